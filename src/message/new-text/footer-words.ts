/**
 * The wordings of footers, as regular expressions on folded text (fold.ts), one group of languages a line.
 *
 * Each stands for what a program or a legal department writes and a client does not: "If you are not the intended
 * recipient", never the bare word "confidential".
 */

const DEVICE =
  'i ?phone|i ?pad|i ?pod|android|samsung|galaxy|black ?berry|windows|nokia|htc|sony|xperia|huawei|honor|xiaomi|redmi|poco|oppo|vivo|realme|oneplus' +
  '|pixel|motorola|moto g?|lg|wiko|zte|lumia|surface|mac(?:book)?|apple watch|smart ?phone|mobile(?: phone| device)?|cell ?phone|phone|tablet' +
  '|handy|mobiltelefon|telefon(?:um)?|mobil\\S*|cihaz\\S*|portable|mobile|movil|celular|telefono|cellulare|telefoon|mobiel|telemovel|verizon|t-mobile|at&t|vodafone|o2|turkcell';
const PROGRAM =
  'outlook|hotmail|mail|yahoo\\S*|aol|gmail|inbox|proton ?mail|proton|spark|superhuman|airmail|blue ?mail|type ?app|sparrow|acompli|nine|newton|polymail|canary|edison' +
  '|k-9|fairemail|thunderbird|my ?mail|mail\\.ru|yandex\\S*|zoho\\S*|hey|fastmail|tutanota|tuta|gmx\\S*|web\\.de|t-online|libero|orange|la poste|posta|posta uygulamasi|correo|courrier|mailbird|em client|shortwave|front|missive|spike|windows';

/** The whole line is what a device or a program adds. */
export const DEVICE_FOOTER = new RegExp(
  [
    `^-{0,3} ?(?:sent|written|typed|composed|dictated|posted|envoye|enviado|inviato|gesendet|verschickt|verstuurd|verzonden|skickat|sendt|wyslan[oae]|odeslano|lahetetty)(?: \\S+){0,4}? (?:from|via|on|with|using|by|through|de|depuis|partir de|avec|desde|con|do|da|dal|dallo|tramite|von|mit|uber|per|aus|vanaf|vanuit|met|via|fran|fra|med|z|ze|iz)(?: (?:my|the|a|an|mon|ma|mes|l'appli(?:cation)?|mi|meu|il|mio|la|el|o|meinem|meiner|meinen|der|dem|einem|mijn|min|mobile|secure|telefonu))*(?: \\S+){0,3}? ?(?:${DEVICE}|${PROGRAM})(?:[^a-z,].{0,60})?$`,
    `^sent from (?:my )?(?:${DEVICE}|${PROGRAM})\\b.{0,100}$`,
    `^sent (?:from|with|via) [a-z0-9][\\w.' -]{0,30}(?: (?:secure email|mobile|app))\\.?$`,
    `^(?:get|download|try|telecharge[rz]?|obtene[zr]|obtenir|obtener|obten|descarga(?:r)?|ottieni|scarica|obter|obtenha|transferir|download(?:en)?|hamta|hent|pobierz) (?:o )?(?:outlook|blue ?mail|spark|yahoo\\S*|aol) (?:for|pour|para|per|voor|for|til|dla).{0,40}$`,
    '^(?:holen sie sich )?outlook (?:fur|voor|fuer) (?:ios|android|mac)(?: (?:beziehen|herunterladen|abrufen|downloaden|ophalen|laden|holen))?$',
    "^(?:outlook'?u (?:ios|android|mac) (?:icin )?|(?:ios|android|mac) icin outlook'?u? ?)(?:edinin|indirin|alin|al|yukleyin|icin edinin)$",
    `^(?:benim )?(?:\\S+ )?(?:${DEVICE}|${PROGRAM})\\S*(?: \\S+){0,6} (?:gonderildi|gonderilmistir|gonderiyorum|yazildi|yazilmistir|iletildi|gonderilen mesaj)[.!]?$`,
    `^(?:bu (?:e-?posta|mesaj|ileti|mail) )(?:\\S+ ){0,5}(?:${DEVICE}|${PROGRAM})\\S*(?: \\S+){0,4} (?:gonderildi|gonderilmistir)[.!]?$`,
    `^(?:von|aus|mit|uber) (?:mein(?:em|er)|unterwegs|dem|der)?(?: \\S+){0,5} ?(?:${DEVICE}|${PROGRAM}|unterwegs)\\S*(?: \\S+){0,4} (?:gesendet|verschickt|versendet|geschrieben|gesandt)[.!]?$`,
    `^diese (?:nachricht|e-?mail|mail) wurde (?:\\S+ ){0,8}(?:${DEVICE}|${PROGRAM}).{0,60}(?:gesendet|verschickt|versendet)[.!]?$`,
    `^(?:this )?(?:e-?mail|message|mail) (?:was )?sent (?:from|via|with|using) (?:my )?(?:${DEVICE}|${PROGRAM})(?:[^a-z].{0,40})?$`,
    '^provenance : courrier pour windows.{0,10}$',
    '^yahoo mail ?: (?:search|recherche|suchen|busca|cerca|suche|ara).{0,60}$|^mailtrack.{0,60}$|^sender notified by.{0,40}$|^отправлено с .{0,40}$',
    '^(?:從我的|从我的|发自我的) ?.{1,40}$|^.{1,20}から送信$|^ᐧ$',
  ].join('|'),
);

