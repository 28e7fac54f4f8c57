/**
 * The words by which mail programs introduce a quote, a forwarded mail or a header block, one row a language.
 *
 * Each value is a piece of a regular expression on folded text (fold.ts): lower case, without accents and Turkish
 * letters. The wordings are those of Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton, Samsung and others.
 */
import { oneOf } from './word-list.js';

/** The fields that a header block in a text can have. */
export type HeaderLabel = 'from' | 'date' | 'to' | 'cc' | 'subject';

/** What one language says where a quote begins. */
export type FrameWords = Readonly<
  Record<HeaderLabel, string> & {
    /** "wrote", as it stands in an attribution, after or before the name. */
    wrote: string;
    /** How an attribution begins before its date: "On". */
    on: string;
    /** How an attribution begins before its name: "Quoting". */
    quoting: string;
    /** "Original Message", as it stands between dashes. */
    original: string;
    /** "Forwarded message", as it stands between dashes or before a colon. */
    forwarded: string;
    /** Prefixes of a subject. */
    replyPrefix: string;
    forwardPrefix: string;
  }
>;

const ENGLISH: FrameWords = {
  wrote: 'wrote|writes|has written',
  on: 'on|at|in message|in article',
  quoting: 'quoting|quote from|citing',
  original: 'original message|original e-?mail|original mail|reply message|initial message',
  forwarded: '(?:begin )?forwarded (?:message|e-?mail|mail|by)|fwd message',
  from: 'from|sender',
  date: 'date|sent|sent on|date sent|sent at|received',
  to: 'to|recipients?|reply-to|reply to',
  cc: 'cc|bcc|importance|priority|attachments?|sensitivity|organization',
  subject: 'subject|re',
  replyPrefix: 're',
  forwardPrefix: 'fwd?',
};

const TURKISH: FrameWords = {
  wrote: '(?:sunu|sunlari)? ?yazdi|yazmis|yazmistir',
  on: '',
  quoting: 'alinti',
  original: '(?:ozgun|orijinal|orjinal|asil|ilk|gercek|onceki) (?:ileti|mesaj|e-?posta|mail)',
  forwarded: '(?:iletilen|iletilmis|yonlendirilen|yonlendirilmis) (?:ileti|mesaj|e-?posta|posta|mail)',
  from: 'kimden|gonderen|gonderici',
  date: 'gonderildi|tarih|gonder(?:me|ilme|im|ilen) ?(?:tarihi?|zamani)?|gonderim',
  to: 'kime|alici|alicilar',
  cc: 'bilgi|cc|gizli|gizli bilgi|onem|ekler|yanit adresi',
  subject: 'konu',
  replyPrefix: 'ynt|yan|cvp|cevap|yanit|re',
  forwardPrefix: 'ilt|ilet|ileti|yonl|fwd?',
};

const GERMAN: FrameWords = {
  wrote: 'schrieb|hat (?:am )?.{0,40}geschrieben|hat (?:folgendes )?geschrieben|schrieb folgendes',
  on: 'am|vom',
  quoting: 'zitat von|zitiere',
  original: '(?:ursprue?ngliche|original|antwort)[ -]?(?:nachricht|mitteilung|mail|e-mail)',
  forwarded: '(?:(?:anfang|beginn) der )?weitergeleiteten? (?:nachricht|mail|e-?mail)|weitergeleitet von',
  from: 'von|absender',
  date: 'gesendet|datum|gesendet am|verschickt|erhalten',
  to: 'an|empfae?nger|antwort an',
  cc: 'cc|kopie|bcc|wichtigkeit|anlagen?|prioritae?t',
  subject: 'betreff|betr',
  replyPrefix: 'aw|antw|antwort|re',
  forwardPrefix: 'wg|wtr|weiterl|fwd?',
};

const FRENCH: FrameWords = {
  wrote: 'a ecrit|ecrit|ecrivait|ecrivit',
  on: 'le|en date du|a la date du',
  quoting: 'citation de|citant|quoting',
  original: "(?:message|mail|courriel|e-mail) (?:original|d'origine|initial|transmis)|message du",
  forwarded: '(?:debut du )?(?:message|mail|courriel) (?:transfere|reexpedie|renvoye|transmis)|transfere par',
  from: 'de|expediteur',
  date: "envoye|date|envoye le|date d'envoi|message du",
  to: 'a|pour|destinataires?|repondre a',
  cc: 'cc|cci|copie|copie a|importance|pieces? jointes?',
  subject: 'objet|sujet',
  replyPrefix: 're|rep|ref',
  forwardPrefix: 'tr|fwd?',
};

const SPANISH: FrameWords = {
  wrote: 'escribio|ha escrito|escribio lo siguiente|escribia',
  on: 'el|el dia|en',
  quoting: 'citando a|mensaje citado por',
  original: '(?:mensaje|correo) (?:original|de origen|inicial)',
  forwarded: '(?:inicio del )?(?:mensaje|correo) (?:reenviado|remitido)|reenviado por',
  from: 'de|desde|remitente',
  date: 'enviad[oa]|enviad[oa] el|fecha|fecha de envio',
  to: 'para|a|destinatarios?',
  cc: 'cc|cco|copia|importancia|datos adjuntos|adjuntos',
  subject: 'asunto|tema',
  replyPrefix: 're|resp',
  forwardPrefix: 'rv|reenv|fwd?',
};

