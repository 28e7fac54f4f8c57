/** Whose project a mail begins, what it is called, and which terms it says. */
import { describe, expect, it } from '@jest/globals';
import { greetingIn } from '../../../../src/message/own-greeting.js';
import { projectName } from '../../../../src/plan/new-project/subject-name.js';
import { projectSlug } from '../../../../src/workspace/edit/slug.js';
import { begun } from './mails.js';

describe('the name', () => {
  it.each<[string, string, string]>([
    ['Your bio – go ahead', 'bio', 'bio'],
    ['Your bio - go ahead', 'bio', 'bio'],
    ['Re: Logo for the café', 'logo for the café', 'logo-cafe'],
    ['RE: [EXT] Fwd: Your new website', 'website', 'website'],
    ['Go ahead: your LinkedIn profile', 'LinkedIn profile', 'linkedin-profile'],
    ['Poster for the summer festival of the city of Ghent', 'poster', 'poster'],
    ['Next steps', 'project', 'project'],
    ['', 'project', 'project'],
    ['Re: 2026', 'project', 'project'],
    ['Agreement | Annual report 2026', 'annual report 2026', 'annual-report-2026'],
    ['Let’s go ahead! Brand book', 'brand book', 'brand-book'],
    ['SEO audit, confirmed', 'SEO audit', 'seo-audit'],
    ['🎉 Your bio!', 'bio', 'bio'],
    ['Your wedding invitation project', 'wedding invitation', 'wedding-invitation'],
  ])('%s', (subject, name, slug) => {
    const found = projectName(subject, 'en');
    expect([found.name, projectSlug(found.short, [])]).toEqual([name, slug]);
  });

  it.each<[string, string, string]>([
    ['Logonuz – başlayalım', 'logo', 'logo'],
    ['Ynt: Biyografiniz hakkında', 'biyografi', 'biyografi'],
    ['Afişiniz', 'afiş', 'afis'],
    ['Kafe için logo', 'kafe için logo', 'kafe-logo'],
    ['Teklif: İnternet sitesi', 'internet sitesi', 'internet-sitesi'],
    ['Başlıyoruz', 'proje', 'proje'],
  ])('%s', (subject, name, slug) => {
    const found = projectName(subject, 'tr');
    expect([found.name, projectSlug(found.short, [])]).toEqual([name, slug]);
  });

  it('a taken short name gets a number', () => {
    expect(begun({ text: 'Hi', projects: ['bio'] })?.project).toMatchObject({ name: 'bio', slug: 'bio-2' });
  });
});

describe('the greeting', () => {
  it.each<[string, string | null]>([
    ['Hi Tom,\n\nhappy to go ahead.', 'Hi Tom'],
    ['Hi Tom - happy to go ahead.', 'Hi Tom'],
    ['Dear Mr. Hale,', 'Dear Mr. Hale'],
    ['Hello Tom!', 'Hello Tom'],
    ['Merhaba Elif Hanım,\n\nbaşlayalım.', 'Merhaba Elif Hanım'],
    ['Selam Elif,', 'Selam Elif'],
    ['Hi all,', null],
    ['Hi Tom and Mia,', null],
    ['Hi Tom & Mia,', null],
    ['Hi there,', null],
    ['Good morning Tom,', null],
    ['Merhaba,', null],
    ['Herkese merhaba,', null],
    ['Thanks Tom,', null],
    ['Hello Tom how are you', null],
    ['', null],
  ])('%s', (text, greeting) => {
    expect(greetingIn(text)).toBe(greeting);
  });
});

describe('rounds, and what one more costs', () => {
  it.each<[string, number | null, string | null]>([
    ['Two rounds of revision are included.', 2, null],
    ['This includes 2 revision rounds.', 2, null],
    ['EUR 650, two rounds of revisions included, an extra round costs EUR 120.', 2, 'EUR 120'],
    ['Three rounds of changes are included, each further one is €120.', 3, '€120'],
    ['Additional revisions: 120 € each.', null, '120 €'],
    ['Two rounds of revision are included; further changes are EUR 120 each.', 2, 'EUR 120'],
    ['İki tur revizyon dahil, ek tur 1.500 TL.', 2, '1.500 TL'],
    ['iki tur duzeltme dahil.', 2, null],
    ['2 revizyon hakkı var, sonraki revizyonlar 900 TL.', 2, '900 TL'],
    ['After two rounds of revision it was perfect.', null, null],
    ['Would two rounds of revision be enough?', null, null],
    ['Last time we did three rounds of revisions.', null, null],
    ['Two extra rounds of revisions are EUR 200.', null, 'EUR 200'],
    ['Extra revisions are EUR 60 per hour.', null, null],
    ['Further questions? The fee is EUR 650.', null, null],
    ['Three rounds of revision or two rounds of revision.', null, null],
    ['You asked for three rounds of revision. Two rounds of revision are included.', 2, null],
    ['Page 2 revisions are included.', 2, null],
    ['The fee is EUR 650.', null, null],
  ])('%s', (text, included, extra) => {
    expect(begun({ text })?.project.rounds).toEqual({ included, used: 0, extra });
  });
});