/** A footer that an author made up in that form; only at the very end, and short. */
export const LOOSE_DEVICE_FOOTER = new RegExp(
  [
    "^(?:sent|typed|written) (?:from|on|with|via|by|using) (?:my|a|an|the)? ?[\\w' -]{1,40}[.!]?$",
    '^(?:sent )?from (?:my|a) (?:phone|i ?phone|mobile|ipad|tablet|cell|handy|android)\\b.{0,70}$',
    '^via (?:mobile|iphone|phone|handy)$|^(?:von|aus) unterwegs(?: gesendet)?\\.?$',
  ].join('|'),
);

/** A notice begins with, or holds, one of these. */
export const NOTICES: readonly RegExp[] = [
  // Confidentiality and liability, in eight languages.
  /(?:not|n'etes pas|other than) (?:\S+ ){0,4}(?:intended|named|nominated) (?:recipient|addressee|destinataire)|(?:are|is) (?:not|only) (?:\S+ ){0,2}intended (?:only |solely )?for/,
  /(?:intended|meant) (?:only|solely|exclusively) for (?:the )?(?:use |attention )?(?:of |by )?(?:the )?(?:\S+ ){0,3}(?:recipient|addressee|individual|person|entity|named)|solely for (?:the )?(?:use|attention) (?:of|by) the/,
  /(?:received|get|got) this (?:\S+ ){0,3}(?:in error|by mistake|in mistake)|privileged (?:and|or|and\/or) confidential|confidential (?:and|or|and\/or) (?:\S+ ){0,2}privileged/,
  /(?:this|the (?:contents?|information) (?:of|in) this) (?:e-?mail|message|communication|transmission)[^.?!]{0,80}(?:is|are|may be|contains?|may contain)[^.?!]{0,60}(?:confidential|privileged|proprietary)/,
  /^(?:\*{0,2})(?:confidentiality (?:notice|note|statement)|disclaimer|legal (?:notice|disclaimer)|important notice|privacy notice|vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|avis de confidentialite|aviso (?:legal|de confidencialidad)|gizlilik (?:uyarisi|bildirimi|notu)|yasal uyari|uyari notu|feragatname|avviso di riservatezza|informativa privacy)(?:\*{0,2})(?: ?[:.-]|$)/,
  /views (?:or|and) opinions (?:\S+ ){0,6}(?:author|sender)|unauthori[sz]ed (?:use|disclosure|copying|review|dissemination|distribution)|(?:disclosure|dissemination|distribution),? (?:or )?(?:copying|distribution)/,
  /(?:bu|isbu) (?:e-?posta|elektronik posta|mesaj|ileti|mail)[^.?!]{0,160}(?:gizli|yalnizca|sadece|ozel|hukuka|kisiye|alicisi|alicilari|muhatab|sahsa)|(?:yanlislikla|hata ile|tarafiniza yanlislikla|size yanlislikla|sehven) (?:ulas|gonder|size|al)|mesajin (?:alicisi|muhatabi) (?:siz )?degilseniz|alicisi degilseniz|muhatabi degilseniz/,
  /diese (?:e-?mail|nachricht|mail)[^.?!]{0,120}(?:vertraulich|rechtlich geschutzt|ausschliesslich|bestimmt)|nicht der (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemasse) (?:adressat|empfanger)|irrtumlich erhalten|unerlaubte? (?:kopieren|weitergabe)/,
  /ce (?:message|courriel|mail|courrier)[^.?!]{0,120}(?:confidentiel|destinataires?|strictement|usage exclusif)|(?:recu|parvenu) (?:ce message |ce courriel )?par erreur|si vous n'etes pas (?:le|l'un des) destinataires?/,
  /este (?:mensaje|correo|e-?mail)[^.?!]{0,120}(?:confidencial|exclusivamente|destinatario|dirigido)|(?:recibido|recebido) (?:este|esta) (?:mensaje|correo|mensagem|e-?mail) por (?:error|engano)|si (?:usted )?no es el destinatario|esta mensagem[^.?!]{0,120}(?:confidencial|destinatario|destina-se)/,
  /(?:questo|il presente|questa|la presente) (?:messaggio|e-?mail|comunicazione)[^.?!]{0,120}(?:riservat|confidenzial|esclusiv|destinatari)|(?:informazioni contenute|ricevut[oae]) (?:\S+ ){0,4}(?:in questo messaggio|per errore)|se ricevete questo messaggio per errore/,
  /(?:dit bericht|deze e-?mail|dit e-?mailbericht)[^.?!]{0,120}(?:vertrouwelijk|bestemd|geadresseerde)|niet de (?:beoogde|bedoelde) (?:ontvanger|geadresseerde)|ten onrechte (?:hebt )?ontvangen/,
  // Virus scanners: this mail, was checked, for viruses, in any order.
  /(?:this|diese|ce|cet|este|esta|questa|questo|deze|dit|bu|outgoing|incoming) (?:e-?mail|message|mail|nachricht|courriel|courrier|correo|mensaje|messaggio|bericht|e-?posta|ileti|mesaj|mensagem)[^.?!]{0,60}(?:check|scan|gepruft|uberpruft|verifi|analiza|analys|controll|gecontroleerd|kontrol|taran|comproba|examin|free of|certified|absence|found in)[^.?!]{0,60}vir[ue]/,
  /(?:check|scan|gepruft|uberpruft|verifi|analiza|analys|controll|gecontroleerd|kontrol|taran|comproba|examin|free of|certified|absence|found in)[^.?!]{0,60}(?:this|diese|ce|cet|este|esta|questa|questo|deze|dit|bu|outgoing|incoming) (?:e-?mail|message|mail|nachricht|courriel|courrier|correo|mensaje|messaggio|bericht|e-?posta|ileti|mesaj|mensagem)[^.?!]{0,60}vir[ue]|vir[ue][^.?!]{0,60}(?:this|diese|ce|cet|este|esta|questa|questo|deze|dit|bu|outgoing|incoming) (?:e-?mail|message|mail|nachricht|courriel|courrier|correo|mensaje|messaggio|bericht|e-?posta|ileti|mesaj|mensagem)[^.?!]{0,60}(?:check|scan|gepruft|uberpruft|verifi|analiza|analys|controll|gecontroleerd|kontrol|taran|comproba|examin|free of|certified|absence|found in)/,
  /(?:this|diese|ce|cet|este|esta|questa|questo|deze|dit|bu|outgoing|incoming) (?:e-?mail|message|mail|nachricht|courriel|courrier|correo|mensaje|messaggio|bericht|e-?posta|ileti|mesaj|mensagem)[^.?!]{0,60}vir[ue][^.?!]{0,60}(?:check|scan|gepruft|uberpruft|verifi|analiza|analys|controll|gecontroleerd|kontrol|taran|comproba|examin|free of|certified|absence|found in)|no virus found in|^checked by avg\b|^scanned by \S+$/,
  /^(?:virus-?free|virenfrei|sans virus|libre de virus|livre de virus|virusvrij|privo di virus|virussuz|virus bulunmuyor)\W{0,3}(?:$|\S*(?:www|avast|avg|http))/,
  // Think before you print.
  /(?:consider|think|mindful)[^.?!]{0,40}(?:environment|before (?:you )?print)|before printing|save (?:a tree|paper)|(?:yazdirmadan|basmadan|ciktisini almadan|cikti almadan) once|umwelt[^.?!]{0,40}(?:ausdruck|drucken)|bevor sie diese (?:e-?mail|nachricht) (?:aus)?drucken|avant d'imprimer|antes de imprimir|prima di stampare|(?:print|afdrukt|uitprint)[^.?!]{0,20}(?:milieu|e-?mail)|denk aan het milieu/,
  // Mailing lists and notifications.
  /you (?:are receiving|received|have received|got|are getting) this (?:e-?mail|message|mail|because)[^.?!]{0,60}(?:because|subscri|list|group|as you)|^(?:to )?unsubscribe(?: \S+){0,12}(?: (?:here|visit|send|click|go|reply)\b| ?: ?|$)|to (?:unsubscribe|stop receiving|manage|opt out)[^.?!]{0,60}(?:list|group|email|click|visit|send|preferences|here)|reply to this e-?mail directly or view it on|(?:e-?mail|message|list) is sponsored by|groups sponsor -|your use of .{1,30} is subject to|mailing list(?:$| \S+@\S)|manage (?:your )?(?:subscription|preferences|notification)/,
  /(?:abonelikten|listeden|uyelikten) (?:cik|ayril)|(?:bu e-?postayi|bu maili|bu iletiyi)[^.?!]{0,60}(?:almak istemiyorsaniz|aliyorsunuz|listes)|vom newsletter abmelden|newsletter (?:abbestellen|abmelden)|se (?:desabonner|desinscrire)|vous recevez ce(?:t e-?mail| message| courriel)|darse de baja|recibe(?:s)? este (?:correo|mensaje)[^.?!]{0,40}porque|sie erhalten diese (?:e-?mail|nachricht)[^.?!]{0,40}(?:weil|da)|annulla l'iscrizione|cancellarsi dalla|afmelden voor/,
];