const ITALIAN: FrameWords = {
  wrote: 'ha scritto|scrive|scrisse|scriveva',
  on: 'il|il giorno|in data|nel giorno',
  quoting: 'citando|citazione',
  original: 'messaggio (?:originale|originario|iniziale)',
  forwarded: '(?:inizio (?:del )?)?messaggio inoltrato(?: da)?|inoltrato da',
  from: 'da|mittente',
  date: 'inviat[oa]|data|inviat[oa] il',
  to: 'a|per|destinatari[oa]?|risposta|rispondi a',
  cc: 'cc|ccn|c|priorita|allegati',
  subject: 'oggetto',
  replyPrefix: 'r|ri|re',
  forwardPrefix: 'i|inoltra|fwd?',
};

const DUTCH: FrameWords = {
  wrote: 'schreef|(?:heeft )?het volgende geschreven|heeft .{1,80}geschreven|schreef het volgende',
  on: 'op',
  quoting: 'citeren',
  original: '(?:oorspronkelijk|origineel)e? bericht',
  forwarded: '(?:begin )?(?:doorgestuurd|doorgezonden)e? (?:bericht|e-?mail)',
  from: 'van|afzender',
  date: 'verzonden|datum|verzonden op|verstuurd',
  to: 'aan|ontvanger|geadresseerde',
  cc: 'cc|urgentie|bijlagen?',
  subject: 'onderwerp|betreft',
  replyPrefix: 'antw|betr|re',
  forwardPrefix: 'doorst|dst|fwd?',
};

const PORTUGUESE: FrameWords = {
  wrote: 'escreveu|escreveu o seguinte|escrevia',
  on: 'em|no dia|a|as',
  quoting: 'citando|citar',
  original: 'mensagem (?:original|de origem)',
  forwarded: '(?:inicio da )?mensagem (?:re)?encaminhada|encaminhad[oa] por',
  from: 'de|remetente',
  date: 'enviad[oa]|enviad[oa] (?:em|a)|data',
  to: 'para|a|destinatarios?',
  cc: 'cc|cco|com copia|prioridade|anexos?',
  subject: 'assunto',
  replyPrefix: 'res|re',
  forwardPrefix: 'enc|fwd?',
};

/** Only the commonest wordings of languages that are not told apart: Nordic, Polish, Czech, Finnish, Russian, … */
const OTHERS: FrameWords = {
  wrote:
    'skrev|napisal(?:a|\\(a\\))?|pisze|napsala?|kirjoitti|da viet|irta|a scris|написала?|написал\\(а\\)|пишет|пише|写道|написав',
  on: 'den|pa|dnia|w dniu|dne|vao|в',
  quoting: 'cytowanie',
  original:
    '(?:originalmeddelande|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|opprinnelig melding' +
    '|oryginalna wiadomosc|wiadomosc oryginalna|puvodni zprava|alkuperainen viesti|исходное сообщение)',
  forwarded:
    '(?:vidarebefordrat meddelande|videresendt (?:meddelelse|besked|melding)|przekazana wiadomosc' +
    '|wiadomosc przekazana|preposlana zprava|valitetty viesti|пересылаемое сообщение|пересланное сообщение)',
  from: 'fran|fra|od|lahettaja|от|от кого',
  date: 'skickat|sendt|dato|wyslano|data|odeslano|lahetetty|отправлено|дата|datum|kuldve',
  to: 'till|til|do|komu|vastaanottaja|кому',
  cc: 'kopia|kopi|dw|kopie|kopio|копия',
  subject: 'amne|emne|temat|predmet|aihe|тема|targy',
  replyPrefix: 'sv|odp|vs',
  forwardPrefix: 'vb|vl|pd',
};

const FRAME_WORDS: readonly FrameWords[] = [
  ENGLISH,
  TURKISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  OTHERS,
];

/** The words of one column over all languages, as one group of a regular expression. */
export function anyOf(column: keyof FrameWords): string {
  return `(?:${FRAME_WORDS.map((words) => words[column])
    .filter((words) => words !== '')
    .join('|')})`;
}

/** First letters of the months in these languages. */
export const MONTHS = oneOf(
  'jan feb mar apr may jun jul aug sep oct nov dec  oca sub nis haz tem agu eyl eki kas ara  mai marz mrz okt dez',
  'fev avr juin juil aout  ene abr ago dic  gen mag giu lug set ott  mrt mei  mac out  maj cze lip sty lut kwi wrz paz',
  'tam hel huh tou kes hei elo syy lok jou  янв фев мар апр мая июн июл авг сен окт ноя дек',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
);

/** First letters of the days of the week in these languages. */
export const WEEKDAYS = oneOf(
  'mon tue wed thu fri sat sun  pzt paz sal car per cum cmt  mo di mi do fr sa so  lun mar mer jeu ven sam dim',
  'mie jue vie sab dom  gio  ma wo vr za zo  seg ter qua qui sex  man tir ons tor lor son  ti ke to pe la su',
  'пн вт ср чт пт сб вс пон втор сре чет пят суб вос',
);
