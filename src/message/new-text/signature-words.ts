/**
 * The words by which signatures are known: closings above them, titles, companies and labels in them.
 *
 * Each value is a piece of a regular expression on folded text (fold.ts): lower case, without accents and Turkish
 * letters. Languages stand on lines of their own; what two share stands once.
 */

/** "Best regards" and its like, as a line of its own or before a name. */
export const CLOSINGS = [
  '(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|fond|sincere|cordial|respectful|friendly|sunny|all my|all the) )?(?:best|regards|wishes|thanks|greetings)(?: and (?:kind |best |warm )?(?:regards|wishes|thanks))?(?: (?:in advance|again|so much|a lot|a million))?',
  'thanks?(?: you)?(?: (?:so|very) much| again| in advance| kindly)?(?: (?:and|&) (?:kind |best |warm )?(?:regards|wishes))?',
  'thanks (?:and|&) (?:kind |best |warm )?regards|(?:rgds|brgds|kr|br|bw|tia|thx|tks|ty|cheers|ta|ciao|xo+|x+|love|lots of love|hugs|peace|yours|yours (?:sincerely|faithfully|truly|cordially)|(?:very )?(?:sincerely|truly|respectfully|cordially|faithfully)(?: yours)?|take care|talk soon|speak soon|all the best|have a (?:nice|great|good|lovely) (?:day|week|weekend|evening|one)|warmly|kindly|gratefully|respectfully submitted|with (?:gratitude|appreciation|thanks|love|best wishes|kind regards))',
  '(?:en (?:iyi|derin) |en icten )?(?:saygi(?:lar|larim|larimla|larimizla|yla)|sevgi(?:ler|lerimle|yle)|selam(?:lar|larimla)?|dilekler(?:imle|imizle)?)(?: (?:ve|,|&) (?:sevgi|saygi|selam)(?:ler|lar|lerimle|larimla))?',
  '(?:iyi|hayirli|kolay|bol sansli) (?:calismalar|gunler|aksamlar|haftalar|hafta sonlari|isler|geceler|seanslar|bayramlar|tatiller|yolculuklar)(?: dilerim| dileriz)?|kolay gelsin|(?:cok |simdiden )?tesekkur(?:ler|lerimle| ederim| ederiz)?(?: simdiden)?|sag ?olun|gorusmek uzere|hoscakalin|hosca kalin|optum|opuyorum|sevgi ve saygilarimla|saygi ve sevgilerimle',
  '(?:mit |viele |beste |liebe |schone |freundliche |herzliche |sonnige |kollegiale |besten |herzlichem )*(?:freundlichen |besten |herzlichen |lieben |vielen |schonen )?(?:grue?ss?en?|gruss)(?: (?:aus|von|nach) \\S+(?: \\S+)?)?|mfg|vg|lg|bg|hg|gruss|gruezi|(?:vielen|besten|herzlichen|danke) ?dank(?: im voraus)?|danke(?: (?:schon|im voraus|sehr|dir|ihnen))?(?: und (?:viele |beste |liebe )?gruess?e)?|hochachtungsvoll|ihr|ihre|dein|deine|schonen (?:tag|abend)|bis (?:bald|dann)|servus|tschuss',
  '(?:bien |tres )?(?:cordialement|sincerement|amicalement|respectueusement|chaleureusement)(?: (?:votre|votres|a vous))?|(?:bien|salutations) (?:a vous|distinguees|cordiales|respectueuses)|(?:avec (?:mes |nos )?(?:meilleures |sinceres )?)?salutations|bonne (?:journee|soiree|semaine|reception)|(?:un grand )?merci(?: (?:beaucoup|d.avance|par avance|encore))?|a (?:bientot|tres vite|plus)|bises|bisous|biz|bien a (?:vous|toi)|cdlt|cdt',
  '(?:un )?(?:(?:cordial|afectuoso|fuerte|gran) )?(?:saludos?|abrazo)(?: cordial(?:es)?| fuerte)?|(?:muchos )?besos?|(?:muchas |mil )?gracias(?: (?:de antemano|por todo|y (?:un )?saludos?))?|atentamente|cordialmente|saludos cordiales|un saludo|quedo (?:atent[oa]|a la espera)|atte',
  '(?:cordiali|distinti|cari|tanti|i migliori|un caro) salut[oi]|cordialmente|(?:grazie(?: mille| in anticipo)?|molte grazie)|saluti|un saluto|buona (?:giornata|serata)|a presto',
  '(?:met )?(?:vriendelijke|hartelijke|beste|warme|veel) groet(?:en)?|groet(?:en|jes)?|mvg|(?:alvast )?(?:hartelijk |veel )?(?:dank|bedankt)(?: alvast)?|hoogachtend|fijne dag',
  '(?:com os )?(?:melhores |meus )?(?:cumprimentos|abracos?|saudacoes)|atenciosamente|att|abs|bjs?|beijos?|(?:muito )?obrigad[oa]|um abraco|ate (?:breve|logo)',
  '(?:med )?(?:vanliga?|vennlig|venlig|basta|beste|mange|hjertelig) (?:halsning(?:ar)?|hilsen(?:er)?|hilsner)|(?:mvh|vh|kh|hilsen|halsningar|pozdrawiam|z powazaniem|s pozdravem|terveisin|ystavallisin terveisin)',
].join('|');