describe('payment, and what is said in a line of its own', () => {
  it.each<[string, string | null]>([
    ['Half now, half at the end.', 'Half now, half at the end'],
    ['It is 50% up front and 50% on delivery, as ever.', '50% up front and 50% on delivery'],
    ['Payment: 14 days after the invoice', '14 days after the invoice'],
    ['Payment within 14 days.', 'Payment within 14 days'],
    ['Yarısı peşin, yarısı teslimde.', 'Yarısı peşin, yarısı teslimde'],
    ['Ödeme 14 gün içinde.', 'Ödeme 14 gün içinde'],
    ['Could you pay half now, half at the end?', null],
    ['Half the work is done now.', null],
    ['Payment: ?', null],
  ])('%s', (text, payment) => {
    expect(begun({ text })?.project.terms.payment).toBe(payment);
  });

  it('goal, usage rights, ownership', () => {
    const text =
      'Goal: three speaking invitations by March.\nUsage rights: web, unlimited\nOwnership: yours, once paid';
    expect(begun({ text })?.project).toMatchObject({
      goal: 'three speaking invitations by March',
      terms: { usageRights: 'web, unlimited', ownership: 'yours, once paid' },
    });
  });
});

describe('the people', () => {
  const tom = { name: 'Tom Hale', address: 'tom@hale.example' };
  const mia = { name: 'Mia', address: 'mia@hale.example' };
  const pia = { name: 'Pia', address: 'pia@printer.example' };
  const me = { name: 'Ana', address: 'ana@ruiz.example' };

  it('the first is the client, with name and greeting; their house is copied, others are asked about', () => {
    const found = begun({ text: 'Hi Tom,\n\nwe can go ahead.', to: [me, tom, mia, pia] });
    expect(found?.entry).toEqual({
      name: 'Tom Hale',
      address: 'tom@hale.example',
      greeting: 'Hi Tom',
      language: 'en',
    });
    expect(found?.project).toMatchObject({ client: 'tom', cc: ['mia@hale.example'] });
    expect(found?.others).toEqual(['pia@printer.example']);
  });

  it('a client who is known needs no entry; their other addresses are copied', () => {
    const to = [
      { name: '', address: 'lena@lena.example' },
      { name: '', address: 'office@lena.example' },
    ];
    expect(begun({ text: 'Hi', to })).toMatchObject({
      entry: null,
      project: { client: 'lena', cc: ['office@lena.example'] },
    });
  });

  it.each([
    [{ name: '', address: 'tom.hale@gmail.com' }, 'Tom Hale', 'tom'],
    [{ name: 'tom@hale.example', address: 'tom@hale.example' }, 'Tom', 'tom'],
    [{ name: 'Hale, Tom', address: 'th@hale.example' }, 'Tom Hale', 'tom'],
    [{ name: 'Lena Fox', address: 'lena@fox.example' }, 'Lena Fox', 'lena-fox'],
    [{ name: 'Tom\r\nBcc: x', address: 'tom@hale.example' }, 'Tom Bcc: x', 'tom'],
  ])('a name from %j', (client, name, slug) => {
    const found = begun({ text: 'Hi', to: [client] });
    expect([found?.entry?.name, found?.project.client]).toEqual([name, slug]);
  });

  it('two people of a mail provider are not one house', () => {
    const to = [
      { name: '', address: 'tom@gmail.com' },
      { name: '', address: 'bob@gmail.com' },
    ];
    expect(begun({ text: 'Hi', to })?.others).toEqual(['bob@gmail.com']);
  });

  it.each([[[me]], [[]], [[{ name: '', address: 'nonsense' }]]])('nobody but herself: %j', (to) => {
    expect(begun({ text: 'Hi', to })).toBeNull();
  });
});
