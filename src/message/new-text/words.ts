/**
 * The words by which mail programs introduce a quote, a forwarded mail or a header block, one table a language.
 *
 * Everything is folded (fold.ts): lower case, without accents and without Turkish letters. The wordings are those of
 * Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton, Samsung and their like.
 */

/** What one language says where a quote begins. */
export type FrameWords = {
  /** "wrote", as it stands in an attribution line, after or before the name. */
  wrote: readonly string[];
  /** How an attribution line begins before its date: "On". */
  on: readonly string[];
  /** "Original Message", as it stands between dashes. */
  original: readonly string[];
  /** "Forwarded message", as it stands between dashes or before a colon. */
  forwarded: readonly string[];
  /** Labels of a header block, without their colon. */
  labels: Readonly<Record<HeaderLabel, readonly string[]>>;
  /** Reply and forward prefixes of a subject. */
  replyPrefix: readonly string[];
  forwardPrefix: readonly string[];
};

/** The fields that a header block in a text can have. */
export type HeaderLabel = 'from' | 'date' | 'to' | 'cc' | 'subject';

/** One row a language. */
export const FRAME_WORDS: readonly FrameWords[] = [
  {
    wrote: ['wrote', 'writes', 'said'],
    on: ['on', 'at', 'in message', 'in article', 'quoting'],
    original: ['original message', 'original email', 'original e-mail', 'original mail', 'reply message'],
    forwarded: [
      'forwarded message',
      'begin forwarded message',
      'forwarded email',
      'forwarded by',
      'forwarded mail',
    ],
    labels: {
      from: ['from', 'sender'],
      date: ['date', 'sent', 'sent on', 'date sent', 'sent at', 'received'],
      to: ['to', 'recipient', 'reply-to', 'reply to'],
      cc: ['cc', 'bcc', 'importance', 'priority', 'attachments', 'sensitivity'],
      subject: ['subject', 're'],
    },
    replyPrefix: ['re'],
    forwardPrefix: ['fwd', 'fw'],
  },
  {
    wrote: ['sunu yazdi', 'sunlari yazdi', 'yazdi', 'yazmis'],
    on: [],
    original: [
      'ozgun ileti',
      'orijinal mesaj',
      'orijinal ileti',
      'asil ileti',
      'ilk mesaj',
      'ozgun mesaj',
      'orjinal mesaj',
      'yanit mesaji',
    ],
    forwarded: [
      'iletilen ileti',
      'iletilen mesaj',
      'iletilmis mesaj',
      'yonlendirilen ileti',
      'yonlendirilen mesaj',
      'yonlendirilmis ileti',
      'yonlendirilmis mesaj',
      'iletilmis ileti',
      'iletilen posta',
      'iletilen e-posta',
      'yonlendirilen e-posta',
    ],
    labels: {
      from: ['kimden', 'gonderen'],
      date: [
        'gonderildi',
        'tarih',
        'gonderme tarihi',
        'gonderilme tarihi',
        'gonderim tarihi',
        'gonderilen tarih',
      ],
      to: ['kime', 'alici', 'alicilar'],
      cc: ['bilgi', 'cc', 'gizli', 'onem', 'ekler'],
      subject: ['konu'],
    },
    replyPrefix: ['ynt', 'yan', 'cvp', 'cevap', 'yanit'],
    forwardPrefix: ['ilt', 'ileti', 'ilet', 'yonlendirme'],
  },
  {
    wrote: ['schrieb', 'hat geschrieben', 'hat folgendes geschrieben', 'schrieb am'],
    on: ['am', 'vom', 'zitat von', 'zitiere'],
    original: [
      'ursprungliche nachricht',
      'originalnachricht',
      'original-nachricht',
      'urspruengliche nachricht',
      'original nachricht',
      'ursprungliche mitteilung',
    ],
    forwarded: [
      'weitergeleitete nachricht',
      'weitergeleitete mail',
      'weitergeleitete e-mail',
      'anfang der weitergeleiteten nachricht',
      'beginn der weitergeleiteten nachricht',
      'weitergeleitet von',
      'weitergeleitete email',
    ],
    labels: {
      from: ['von', 'absender'],
      date: ['gesendet', 'datum', 'gesendet am'],
      to: ['an', 'empfanger', 'empfaenger'],
      cc: ['cc', 'kopie', 'wichtigkeit', 'anlagen', 'prioritat', 'bcc'],
      subject: ['betreff', 'betr'],
    },
    replyPrefix: ['aw', 'antw', 'antwort'],
    forwardPrefix: ['wg', 'wtr', 'weiterl'],
  },
  {
    wrote: ['a ecrit', 'ecrit', 'ecrivait', 'a ecrit le', 'ecrivit'],
    on: ['le', 'a la date du', 'en date du'],
    original: [
      'message original',
      "message d'origine",
      'message initial',
      'mail original',
      'courriel original',
      "e-mail d'origine",
    ],
    forwarded: [
      'message transfere',
      'message reexpedie',
      'debut du message transfere',
      'debut du message reexpedie',
      'mail transfere',
      'transfere par',
      'message transmis',
      'courriel transfere',
    ],
    labels: {
      from: ['de', 'expediteur'],
      date: ['envoye', 'date', 'envoye le', "date d'envoi"],
      to: ['a', 'pour', 'destinataire', 'destinataires'],
      cc: ['cc', 'copie', 'copie a', 'importance', 'pieces jointes'],
      subject: ['objet', 'sujet'],
    },
    replyPrefix: ['re', 'rep', 'ref'],
    forwardPrefix: ['tr', 'fwd', 'tr.'],
  },
  {
    wrote: ['escribio', 'ha escrito', 'escribio lo siguiente', 'escribia'],
    on: ['el', 'el dia', 'en', 'a las'],
    original: ['mensaje original', 'correo original', 'mensaje de origen', 'mensaje inicial'],
    forwarded: [
      'mensaje reenviado',
      'mensaje enviado',
      'inicio del mensaje reenviado',
      'correo reenviado',
      'forwarded message',
      'reenviado por',
    ],
    labels: {
      from: ['de', 'desde', 'remitente'],
      date: ['enviado', 'enviado el', 'fecha', 'fecha de envio', 'enviada'],
      to: ['para', 'a', 'destinatario'],
      cc: ['cc', 'copia', 'importancia', 'datos adjuntos'],
      subject: ['asunto', 'tema'],
    },
    replyPrefix: ['re', 'rv:re', 'resp'],
    forwardPrefix: ['rv', 'reenv', 'fwd'],
  },
  {
    wrote: ['ha scritto', 'scrive', 'scrisse', 'scriveva'],
    on: ['il', 'il giorno', 'in data', 'alle'],
    original: ['messaggio originale', 'messaggio originario', 'messaggio iniziale'],
    forwarded: [
      'messaggio inoltrato',
      'inizio messaggio inoltrato',
      'messaggio inoltrato da',
      'inoltrato da',
      'inizio del messaggio inoltrato',
    ],
    labels: {
      from: ['da', 'mittente'],
      date: ['inviato', 'data', 'inviato il', 'inviata'],
      to: ['a', 'per', 'destinatario'],
      cc: ['cc', 'c', 'priorita', 'allegati'],
      subject: ['oggetto'],
    },
    replyPrefix: ['r', 'ri'],
    forwardPrefix: ['i', 'inoltra'],
  },
  {
    wrote: ['schreef', 'heeft geschreven', 'schreef het volgende', 'heeft het volgende geschreven'],
    on: ['op', 'citeren'],
    original: ['oorspronkelijk bericht', 'origineel bericht', 'oorspronkelijke bericht'],
    forwarded: [
      'doorgestuurd bericht',
      'doorgezonden bericht',
      'begin doorgestuurd bericht',
      'doorgestuurde bericht',
    ],
    labels: {
      from: ['van', 'afzender'],
      date: ['verzonden', 'datum', 'verzonden op'],
      to: ['aan', 'ontvanger'],
      cc: ['cc', 'urgentie', 'bijlagen'],
      subject: ['onderwerp', 'betreft'],
    },
    replyPrefix: ['antw', 'betr'],
    forwardPrefix: ['doorst', 'fw'],
  },
  {
    wrote: ['escreveu', 'escreveu o seguinte', 'escrevia'],
    on: ['em', 'no dia', 'a', 'as'],
    original: ['mensagem original', 'mensagem de origem'],
    forwarded: [
      'mensagem encaminhada',
      'mensagem reencaminhada',
      'inicio da mensagem encaminhada',
      'inicio da mensagem reencaminhada',
      'encaminhado por',
    ],
    labels: {
      from: ['de', 'remetente'],
      date: ['enviado', 'enviada', 'enviada em', 'enviado em', 'data', 'enviado a'],
      to: ['para', 'a', 'destinatario'],
      cc: ['cc', 'com copia', 'prioridade', 'anexos'],
      subject: ['assunto'],
    },
    replyPrefix: ['res', 're'],
    forwardPrefix: ['enc', 'fwd'],
  },
  {
    // The Nordic languages, Polish, Czech, Finnish and Russian share one row: only their commonest wordings.
    wrote: [
      'skrev',
      'napisal',
      'napisala',
      'napisal(a)',
      'pisze',
      'napsal',
      'napsala',
      'kirjoitti',
      'написал',
      'написала',
      'написал(а)',
      'пишет',
    ],
    on: ['den', 'pa', 'dnia', 'w dniu', 'dne', 'am', 'в', 'во'],
    original: [
      'originalmeddelande',
      'ursprungligt meddelande',
      'oprindelig meddelelse',
      'opprinnelig melding',
      'oryginalna wiadomosc',
      'wiadomosc oryginalna',
      'puvodni zprava',
      'alkuperainen viesti',
      'исходное сообщение',
      'оригинальное сообщение',
    ],
    forwarded: [
      'vidarebefordrat meddelande',
      'videresendt meddelelse',
      'videresendt melding',
      'przekazana wiadomosc',
      'wiadomosc przekazana',
      'preposlana zprava',
      'valitetty viesti',
      'пересылаемое сообщение',
      'пересланное сообщение',
    ],
    labels: {
      from: ['fran', 'fra', 'od', 'lahettaja', 'от', 'от кого'],
      date: [
        'skickat',
        'sendt',
        'dato',
        'wyslano',
        'data',
        'odeslano',
        'lahetetty',
        'отправлено',
        'дата',
        'datum',
      ],
      to: ['till', 'til', 'do', 'komu', 'vastaanottaja', 'кому'],
      cc: ['kopia', 'kopi', 'dw', 'kopie', 'kopio', 'копия'],
      subject: ['amne', 'emne', 'temat', 'predmet', 'aihe', 'тема'],
    },
    replyPrefix: ['sv', 'odp', 'vs'],
    forwardPrefix: ['vb', 'vl', 'pd'],
  },
];

/** One alternation for a regular expression of folded words, longest first, a space standing for any run of spaces. */
export function alternation(words: readonly string[]): string {
  const escaped = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()'*+?|]/g, '\\$&').replaceAll(' ', ' +'));
  return `(?:${escaped.join('|')})`;
}
