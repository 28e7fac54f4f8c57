/**
 * The words in which people ask who writes to them, in whatever order: for `plain-question.ts`, folded and without marks.
 */

function anyWord(words: string): RegExp {
  return new RegExp(` (?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})(?= |$)`, 'g');
}

/** A program, or what one sends. */
export const MACHINE: RegExp = anyWord(`
  chat_?bots? (?:auto_?)?bots? robots? machines? computers?(?:_program(?:me)?)? programs? programmes? automat(?:on|ed|ic|ically) algorithms? software
  ai a_i artificial_intelligence chat_?gpt gpt llm language_model auto_?(?:responders?|repl(?:y|ies)|answers?) (?:virtual|digital|ai)_assistant
  (?:some|a|an|the|your|by|ai|automated)_systems? (?:machine|computer|auto|ai)_generated generated
  bot(?:la|un|tan)? robot(?:la|un|tan|lar)? chatbot(?:la)? makine(?:yle|den)? makina(?:yla)? bilgisayar(?:la|in)? kompu?ter program(?:la)? yazilim(?:la)?
  yapay_zeka(?:yla|nin|ya)? algoritma otomatik(?:_olarak)? otomatige sistem(?:le)? chatgpt(?:yle|ye)? robotik`);

/** Somebody who lives. */
export const PERSON: RegExp = anyWord(`
  humans? human_beings? (?:real|actual|living|live|genuine|human)_(?:persons?|people|human|humans|being|beings|man|woman|someone|somebody) a_person
  (?:someone|somebody|anyone|anybody)_(?:real|human|there|actually|reading|writing|answering)  (?:are|r)_(?:you|u)_(?:(?:even|actually|really)_)?real
  (?:bir_)?(?:insan|kisi)(?:la|yle|lar)? (?:gercek|canli|sahici)(?:_bir)?_(?:biri|birisi|kisi|insan)(?:yle|la|si)? yazan_(?:biri|birisi|kim) (?:biri|birisi)_var_mi var_mi_(?:biri|birisi) kimse`);

/** Who it is, is asked with the deed itself: "who is writing to me", "kim yazıyor bunları". */
export const WHO: RegExp = anyWord(`
  who_am_i(?:_actually|_really)?_(?:writing|talking|speaking|chatting|corresponding|dealing)_(?:to|with)
  (?:whos|who_is)_(?:actually_|really_)?(?:behind|writing|answering|replying|sending)(?:_to)?_(?:this|these|those|your|my|me|us)
  who_(?:actually_|really_)?(?:writes|answers|sends)_(?:these|those|your|my)
  kim(?:inle|le)_(?:yazisiyorum|konusuyorum|mesajlasiyorum) kim_(?:yaziyor|yanitliyor|cevapliyor|cevap_veriyor|gonderiyor) arkasinda_kim_var`);

/** What passes between her and the client. */
export const MAIL_WORD: RegExp = anyWord(`
  (?:e_?)?mails? messages? repl(?:y|ies) answers? responses? notes? updates? correspondence address account
  (?:e_?)?(?:mail|posta|mesaj|cevap|cevab|yanit|not|yazisma|adres|hesa[bp])(?:[a-z]{0,9})?`);

/** The deed between the two. */
export const DEED: RegExp = anyWord(`
  (?:talk|speak|chatt?|writ|typ|answer|reply|send|respond|read|deal|correspond|communicat|messag|email)(?:e|es|s|ing|ed)? wrote written sent replies replied composed generated handled in_touch
  konus[a-z]+ yazis[a-z]+ mesajlas[a-z]+ haberles[a-z]+ gorus[a-z]+ yaz(?:iyor|di|an|ar)[a-z]* yazd[a-z]+ yazil[a-z]+ cevapl[a-z]+ yanitl[a-z]+ gonder[a-z]+ yolla[a-z]+ geliyo[a-z]* gidiyor yurutul[a-z]* okuyor gor(?:uyor|du|en)[a-z]*`);

