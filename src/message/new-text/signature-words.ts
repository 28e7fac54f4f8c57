/**
 * The words by which signatures are known: closings above them, titles, companies and labels in them.
 */
import { oneOf } from './word-list.js';

const { raw } = String;

const PLEASANT = oneOf(
  'best kind kindest warm warmest many fond sincere cordial friendly sunny all_my all_the',
);
const REGARDS = oneOf('best regards wishes thanks greetings');
const FREUNDLICH = oneOf(
  'mit viele beste liebe schone freundliche herzliche sonnige besten herzlichem herzlichen',
);
const SAYGI = oneOf(
  raw`saygi(?:lar|larim|larimla|larimizla|yla) sevgi(?:ler|lerimle|yle) selam(?:lar|larimla)?`,
);

/** "Best regards" and its like, as a line of its own or before a name. */
export const CLOSINGS = oneOf(
  raw`(?:(?:with_)?(?:my_|our_)?${PLEASANT}_)?${REGARDS}(?:_(?:in_advance|again|so_much|a_lot|a_million))?
    thanks?(?:_you)?(?:_(?:so|very)_much|_again|_in_advance|_kindly)?
    with_(?:gratitude|appreciation|thanks|love)  (?:very_)?(?:sincerely|truly|respectfully|faithfully)(?:_yours)?
    yours(?:_(?:sincerely|faithfully|truly|cordially))?  have_a_(?:nice|great|good|lovely)_(?:day|week|weekend|evening|one)
    rgds brgds kr br bw tia thx tks ty cheers ta ciao xo+ x+ love lots_of_love hugs peace warmly kindly gratefully
    take_care talk_soon speak_soon all_the_best`,
  raw`# Turkish
    (?:en_(?:iyi|derin)_|en_icten_)?${SAYGI}(?:,?_(?:ve|&)_${SAYGI})?  (?:en_)?iyi_dilekler(?:imle|imizle)
    (?:iyi|hayirli|kolay)_(?:calismalar|gunler|aksamlar|haftalar|hafta_sonlari|isler|geceler|bayramlar|tatiller)(?:_dileri[mz])?
    kolay_gelsin (?:cok_|simdiden_)?tesekkur(?:ler|lerimle|_ederi[mz])?(?:_simdiden)? sag_?olun gorusmek_uzere
    hosca_?kalin optum opuyorum sevgi_ve_saygilarimla saygi_ve_sevgilerimle`,
  raw`# German
    (?:${FREUNDLICH}_)*(?:freundlichen_|besten_|herzlichen_|lieben_|vielen_|schonen_)?(?:grue?ss?en?|gruss)(?:_(?:aus|von|nach)_\S+)?
    mfg vg lg bg hg gruezi (?:vielen|besten|herzlichen)_dank(?:_im_voraus)? danke(?:_(?:schon|im_voraus|sehr|dir|ihnen))?
    hochachtungsvoll ihre? deine? schonen_(?:tag|abend) bis_(?:bald|dann) servus tschuss`,
  raw`# French
    (?:bien_|tres_)?(?:cordialement|sincerement|amicalement|respectueusement|chaleureusement) (?:bien_)?a_(?:vous|toi)
    (?:avec_)?(?:mes_|nos_)?(?:meilleures_|sinceres_)?salutations(?:_(?:distinguees|cordiales|respectueuses))? cdlt cdt
    bonne_(?:journee|soiree|semaine|reception) (?:un_grand_)?merci(?:_(?:beaucoup|d.avance|par_avance|encore))?
    a_(?:bientot|tres_vite|plus) bises bisous biz`,
  raw`# Spanish
    (?:un_)?(?:(?:cordial|afectuoso|fuerte|gran)_)?(?:saludos?|abrazo)(?:_cordial(?:es)?|_fuerte)? (?:muchos_)?besos?
    (?:muchas_|mil_)?gracias(?:_(?:de_antemano|por_todo))? atentamente cordialmente atte quedo_(?:atent[oa]|a_la_espera)`,
  raw`# Italian
    (?:cordiali|distinti|cari|tanti|i_migliori|un_caro|un)_salut[oi] saluti (?:molte_)?grazie(?:_mille|_in_anticipo)?
    buona_(?:giornata|serata) a_presto`,
  raw`# Dutch
    (?:met_)?(?:vriendelijke|hartelijke|beste|warme|veel)_groet(?:en)? groet(?:en|jes)? mvg hoogachtend fijne_dag
    (?:alvast_)?(?:hartelijk_|veel_)?(?:dank|bedankt)(?:_alvast)?`,
  raw`# Portuguese
    (?:com_os_)?(?:melhores_|meus_)?(?:cumprimentos|abracos?|saudacoes) atenciosamente att abs bjs? beijos? um_abraco
    (?:muito_)?obrigad[oa] ate_(?:breve|logo)`,
  raw`# Nordic, Polish, Czech, Finnish
    (?:med_)?(?:vanliga?|vennlig|venlig|basta|beste|mange|hjertelig)_(?:halsning(?:ar)?|hilsen(?:er)?|hilsner) hilsen
    mvh vh kh halsningar pozdrawiam z_powazaniem s_pozdravem (?:ystavallisin_)?terveisin`,
);

