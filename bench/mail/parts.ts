/**
 * Parts of a mail: text, HTML as mail programs write it, alternatives, attachments.
 */
import { base64Noise, quotedPrintable, utf8 } from './encodings.js';
import type { Random } from './random.js';

/** A part: its own header fields and its content, one byte a character, lines ended by LF. */
export type Part = { fields: string[]; content: string };

/** Plain text, 8 bit. */
export function plainPart(text: string): Part {
  return {
    fields: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
    content: utf8(text),
  };
}

/** HTML, quoted-printable as most programs send it. */
export function htmlPart(html: string): Part {
  return {
    fields: ['Content-Type: text/html; charset="UTF-8"', 'Content-Transfer-Encoding: quoted-printable'],
    content: quotedPrintable(utf8(html)),
  };
}

/** A file of `bytes` random bytes. */
export function filePart(random: Random, bytes: number): Part {
  const [type, ending] = random.pick([
    ['application/pdf', 'pdf'],
    ['image/jpeg', 'jpg'],
    ['application/zip', 'zip'],
  ] as const);
  return {
    fields: [
      `Content-Type: ${type}; name="file-${random.name(5)}.${ending}"`,
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment',
    ],
    content: base64Noise(random, bytes),
  };
}

/** Several parts as one; `subtype` such as mixed, alternative, related, report. */
export function multipart(random: Random, subtype: string, parts: readonly Part[]): Part {
  const boundary = `=_${random.name(24)}`;
  const inner = parts.map(({ fields, content }) => `--${boundary}\n${fields.join('\n')}\n\n${content}\n`);
  return {
    fields: [`Content-Type: multipart/${subtype};\n boundary="${boundary}"`],
    content: `${inner.join('\n')}\n--${boundary}--\n`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** HTML as a person's mail program writes it. */
export function personalHtml(lines: readonly string[], quoted: readonly string[] = []): string {
  const paragraph = (line: string) =>
    `<p class="MsoNormal"><span lang="EN-GB" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${escaped(line)}<o:p></o:p></span></p>`;
  const quote =
    quoted.length === 0
      ? ''
      : `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 6 Oct 2026 at 10:12, Ana Ruiz &lt;<a href="mailto:ana@ruiz.example">ana@ruiz.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${quoted.map(paragraph).join('\n')}</blockquote></div>`;
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--
p.MsoNormal {margin:0cm; font-size:11.0pt;}
--></style></head><body lang="EN-GB" link="#0563C1">${lines.map(paragraph).join('\n')}${quote}</body></html>`;
}

/** HTML as a newsletter or a shop writes it: tables in tables, a style on every cell, links that count. */
export function tableHtml(random: Random, lines: readonly string[]): string {
  const cell = (
    line: string,
  ) => `<tr><td align="left" valign="top" style="padding:18px 24px 0 24px;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333333;mso-line-height-rule:exactly">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td width="120" style="padding-right:16px"><a href="https://click.news.example/c/${random.name(60)}" target="_blank"><img src="https://img.news.example/${random.name(20)}.jpg" width="120" height="90" alt="" style="display:block;border:0"></a></td>
<td>${escaped(line)} <a href="https://click.news.example/c/${random.name(60)}" style="color:#0a66c2;text-decoration:underline">Read more</a></td></tr></table></td></tr>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><style>@media only screen and (max-width:600px){.w{width:100%!important}} body{margin:0;padding:0;background:#f4f4f4}</style></head>
<body><div style="display:none;max-height:0;overflow:hidden">${escaped(lines[0] ?? '')}</div><table class="w" width="600" align="center" cellpadding="0" cellspacing="0" bgcolor="#ffffff">
${lines.map(cell).join('\n')}
</table><p style="font-size:11px"><a href="https://news.example/u/${random.name(40)}">Unsubscribe</a></p><img src="https://open.news.example/o/${random.name(40)}.gif" width="1" height="1" alt=""></body></html>`;
}