/** The one who asks, or what came to them. "You" alone names nobody's mail: "do you write with AI?" */
export const HITHER: RegExp = anyWord(`
  i im ive we weve me my us your youre this that these those there here correspondence (?:is|was)_it_(?:really_)?you_or
  ben bana beni bizi bize benimle bizimle sizin senin bu bunu bunlari bunlar orada orda karsimda karsimdaki burada yazisma[a-z]* (?:siz|sen)_m[iu](?:s[a-z]*)? (?:mail|mesaj|yanit|cevap|cevab|posta)[a-z]*niz[a-z]*`);

/** "Are you a bot", "am I talking to one": nothing else is needed. */
export const YOU_ARE: RegExp =
  / (?:are|r) (?:you|u)(?: (?:not|really|even|just|actually|maybe|perhaps|secretly|possibly|a|an|the|some|kind|sort|of))* (?:(?:chat ?|auto ?)?bot|robot|machine|computer|ai|a i|gpt|chat ?gpt|software|algorithm|program|human|real|person|automated|living|actual|virtual)(?! (?:people|man|woman|guy|quick))| (?:am i|are we|im|ive been|have i been|weve been) (?:\w+ )?(?:talking|speaking|chatting|writing|typing|dealing|corresponding|communicating)(?= |$)| (?:bot|robot|chatbot|makine|bilgisayar|program|yapay zeka|insan|gercek|canli|kisi|biri|siz|sen) (?:siz )?(?:misiniz|misin|musunuz|musun)(?= |$)| (?:konus|yazis|mesajlas)\w+(?= |$)/;

/** Without these, the question is about something else. */
const SMALL = anyWord(`
  a an the some any kind sort of is are r am was were be been being do does did have has had can could may might would will shall
  i im ive id we weve you u ya your youre yours it its this that thats these those there theres here or and but so not really actually even
  just maybe perhaps still ever only all always both either if whether in fact by chance personally directly yourself myself itself themselves
  to with from for on at behind other end far side who whos what whats me my us our them they then again now today please honestly seriously
  sorry silly stupid odd weird strange quick question questions q btw way asking ask asked curious curiosity out wonder wondering know tell say confirm
  mind no offence offense like feels feel feeling sounds seems think confused sometimes lol haha hm ok okay hi hello hey dear time something else thing one
  up back out cant anymore last latest herself himself though through use using need want yes sure truth true truly state clearly people someone somebody anyone anybody real line lines
  bir bi mi mu midir mudur mi_acaba acaba yoksa ya da ve ama bu bunu bunlari bunlar o su ben siz sen biz bana beni size sizi sizin sana senin biri birisi
  kim kime kimin kiminle kimle kimse ne nedir var yok orada orda burada karsimda karsimdaki arkasinda gercek gercekten cidden hakikaten canli sahici
  kendiniz kendin kendisi bizzat hep her merak ediyorum ettim bilmek isterim istiyorum istedim bileyim soyler misiniz soyleyin acikca lutfen soru sorum soracagim
  arada geregi hanim bey hocam asistan sey bir_sey kusura bakmayin yanlis anlamayin anlama peki simdi aslinda falan filan sadece araya girdi komik araciligiyla aracilgiyla tarafindan bilmemiz gerekiyor gerek
  misiniz misin musunuz musun miydi mudur olarak degil degilse ile`);

/** "Ruth herself", "Deniz Hanım". */
const NAME = / [a-z]+(?= (?:herself|himself|hanim|bey|hocam)(?= |$))/g;

/** Where somebody would be. */
export const PLACE = anyWord('there here orda orada burada karsimda karsimdaki');

/** How many words of the clause are none of these. */
export function strangeWords(clause: string): number {
  const unnamed = clause.replace(NAME, '');
  const left = [MACHINE, PERSON, WHO, MAIL_WORD, DEED, HITHER, SMALL].reduce(
    (rest, words) => rest.replace(words, ''),
    unnamed,
  );
  return left.match(/[a-z0-9]+/g)?.length ?? 0;
}
