/**
 * Word classes of which the wordings about fees are made: each is written once and put into phrases as `(${CLASS})`.
 */

/** Cannot or will not. */
export const CANT =
  'cant|cannot|can not|couldnt|could not|wont|will not|wouldnt|would not|dont|do not|doesnt|does not|didnt|not|isnt|arent|never|' +
  'unable to|refuse to|hardly|barely|afraid we cant|not able to|wont be able to|not going to|not willing to|not prepared to';

/** None of it. */
export const NO =
  'no|zero|without|little|hardly any|not any|isnt any|isnt a|wouldnt be a|wont be a|wont be any|isnt much|not a|not much|nil|' +
  'never any';

/** What a freelancer is given for work, where there is none of it. */
export const PAY =
  'fee|fees|pay|payment|money|cash|budget|funds|funding|remuneration|honorarium|compensation|salary|wage|wages|dosh';

/** What she asks for her work. */
export const FEE =
  'price|prices|fee|fees|rate|rates|cost|costs|quote|quotes|quotation|quotations|estimate|estimates|offer|invoice|bill|figure|' +
  'amount|total|charge|number|sum|deposit|surcharge';

/** Small, said of a budget. */
export const SMALL =
  'tight|limited|small|low|tiny|modest|shoestring|lean|slim|minimal|little|short|scarce|restricted|thin|meagre|meager|stretched|' +
  'non existent|nonexistent|strained|student|teeny|very tight|laughable|minuscule|pocket money|humble|constrained';

/** Cheap, said of what is wanted. */
export const CHEAP =
  'cheap|cheaper|cheapest|affordable|inexpensive|low cost|low budget|budget friendly|pocket friendly|wallet friendly|economical|' +
  'low priced|cost effective|cheap and cheerful';

/** Who works for a fee. */
export const MAKER =
  'someone|somebody|anyone|anybody|person|people|freelancer|freelancers|designer|designers|developer|developers|writer|writers|' +
  'translator|translators|editor|editors|photographer|photographers|illustrator|illustrators|artist|artists|programmer|coder|' +
  'videographer|narrator|proofreader|animator|assistant|va|expert|professional|agency|agencies|studio|tutor|copywriter';

/** What she does, as a bare verb. */
export const MAKE =
  'do|make|design|write|rewrite|translate|edit|draw|redraw|sketch|paint|record|shoot|film|photograph|build|code|develop|create|' +
  'produce|prepare|submit|send|complete|work|help|proofread|fix|set up|illustrate|animate|transcribe|cut|mock up|try|contribute|' +
  'provide|supply|deliver|narrate|voice|review|look at|mix|teach|coach|play';

/** Somebody who does it for less. */
export const RIVAL =
  'nephew|niece|cousin|brother|sister|son|daughter|mate|friend|neighbour|neighbor|colleague|student|students|guy|guys|lad|kid|' +
  'lady|bloke|fiverr|upwork|canva|chatgpt|ai|others|other|another|someone|somebody|someone else|somebody else|elsewhere|' +
  'competitor|competitors|agency|studio|firm|company|designer|developer|translator|writer|editor|photographer|illustrator|one';

/** On condition that it went well, or came to an end. */
export const WHEN_GOOD =
  'if|when|once|after|until|upon|on|as soon as|only if|only when|only once|only after|provided|assuming';

/** How it went, or what came in. */
export const OUTCOME =
  'happy|satisfied|like|love|liked|pleased|approve|approved|approval|approves|signed off|sign off|accepted|acceptance|' +
  'satisfaction|sells|sell|sold|sales|profit|profitable|revenue|income|funded|funding|investment|investor|investors|grant|' +
  'sponsor|sponsors|crowdfunding|kickstarter|completion|completed|complete|finished|done|delivered|delivery|published|' +
  'publication|launch|launched|launches|working|running|results|success|successful|earning|earns|earned|earned back|recouped|' +
  'makes money|make money|' +
  'takes off|take off|works|found|publisher|buyer|live|choose|chosen|win|wins|works out|goes well|converts|good enough|' +
  'see results|funds|comes through|result|goes live|paid by|pays us|money comes';

/** Another coin than money. */
export const COIN =
  'exposure|visibility|publicity|credit|credits|mention|mentions|shout out|shoutout|shoutouts|testimonial|testimonials|referral|' +
  'referrals|recommendation|recommendations|reference|review|reviews|portfolio|link|links|backlink|followers|dinner|meal|meals|' +
  'lunch|drinks|beer|beers|wine|cake|vouchers|voucher|tickets|ticket|season ticket|products|product|goods|merch|freebies|' +
  'samples|equity|shares|stock|tokens|royalties|a share|a cut|a percentage|commission|massages|lessons|sessions|classes|nights|' +
  'night|stay|weekend|membership|haircut|haircuts|eggs|honey|copies|free copy|experience';

/** A freelancer, Turkish. */
export const YAPAN =
  'birini|birisini|biri|birisi|tasarımcı~|çevirmen~|yazılımcı~|editör~|fotoğrafçı~|kameraman~|çizer~|kişi~|arkadaş~|freelancer~|' +
  'eleman~|ajans~|usta~|uzman~';

/** What she does, Turkish. */
export const YAP =
  'yap~|hazırla~|çalış~|tasarla~|çiz~|çek~|yaz~|düzelt~|çevir~|kur~|gönder~|halle~|hallet~|at~|yolla~|kurgula~|seslendir~|' +
  'deneyin|dene|destek~|yardım~|oku~|düzenle~|hallediver~|ver~';

/** Fee, Turkish. */
export const UCRET =
  'fiyat~|ücret~|rakam~|tutar|tutarı|tutarı~|teklif~|fatura~|bedel|bedeli~|bedelin~|meblağ~|maliyet~|para|parayı|paraya|paranın';

/** Pay, Turkish, negated. */
export const ODEMEZ =
  'ödeyem~|ödemiyor~|ödemeyiz|ödemem|ödemeyece~|ödenmeyece~|ödenmiyor~|ödemeden|ödemi~|vermiyor~|vermeyiz|vermem|vermeyece~|' +
  'verem~|vermek istemi~|yapam~|yapmıyor~|yapmayız|yapmam|yapmayaca~|ayıram~|çıkam~|çıkmaz|karşılayam~|sunam~|yok|yoktur|' +
  'olmayacak~|olmaz|olmadan|olmasın|bulunmuyor|bulunmamakta~|söz konusu değil|düşünmüyor~|istemiyor~|yapılmaya~|yapılmıyor~|' +
  'yapılmaz|verilmeye~|verilmiyor~|verilmez|ödenmez';
