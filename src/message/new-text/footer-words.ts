/**
 * The wordings by which phones and mail programs say that a mail was written on them, as regular expressions on
 * folded text (fold.ts).
 *
 * A line counts only as a whole, and only with a make or program in it, or a phone that is called the author's own:
 * "Sent by mail this morning" and "Sent the pictures from my phone" are answers.
 */
import { oneOf } from './word-list.js';

const { raw } = String;

const MAKES = oneOf(
  raw`i_?phone i_?pad i_?pod android samsung galaxy black_?berry nokia htc xperia huawei xiaomi redmi oneplus pixel motorola
    moto_g\d? wiko zte lumia alcatel macbook apple_watch verizon t-mobile at&t vodafone turkcell windows`,
);
const PROGRAMS = oneOf(
  raw`outlook hotmail yahoo!?_?mail yahoo aol gmail proton_?mail superhuman airmail blue_?mail type_?app sparrow acompli
    polymail k-9 fairemail thunderbird my_?mail mail\.ru yandex zoho fastmail tutanota tuta gmx web\.de t-online libero_mail
    mailbird mailspring spark em_client mailbox mail_for_windows mail_fur_windows mail_app windows_mail orange_mail posta_per_windows
    courrier_pour_windows correo_para_windows correio_para_windows mail_voor_windows windows_icin_posta`,
);
const PHONES = oneOf(
  raw`(?:(?:mobile|smart|cell|mobil|akilli|cep)_?)?(?:phone|telefon\S*|telephone|telefono|telefone|telefoon|cell)
    smart_?phone mobile(?:_device)? tablet\S* handy mobiltelefon mobilgerat mobil\S* portable appareil movil celular
    dispositivo cellulare mobiel toestel telemovel cihaz\S*`,
);

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
    `|^-{0,3} ?${sent} ${my} (?:[^\\s,]+ ){0,3}?${PHONES}(?:[^a-z].{0,60})?$`,
);

const GET = oneOf(
  'get download try telecharge[rz]? obtene[zr] obtenir obtener obten descargar? ottieni scarica obter obtenha transferir',
  'download(?:en)? hamta hent pobierz holen_sie_sich',
);
const BEZIEHEN = oneOf('beziehen herunterladen abrufen downloaden ophalen laden holen');
const EDININ = oneOf('edinin indirin alin al yukleyin');
const GESENDET = oneOf('gesendet verschickt versendet geschrieben gesandt');
const SYSTEM = oneOf('ios android mac mobile windows desktop');
const FOR = oneOf('for pour para per voor fur fuer til dla');
const MADE = `(?:${MAKES}|${PROGRAMS})`;

/** The whole line is what a device or a program adds. */
export const DEVICE_FOOTER = new RegExp(
  [
    ...SENT,
    raw`^sent (?:from|with|via) [a-z0-9][\w.' -]{0,30} (?:secure email|mobile|app)\.?$`,
    '^sent from (?:mail|mobile device)$',
    raw`^${GET} (?:o )?(?:outlook|blue ?mail|yahoo\S*|aol) (?:app )?${FOR} ?${SYSTEM}\.?$`,
    `^outlook ${FOR} ${SYSTEM}(?: ${BEZIEHEN})?$`,
    `^(?:outlook'?u ${SYSTEM} icin|${SYSTEM} icin outlook'?u?) ?${EDININ}$`,
    raw`^(?:bu ${oneOf('e-?posta mesaj ileti mail')} )?(?:benim )?(?:(?:${MADE}|posta)\S*(?: \S+){0,5}` +
      '|(?:(?:akilli|cep|mobil) )?(?:telefon|cihaz|tablet)\\S*m[dt][ae]n)' +
      '(?<=[dt][ae]n|ile|posta) (?:gonderil|yazil)(?:di|mistir)[.!]?$',
    raw`^(?:von|aus) meine[mr] (?:\S+ ){0,4}?(?:${MADE}|${PHONES})(?:[ -]\S+){0,4} ${GESENDET}[.!]?$`,
    raw`^diese (?:nachricht|e-?mail|mail) wurde (?:\S+ ){0,8}?${MADE}.{0,60}${GESENDET}[.!]?$`,
    `^this (?:e-?mail|message|mail) was sent (?:from|via|with|using) (?:my )?${MADE}(?:[^a-z].{0,40})?$`,
    '^provenance ?: courrier pour windows.{0,10}$|^mailtrack.{0,60}$|^sender notified by.{0,40}$',
    '^yahoo mail ?: (?:search|recherche|suchen|busca|cerca|suche|ara).{0,60}$',
    '^отправлено с .{0,40}$|^(?:從我的|从我的|发自我的) ?.{1,40}$|^.{1,20}から送信$|^ᐧ$',
  ].join('|'),
);

/** How each of these begins: a quick look before a thorough one. */
export const DEVICE_HINT = new RegExp(
  raw`^[-<([* ]*(?:${oneOf(
    'sent writ typ compos dictat envoy envia invia gesend gesch versch verstu verzo skick sendt wysl odes lahet get',
    'down try telech obten desc ottie scar obte transf hamt hent pobier holen outlook ios bu_ benim von aus diese',
    'this proven sender mailtrack posta akilli cep mobil telefon cihaz tablet',
  )}|${MADE}|\S*[^\x00-\x7f])`,
);

/** A footer that an author made up in that form; only at the very end, and short. */
export const LOOSE_DEVICE_FOOTER = new RegExp(
  [
    "^sent from (?:my|a|an) [\\w' -]{1,40}[.!]?$",
    '^(?:sent )?from (?:my|a) (?:phone|i ?phone|mobile|ipad|tablet|cell|handy|android)\\b.{0,70}$',
    '^via (?:mobile|iphone|phone|handy)$|^(?:von|aus) unterwegs(?: gesendet)?\\.?$',
  ].join('|'),
);
