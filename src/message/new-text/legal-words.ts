/**
 * The wordings of confidentiality and liability notes, as regular expressions on folded text (fold.ts).
 *
 * Clients do write "confidential" and "got this by mistake". So a wording alone must say that the reader may be the
 * wrong one, or the note must mean the very mail it stands in and show three of its signs.
 */
import { oneOf } from './word-list.js';

const { raw } = String;

/** Legal notices of one language: one `sure` wording, or one that means this very mail and three of the `signs`. */
export type LegalWords = { sure: readonly RegExp[]; thisMail: RegExp; signs: readonly RegExp[] };

/** One row a language. */
export const LEGAL_WORDS: readonly LegalWords[] = [
  {
    sure: [
      /(?:not|other than) (?:the|an|a) (?:intended|named) (?:recipient|addressee)/,
      /if you (?:have |are |had )?(?:received|receiving|got) (?:this|it)[^.?!]{0,40}(?:in error|by mistake)/,
      /this (?:e-?mail|message|communication|transmission)[^.?!]{0,80}intended (?:only|solely|exclusively) for/,
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
