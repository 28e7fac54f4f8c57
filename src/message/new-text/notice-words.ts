/**
 * The wordings of what scanners, printers' friends, lists and servers add, as regular expressions on folded text
 * (fold.ts).
 *
 * Clients do write "before printing" and "unsubscribe". So each pattern wants what only a notice says, above all that
 * it speaks of the very mail it stands in.
 */
import { oneOf } from './word-list.js';

const { raw } = String;

const THIS = oneOf('this diese[rs]? ce cet este esta questa questo deze dit bu outgoing incoming');
const MAIL = oneOf(
  'e-?mail message mail nachricht courriel courrier correo mensaje messaggio bericht e-?posta ileti mesaj mensagem',
);
const THIS_MAIL = `${THIS} ${MAIL}`;
const CHECKED = oneOf(
  'check scan gepruft uberpruft verifi analiza analys controll gecontroleerd kontrol taran comproba examin',
  'free_of certified absence',
);
const BEFORE_PRINT = oneOf(
  raw`before_(?:you_)?print(?:ing)? bevor_(?:sie|du)_[^.?!]{0,40}(?:aus)?druck avant_d'imprimer antes_de_imprimir`,
  raw`prima_di_stampare (?:yazdirmadan|cikti_almadan|ciktisini_almadan)_(?:once|evvel)`,
  raw`voordat_u_[^.?!]{0,40}(?:print|afdruk)`,
);
const ENVIRONMENT = oneOf(
  'environment planet trees? umwelt environnement planete medio_?ambiente ambiente cevre doga milieu',
);
const NO_VIRUS = oneOf(
  'virus-?free virenfrei sans_virus libre_de_virus livre_de_virus virusvrij privo_di_virus virussuz',
  'virus_bulunmuyor',
);
const UNSUBSCRIBE = oneOf(
  "abmelden (?:se|me)_desabonner darse_de_baja cancelar_suscripcion annulla_(?:l')?iscrizione afmelden",
  'abonelikten_cik',
);

/** Virus scanners, print notes, lists and notifications: what begins here goes, to the end of its paragraph. */
export const NOTICES: readonly RegExp[] = [
  new RegExp(`${THIS_MAIL}[^.?!]{0,60}${CHECKED}[^.?!]{0,60}vir[ue]`),
  new RegExp(`${THIS_MAIL}[^.?!]{0,60}vir[ue][^.?!]{0,60}${CHECKED}`),
  new RegExp(`${CHECKED}[^.?!]{0,60}${THIS_MAIL}[^.?!]{0,60}vir[ue]`),
  new RegExp(`vir[ue][^.?!]{0,60}${THIS_MAIL}[^.?!]{0,60}${CHECKED}`),
  /no virus found in|^checked by avg\b|^scanned by \S+$/,
  new RegExp(raw`^${NO_VIRUS}\W{0,3}(?:$|\S*(?:www|avast|avg|http))`),
  new RegExp(`^[^?]{0,60}${ENVIRONMENT}[^?]{0,40}${BEFORE_PRINT}[^?]{0,80}$`),
  new RegExp(`^[^?]{0,40}${BEFORE_PRINT} ?${THIS_MAIL}[^?]{0,120}$`),
  new RegExp(`^[^?]{0,30}${THIS_MAIL}[^?]{0,20}${BEFORE_PRINT}[^?]{0,80}$`),
  /^\W{0,4}save (?:a tree|paper)\W[^?]{0,60}print/,
  /you (?:are receiving|received|have received|got|are getting) this (?:e-?mail|message|mail|because)[^.?!]{0,80}(?:because|subscri)/,
  /you are receiving this mail because/,
  /^unsubscribe(?: ?[:<([]| ?$| here| \S*http)/,
  /(?:^|[.!|:] )(?:to|click here to|please) unsubscribe(?: from)? (?:this|these|click|visit|send|reply|go)\b/,
  /(?:^|[.!|] )to stop receiving (?:these|this|e-?mails? from)\b/,
  /reply to this e-?mail directly or|^_{3,} ?.{0,80}mailing list|mailing list \S+@\S/,
  /^(?:irish|\S+) \S+ users' group:/,
  /(?:e-?mail|message) is sponsored by|yahoo! groups sponsor|your use of yahoo! groups is subject/,
  /(?:abonelikten|uyelikten|listeden) (?:cikmak|ayrilmak) (?:icin|istiyorsaniz|isterseniz)/,
  /bu (?:e-?postayi|maili|iletiyi|mesaji) [^.?!]{0,60}(?:almak istemiyorsaniz|icin aliyorsunuz|nedeniyle aliyorsunuz)/,
  /sie erhalten diese[ns]? (?:e-?mail|nachricht|newsletter),? (?:weil|da)/,
  /vous recevez ce(?:t e-?mail|t email| message| courriel) (?:car|parce)/,
  /recibe(?:s)? este (?:correo|mensaje) (?:porque|ya que)|ricevi questa e-?mail perche/,
  /u ontvangt (?:dit bericht|deze e-?mail) omdat/,
  new RegExp(raw`^${UNSUBSCRIBE}\W{0,3}(?:$|\S{0,2}http)`),
];

const WARNING = oneOf(
  'caution warning attention external dikkat achtung vorsicht atencion attenzione let_op',
);
const OUTSIDE = oneOf('outside external disi disari extern exterieur externo esterno buiten');

/** Banners that the receiver's side puts on top; the author's words may follow in the next line. */
export const BANNERS: readonly RegExp[] = [
  new RegExp(raw`^\W{0,6}${WARNING}\W[^.?!]{0,40}(?:${MAIL}|sender)[^.?!]{0,60}${OUTSIDE}`),
  /^\W{0,4}external(?: e-?mail| sender| message)?\W{0,4}$|^\W{0,6}\[external\]/,
  /you don't often get e-?mail from|bu kisiden sik e-?posta|\S+ gonderenden sik sik e-?posta/,
  /sie erhalten nicht (?:haufig|oft) (?:eine )?e-?mails? von|vous n'obtenez pas souvent|no suele recibir correo/,
  /do not click (?:on )?(?:any )?links or open (?:any )?attachments/,
];

/** No notice is without one of these: a quick look before a thorough one. */
export const NOTICE_HINT = new RegExp(
  oneOf(
    'mail message communication transmission mesaj ileti e-?posta nachricht courri correo mensaje messaggio bericht',
    'mensagem correio comunicazione vir[ue] print druck imprim stampare yazdir cikti extern caution warning scri',
    "abmelden desabonner baja iscrizione abonel uyelik listeden users'_group yahoo avg recipient alici muhatab",
    'adressat empf destinat',
  ),
);