/** How a legal notice goes on in a further paragraph. */
export const LEGAL_GOES_ON =
  /liabil|transmission|disclaim|privacy policy|confidential|monitor(?:s|ed|ing)? |offer to sell|solicitation|regulat|registered (?:in|office)|haftung|vertraulich|responsabilite|responsabilidad|sorumlu(?:luk|lugu|lu)? |kisisel veri|kvkk|gdpr|dsgvo|e-?mails? (?:are|is) not secure|scanned|virus|malware/;

/** Banners that the receiver's side puts on top. */
export const BANNERS: readonly RegExp[] = [
  /^\W{0,6}(?:caution|warning|attention|external(?: e-?mail| sender| message)?(?: warning)?|dikkat|achtung|vorsicht|atencion|attenzione|let op)\W[^.?!]{0,80}(?:originated|outside|external|from outside|kurum disi|sirket disi|dis kaynak|extern|exterieur|externo|esterno|buiten)|^\W{0,4}\[?external(?: e-?mail| sender)?\]?\W{0,4}$|you don't often get e-?mail from|bu kisiden sik e-?posta|sie erhalten nicht (?:haufig|oft) (?:eine )?e-?mails? von|vous n'obtenez pas souvent|no suele recibir correo|do not click (?:on )?(?:any )?links or open attachments/,
];
