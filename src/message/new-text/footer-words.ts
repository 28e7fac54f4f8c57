/**
 * The wordings by which phones and mail programs say that a mail was written on them, as regular expressions on
 * folded text (fold.ts).
 *
 * A line counts only as a whole, and only with a make or program in it, or a phone that is called the author's own:
 * "Sent by mail this morning" and "Sent the pictures from my phone" are answers.
 */

const MAKES =
  'i ?phone|i ?pad|i ?pod|android|samsung|galaxy|black ?berry|nokia|htc|xperia|huawei|xiaomi|redmi|oneplus|pixel|motorola' +
  '|moto g\\d?|wiko|zte|lumia|alcatel|macbook|apple watch|verizon|t-mobile|at&t|vodafone|turkcell|windows';
const PROGRAMS =
  'outlook|hotmail|yahoo!? ?mail|yahoo|aol|gmail|proton ?mail|superhuman|airmail|blue ?mail|type ?app|sparrow|acompli' +
  '|polymail|k-9|fairemail|thunderbird|my ?mail|mail\\.ru|yandex|zoho|fastmail|tutanota|tuta|gmx|web\\.de|t-online|libero mail' +
  '|mailbird|em client|mailbox|mail for windows|mail fur windows|mail app|windows mail|orange mail|posta per windows' +
  '|courrier pour windows|correo para windows|correio para windows|mail voor windows|windows icin posta';
const PHONES =
  '(?:(?:mobile|smart|cell|mobil|akilli|cep) ?)?(?:phone|telefon\\S*|telephone|telefono|telefone|telefoon|cell)' +
  '|smart ?phone|mobile(?: device)?|tablet\\S*|handy|mobiltelefon|mobilgerat|mobil\\S*|portable|appareil|movil|celular' +
  '|dispositivo|cellulare|mobiel|toestel|telemovel|cihaz\\S*';

/** How each language says "sent from", and "my". */
const SENT_FROM: readonly (readonly [sent: string, my: string])[] = [
  ['(?:sent|written|typed|composed|dictated)(?: securely)? (?:from|via|with|using|by|on)', '(?:my|a|the|an)'],
  ["envoye(?:e|s)? (?:a partir de|de|d'|depuis|avec|via)", "(?:mon|ma|mes|un|l'appli(?:cation)?|l')"],
  ['enviado (?:a partir )?(?:desde|con|do|da|de|a traves de)', '(?:mi|un|el|meu|o|a)'],
  ['inviat[oa] (?:da|dal|dallo|con|tramite)', '(?:mio|il mio|un)'],
  ['(?:gesendet|verschickt|geschrieben) (?:von|mit|uber|aus|mittels)', '(?:meinem|meiner|der|dem|einem)'],
  ['(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via)', '(?:mijn|een)'],
  ['(?:skickat|sendt|wyslan[oae]|odeslano|lahetetty) (?:fran|fra|med|z|ze|iz)?', '(?:min|mit|mojego|meho)'],
];

const SENT = SENT_FROM.map(
  ([sent, my]) =>
    `^-{0,3} ?${sent} ?(?:${my} )?(?:[^\\s,]+ ){0,3}?(?:${MAKES}|${PROGRAMS})(?:[^a-z,].{0,80})?$` +
    `|^-{0,3} ?${sent} ${my} (?:[^\\s,]+ ){0,3}?(?:${PHONES})(?:[^a-z].{0,60})?$`,
);

/** The whole line is what a device or a program adds. */
export const DEVICE_FOOTER = new RegExp(
  [
    ...SENT,
    "^sent (?:from|with|via) [a-z0-9][\\w.' -]{0,30} (?:secure email|mobile|app)\\.?$|^sent from mail$|^sent from mobile device$",
    '^(?:get|download|try|telecharge[rz]?|obtene[zr]|obtenir|obtener|obten|descarga(?:r)?|ottieni|scarica|obter|obtenha' +
      '|transferir|download(?:en)?|hamta|hent|pobierz) (?:o )?(?:outlook|blue ?mail|yahoo\\S*|aol) (?:app )?(?:for|pour|para|per|voor|til|dla) ?(?:ios|android|mac|mobile|windows|desktop)\\.?$',
    '^(?:holen sie sich )?outlook (?:fur|voor|fuer) (?:ios|android|mac)(?: (?:beziehen|herunterladen|abrufen|downloaden|ophalen|laden|holen))?$',
    "^(?:outlook'?u (?:ios|android|mac) icin|(?:ios|android|mac) icin outlook'?u?) ?(?:edinin|indirin|alin|al|yukleyin)$",
    `^(?:bu (?:e-?posta|mesaj|ileti|mail) )?(?:benim )?(?:(?:${MAKES}|${PROGRAMS}|posta)\\S*(?: \\S+){0,5}|(?:(?:akilli|cep|mobil) )?(?:telefon|cihaz|tablet)\\S*m[dt][ae]n)` +
      '(?<=[dt][ae]n|ile|posta) (?:gonderildi|gonderilmistir|yazildi|yazilmistir)[.!]?$',
    `^(?:von|aus) (?:meinem|meiner) (?:\\S+ ){0,4}?(?:${MAKES}|${PROGRAMS}|${PHONES})(?:[ -]\\S+){0,4} (?:gesendet|verschickt|versendet|geschrieben|gesandt)[.!]?$`,
    `^diese (?:nachricht|e-?mail|mail) wurde (?:\\S+ ){0,8}?(?:${MAKES}|${PROGRAMS}).{0,60}(?:gesendet|verschickt|versendet)[.!]?$`,
    `^this (?:e-?mail|message|mail) was sent (?:from|via|with|using) (?:my )?(?:${MAKES}|${PROGRAMS}|blackberry)(?:[^a-z].{0,40})?$`,
    '^provenance ?: courrier pour windows.{0,10}$',
    '^yahoo mail ?: (?:search|recherche|suchen|busca|cerca|suche|ara).{0,60}$|^mailtrack.{0,60}$|^sender notified by.{0,40}$',
    '^отправлено с .{0,40}$|^(?:從我的|从我的|发自我的) ?.{1,40}$|^.{1,20}から送信$|^ᐧ$',
  ].join('|'),
);

/** How each of these begins: a quick look before a thorough one. */
export const DEVICE_HINT = new RegExp(
  '^[-<([* ]*(?:sent|writ|typ|compos|dictat|envoy|envia|invia|gesend|gesch|versch|verstu|verzo|skick|sendt|wysl|odes|lahet|get' +
    '|down|try|telech|obten|desc|ottie|scar|obte|transf|hamt|hent|pobier|holen|outlook|ios|bu |benim|von|aus|diese|this|proven' +
    `|sender|mailtrack|posta|akilli|cep|mobil|telefon|cihaz|tablet|${MAKES}|${PROGRAMS}|\\S*[^\\x00-\\x7f])`,
);

/** A footer that an author made up in that form; only at the very end, and short. */
export const LOOSE_DEVICE_FOOTER = new RegExp(
  [
    "^sent from (?:my|a|an) [\\w' -]{1,40}[.!]?$",
    '^(?:sent )?from (?:my|a) (?:phone|i ?phone|mobile|ipad|tablet|cell|handy|android)\\b.{0,70}$',
    '^via (?:mobile|iphone|phone|handy)$|^(?:von|aus) unterwegs(?: gesendet)?\\.?$',
  ].join('|'),
);