/** A word that a job title has. */
export const TITLES = oneOf(
  raw`ceo cto cfo coo cmo cio vp evp svp md phd ph\.d\.? mba founder co-?founder owner president chairman director manager
    head_of lead officer assistant associate coordinator designer developer engineer consultant specialist advis[eo]r
    analyst editor producer architect attorney lawyer accountant professor lecturer secretary supervisor executive partner
    representative recruiter photographer translator copywriter strategist marketing sales freelancer? intern teacher`,
  raw`kurucu(?:su|_ortak)? (?:genel_)?mudur(?:u)? yonetici(?:si)? direktor(?:u)? uzman(?:i)? sorumlu(?:su)? koordinator(?:u)?
    asistan(?:i)? muhendis(?:i)? mimar avukat danisman(?:i)? satis pazarlama temsilci(?:si)? baskan(?:i)? tasarimci editoru?`,
  raw`geschaftsfuhr(?:er|erin|ung) inhaber(?:in)? leiter(?:in)? leitung vertrieb assistenz referent(?:in)? berater(?:in)?
    vorstand prokurist(?:in)? lehrstuhl`,
  raw`directeur directrice responsable gerante? fondat(?:eur|rice) chargee?_de chef_de assistante secretaire`,
  raw`directora? gerente fundadora? jef[ea] coordinadora? encargad[oa]
    direttore direttrice responsabile amministrat(?:ore|rice) titolare fondat(?:ore|rice)
    eigenaar medewerker adviseur oprichter diretora? socio`,
);

/** A word that ends or marks a company's name. */
export const COMPANIES = oneOf(
  raw`gmbh(?:_&_co\.?_kg)? ag kg ug e\.?_?v\. mbh inc\.? ltd\.? llc llp plc corp\.? corporation limited a\.?_?s\. ltd\.?_?sti\.? as
    s\.?a\.?s? s\.?a\.?r\.?l\.? s\.?r\.?l\.? s\.?l\.? s\.?p\.?a\.? b\.?v\.? n\.?v\.? oy ab aps group holding studios? agency
    ajansi? sirketi verlag university universitesi universitat institute foundation vakfi dernegi belediyesi consulting
    design media films? solutions services`,
);

/** Labels before a telephone number, an address or an account. */
export const CONTACT_LABELS = oneOf(
  raw`tel(?:ephone|efon|efono|efone)?(?:[._]?no)? t p ph phone f fax faks m mob(?:ile|il)? cell gsm cep(?:_tel)? telefonnummer
    handy portable fixe movil celular whats_?app wa direct dir direkt office ofis home work hq d dahili ext durchwahl zentrale
    e e-?mail mail e-?posta correo courriel w web website webseite web_sitesi site url internet skype linkedin instagram insta
    ig facebook fb twitter x tiktok youtube vimeo behance dribbble xing telegram signal teams zoom calendly
    address adres adresse direccion indirizzo endereco a adr blog portfolio shop follow_us`,
);

/** Words of a street address. */
export const ADDRESS_WORDS = oneOf(
  raw`str\.? stra?sse street st\. avenue ave\.? road rd\.? blvd boulevard drive lane suite floor cad\.? caddesi sok\.? sokak
    sokagi mah\.? mahallesi apt bulvari plaza rue place calle avda avenida via viale piazza platz allee weg gasse ring damm
    straat laan gracht rua p\.?o\.?_box postfach cedex zip`,
);

/** Words of what companies must print. */
export const COMPANY_FACTS = oneOf(
  raw`hrb hra amtsgericht handelsregister ust-?id ust\.-id steuernummer ust-idnr sitz_der_gesellschaft registergericht
    vat(?:_no|_id|_reg)? company_(?:no|number|reg) registered_(?:in|office) siret siren rcs tva mersis vergi_(?:no|dairesi)
    ticaret_sicil kvk btw cif nif p\.?_?iva partita_iva abn ein`,
);
