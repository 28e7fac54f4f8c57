/**
 * The wordings of notices that no author writes, as regular expressions on folded text (fold.ts).
 *
 * Clients do write "confidential", "before printing" and "unsubscribe". So each pattern wants what only a notice says:
 * that it speaks of the very mail it stands in, or to somebody who should not have got it.
 */

import { oneOf } from './word-list.js';

const { raw } = String;

/** Legal notices of one language: one `sure` wording, or one that means this very mail and three of the `signs`. */
export type LegalWords = { sure: readonly RegExp[]; thisMail: RegExp; signs: readonly RegExp[] };

export const LEGAL_WORDS: readonly LegalWords[] = [
  {
    sure: [
      /(?:not|other than) (?:the|an|a) (?:intended|named) (?:recipient|addressee)/,
      /if you (?:have |are |had )?(?:received|receiving|got) (?:this|it)[^.?!]{0,40}(?:in error|by mistake)/,
      /(?:e-?mail|message|communication|transmission|information|attachments?)[^.?!]{0,80}intended (?:only|solely|exclusively) for/,
      /information (?:contained )?in this (?:e-?mail|message|communication)[^.?!]{0,60}(?:confidential|privileged|intended)/,
    ],
    thisMail: /(?:this|the) (?:e-?mail|message|communication|transmission)/,
    signs: [
      /confidential/,
      /privileged|proprietary/,
      /intended/,
      /recipient|addressee|individual or entity/,
      /unauthori[sz]ed|prohibited/,
      /disclos|disseminat|distribut|copying/,
      /in error|by mistake/,
      /(?:notify|inform|contact) (?:the |us|me )?(?:sender|immediately)|return e-?mail/,
      /delete|destroy/,
      /liab/,
      /views|opinions/,
    ],
  },
  {
    sure: [
      /(?:alicisi|muhatabi|hedeflenen alici|alicilarindan biri) (?:siz )?degilseniz/,
      /(?:yanlislikla|hata(?:en| ile)|sehven) (?:\S+ ){0,3}(?:ulas|gonderil|gonder)\S* (?:ise|ya|olmasi)/,
    ],
    thisMail: /(?:bu|isbu) (?:e-?posta|elektronik posta|mesaj|ileti|mail)/,
    signs: [
      /gizli/,
      /alici|muhatap|muhatab|kisiye|kisi ya da kurum|kisi veya kurum/,
      /yetkisiz|kopyala|dagit|cogalt|ifsa|acikla/,
      /sorumlu/,
      /siliniz|silmeniz|silinmesi|imha/,
      /gondereni|gonderene|gonderen kisi/,
      /yanlislikla|hataen|sehven/,
      /hukuk|yasal|kanun|kvkk|kisisel veri/,
      /yalnizca|sadece/,
      /virus/,
    ],
  },
  {
    sure: [
      /nicht der (?:\S+ )?(?:adressat|empfanger|empfaenger)/,
      /(?:wenn|falls|sollten|haben) sie [^.?!]{0,80}(?:irrtumlich|versehentlich|irrtuemlich)/,
    ],
    thisMail: /(?:diese|dieser) (?:e-?mail|nachricht|mail)/,
    signs: [
      /vertraulich/,
      /rechtlich geschutzt|rechtsverbindlich/,
      /adressat|empfanger/,
      /irrtumlich|versehentlich/,
      /vernichten|loschen/,
      /unbefugt|unerlaubt|nicht gestattet|untersagt|unzulassig/,
      /absender/,
      /haftung/,
      /weitergabe|weiterleitung|kopier|verbreitung|vervielfaltig/,
      /ausschliesslich|aussschliesslich|ausschlieslich/,
    ],
  },
  {
    sure: [
      /si vous n'etes pas (?:le|l'un des|un des) destinataires?/,
      /si vous (?:avez |l'avez )?(?:recu|recevez) (?:ce|cet) (?:message|courriel|mail|e-mail) par erreur/,
    ],
    thisMail: /(?:ce|cet) (?:message|courriel|mail|e-mail|courrier)/,
    signs: [
      /confidentiel/,
      /destinataire/,
      /par erreur/,
      /detrui|supprim/,
      /interdit|non autoris/,
      /expediteur/,
      /diffusion|reproduction|divulgation|utilisation/,
      /responsabilite/,
      /exclusi/,
      /pieces jointes|fichiers joints/,
    ],
  },
  {
    sure: [
      /si (?:usted |vd\.? )?no es (?:usted )?el destinatario/,
      /si (?:usted )?ha recibido (?:este|el) (?:mensaje|correo|e-?mail) por error/,
    ],
    thisMail: /(?:este|el presente) (?:mensaje|correo|e-?mail)/,
    signs: [
      /confidencial/,
      /destinatari/,
      /por error/,
      /elimin|borr|destru/,
      /prohib|no autorizad/,
      /remitente/,
      /divulgacion|distribucion|reproduccion/,
      /exclusiv/,
      /adjunto/,
      /proteccion de datos|ley organica/,
    ],
  },
  {
    sure: [
      /se (?:non siete|non e|lei non e) (?:il|i|uno dei) destinatari/,
      /se (?:avete ricevuto|ricevete|ha ricevuto) (?:questo|il presente|questa) (?:messaggio|e-?mail)[^.?!]{0,30}per errore/,
    ],
    thisMail: /(?:questo|il presente|questa|la presente) (?:messaggio|e-?mail|comunicazione|mail)/,
    signs: [
      /riservat|confidenzial/,
      /destinatari/,
      /per errore/,
      /elimin|cancell|distrugg/,
      /vietat|proibit|non autorizzat/,
      /mittente/,
      /divulga|diffusione|copia/,
      /esclusiv/,
      /allegat/,
    ],
  },
  {
    sure: [
      /niet de (?:beoogde|bedoelde) (?:ontvanger|geadresseerde)/,
      /(?:indien|als) u (?:dit bericht|deze e-?mail)[^.?!]{0,40}(?:ten onrechte|onterecht|per abuis)/,
    ],
    thisMail: /(?:dit|deze) (?:bericht|e-?mail|e-?mailbericht|mail)/,
    signs: [
      /vertrouwelijk/,
      /geadresseerde|ontvanger/,
      /ten onrechte|per abuis|onterecht/,
      /verwijder|vernietig/,
      /niet toegestaan|verboden/,
      /afzender/,
      /openbaarmaking|verspreiding|vermenigvuldig/,
      /aansprakelijk/,
      /uitsluitend/,
    ],
  },
  {
    sure: [
      /se (?:voce |o senhor )?nao (?:for|e) o destinatario/,
      /se (?:voce )?recebeu (?:esta|este) (?:mensagem|e-?mail)[^.?!]{0,30}por engano/,
    ],
    thisMail: /(?:esta|este) (?:mensagem|e-?mail|correio)/,
    signs: [
      /confidencia/,
      /destinatari/,
      /por engano|por erro/,
      /apag|elimin|destru/,
      /proibid|nao autorizad/,
      /remetente/,
      /divulgacao|distribuicao|copia/,
      /exclusiv/,
      /anexo/,
    ],
  },
];

/** How a legal notice goes on in a further paragraph. */
export const LEGAL_GOES_ON: readonly RegExp[] = [
  /liabil|e-?mail transmission|disclaim|privacy policy|confidential/,
  /monitor(?:s|ed|ing)? (?:e-?mail|all|and)|offer to sell|solicitation|regulat/,
  /registered (?:in|office)|haftung|vertraulich|responsabilite|responsabilidad/,
  /sorumlu(?:luk|lugu|lu)? |kisisel veri|kvkk|gdpr|dsgvo|scanned|virus|malware/,
];

/** A heading over a legal notice, as a paragraph of its own. */
export const LEGAL_HEADING = new RegExp(
  raw`^\W{0,4}${oneOf(
    'confidentiality_(?:notice|note|statement) (?:legal_|e-?mail_)?disclaimer legal_notice important_notice',
    'privacy_notice vertraulichkeitshinweis haftungsausschluss rechtlicher_hinweis avis_de_confidentialite',
    'aviso_(?:legal|de_confidencialidad) gizlilik_(?:uyarisi|bildirimi|notu) yasal_uyari avviso_di_riservatezza',
  )}\W{0,4}$`,
);

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
