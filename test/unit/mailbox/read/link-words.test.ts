/** What the links of an HTML half say, for row B6. */
import { describe, expect, it } from '@jest/globals';
import { linkWordsIn } from '../../../../src/mailbox/read/link-words.js';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';

describe('what links say', () => {
  it.each([
    ['<p>Hello</p><a href="https://x.example">Unsubscribe</a>', 'Unsubscribe'],
    ['<A HREF=x><b>Se&nbsp;d&eacute;sabonner</b></A>', 'Se désabonner'],
    ['<a href=x><img src=y alt="View in browser"></a>', 'View in browser'],
    ['<a href=x>One</a> and <a\nhref=y>two</a>', 'One\n\ntwo'],
    ['<a href=x>never closed', 'never closed'],
    ['Yes. <blockquote><a href=x>Unsubscribe</a></blockquote>', ''],
    ['Yes. <div class="gmail_quote"><a href=x>Unsubscribe</a></div>', ''],
    ['Unsubscribe', ''],
    ['<abbr title=x>no link</abbr>', ''],
  ])('%s', async (html, words) => {
    expect(await linkWordsIn(html)).toBe(words);
  });

  it('costs no more for hostile HTML', async () => {
    for (const html of ['<a '.repeat(80_000), '<a >'.repeat(60_000), `<a ${'x'.repeat(250_000)}`]) {
      expect((await linkWordsIn(html)).trim()).toBe('');
    }
  });
});

describe('a mail in two spellings', () => {
  const mail = (parts: string) =>
    readMail(
      Buffer.from(`From: a@b.example\nContent-Type: multipart/alternative; boundary=x\n\n${parts}--x--\n`),
    );
  const plain = '--x\nContent-Type: text/plain\n\nHello.\n';
  const link = '<p>Hello.</p><a href=y>Unsubscribe</a>';
  const html = `--x\nContent-Type: text/html\n\n${link}\n`;
  const encoded = `--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${btoa(link)}\n`;

  it('the links of the other spelling are told', async () => {
    expect(await mail(plain + html)).toMatchObject({ text: 'Hello.', linkWords: 'Unsubscribe' });
    expect(await mail(plain + encoded)).toMatchObject({ linkWords: 'Unsubscribe' });
  });

  it('but not of the text itself, nor of a file', async () => {
    expect(await mail(html)).toMatchObject({ textSource: 'html', linkWords: '' });
    const file = html.replace('text/html', 'text/html; name=page.html');
    expect(await mail(plain + file)).toMatchObject({ linkWords: '' });
  });
});