/** A word that a job title has. */
export const TITLES =
  'ceo|cto|cfo|coo|cmo|cio|vp|evp|svp|md|phd|ph\\.d\\.?|mba|founder|co-?founder|owner|president|chairman|director|manager' +
  '|head of|lead|officer|assistant|associate|coordinator|designer|developer|engineer|consultant|specialist|advisor|adviser' +
  '|analyst|editor|producer|architect|attorney|lawyer|accountant|professor|lecturer|secretary|supervisor|executive|partner' +
  '|representative|recruiter|photographer|translator|copywriter|strategist|marketing|sales|freelancer?|intern' +
  '|kurucu(?:su| ortak)?|(?:genel )?mudur(?:u)?|yonetici(?:si)?|direktor(?:u)?|uzman(?:i)?|sorumlu(?:su)?|koordinator(?:u)?|asistan(?:i)?' +
  '|muhendis(?:i)?|mimar|avukat|danisman(?:i)?|satis|pazarlama|temsilci(?:si)?|ogretim uyesi|baskan(?:i)?|tasarimci|editor(?:u)?' +
  '|geschaftsfuhr(?:er|erin|ung)|inhaber(?:in)?|leiter(?:in)?|leitung|vertrieb|assistenz|referent(?:in)?|berater(?:in)?|vorstand|prokurist(?:in)?' +
  '|directeur|directrice|responsable|gerante?|fondat(?:eur|rice)|charge[e]? de|chef de|assistante' +
  '|directora?|gerente|fundador[a]?|jef[ea]|responsable|coordinador[a]?|encargad[oa]' +
  '|direttore|direttrice|responsabile|amministrat(?:ore|rice)|titolare|fondat(?:ore|rice)' +
  '|directeur|eigenaar|medewerker|adviseur|oprichter|diretor[a]?|socio|fundador[a]?';

/** A word that ends or marks a company's name. */
export const COMPANIES =
  'gmbh(?: & co\\.? kg)?|ag|kg|ug|e\\.? ?v\\.|mbh|inc\\.?|ltd\\.?|llc|llp|plc|corp\\.?|corporation|limited|a\\.? ?s\\.|ltd\\.? ?sti\\.?|as|ltd sti' +
  '|s\\.?a\\.?s?|s\\.?a\\.?r\\.?l\\.?|s\\.?r\\.?l\\.?|s\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.?v\\.?|n\\.?v\\.?|oy|ab|aps|group|holding|studios?|agency|ajansi?|sirketi' +
  '|verlag|university|universitesi|universitat|institute|foundation|vakfi|dernegi|belediyesi|consulting|design|media|films?|solutions|services';

/** Labels before a telephone number, an address or an account. */
export const CONTACT_LABELS =
  'tel(?:ephone|efon|efono|efone)?(?:[. ]?no)?|t|p|ph|phone|f|fax|faks|m|mob(?:ile|il)?|cell|gsm|cep(?: tel)?|telefonnummer|handy|portable|fixe|movil' +
  '|celular|whats ?app|wa|direct|dir|direkt|office|ofis|home|work|hq|dahili|ext|durchwahl|zentrale|e|e-?mail|mail|eposta|e-?posta|correo|courriel' +
  '|w|web|website|webseite|web sitesi|site|url|internet|skype|linkedin|instagram|insta|ig|facebook|fb|twitter|x|tiktok|youtube|vimeo|behance' +
  '|dribbble|xing|telegram|signal|teams|zoom|calendly|address|adres|adresse|direccion|indirizzo|endereco|a|adr|blog|portfolio|shop|follow us';

/** Words of a street address, and of what companies must print. */
export const ADDRESS_WORDS =
  'str\\.?|strasse|stra?sse|street|st\\.|avenue|ave\\.?|road|rd\\.?|blvd|boulevard|drive|lane|suite|floor|cad\\.?|caddesi|sok\\.?|sokak|sokagi|mah\\.?' +
  '|mahallesi|apt|bulvari|plaza|rue|place|calle|avda|avenida|via|viale|piazza|platz|allee|weg|gasse|ring|damm|straat|laan|gracht|rua|p\\.?o\\.? box|postfach|cedex|zip';
export const LEGAL_WORDS =
  'hrb|hra|amtsgericht|handelsregister|ust-?id|ust\\.-id|steuernummer|ust-idnr|sitz der gesellschaft|registergericht|vat(?: no| id| reg)?|company (?:no|number|reg)' +
  '|registered (?:in|office)|siret|siren|rcs|tva|mersis|vergi (?:no|dairesi)|ticaret sicil|kvk|btw|cif|nif|p\\.? ?iva|partita iva|abn|ein';
