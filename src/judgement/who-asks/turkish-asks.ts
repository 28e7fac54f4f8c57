/**
 * How Turkish clients ask who or what writes to them; folded, so that "mı" and "mi" are one.
 */
import { partsOf, sayingPattern } from './saying-pattern.js';

const TURKISH = partsOf({
  mi: `
    (mi|mu)`,
  you: `
    (misiniz|misin|musunuz|musun|miydiniz|miydin)`,
  machine: `
    [bir|bi] (bot|robot|chatbot|chatgpt|makine|bilgisayar|program|yazilim|yapay zeka|yapay zeka botu|sohbet botu|algoritma)
    [bir|bi] otomatik (sistem|program|yanitlayici|cevaplayici)`,
  'with-machine': `
    [bir|bi] (botla|robotla|chatbotla|makineyle|makinayla|bilgisayarla|programla|yazilimla|yapay zekayla|yapay zeka ile)
    [bir|bi] (bot|robot|chatbot|makine|bilgisayar|program|otomatik sistem) ile
    [bir|bi] otomatik sistemle`,
  real: `
    (gercek|gercekten|canli|sahici)`,
  person: `
    [{real}] [bir|bi] insan
    {real} [bir|bi] (biri|birisi|insan|kisi)`,
  'with-person': `
    [{real}] [bir|bi] (insanla|kisiyle)
    {real} [bir|bi] (biriyle|birisiyle|insanla|kisiyle)
    [{real}] [bir|bi] (insan|kisi) ile
    (sizinle|seninle)`,
  talk: `
    (konusuyorum|yazisiyorum|gorusuyorum|mesajlasiyorum|haberlesiyorum|konusuyoruz|yazisiyoruz)
    (yaziyorum|yaziyoruz)
    muhatabim`,
  mail: `
    (mail|mailler|mailleri|maili|mailiniz|mailleriniz|mesaj|mesajlar|mesajlari|mesaji|mesajiniz|mesajlariniz)
    (e posta|e postalar|e postalari|eposta|epostalar|epostalari|e postaniz|e postalariniz)
    (yanit|yanitlar|yanitlari|yaniti|yanitiniz|yanitlariniz|cevap|cevaplar|cevaplari|cevabi|cevabiniz|cevaplariniz)
    (mailin|maillerin|mesajin|mesajlarin|yanitin|yanitlarin|cevabin|cevaplarin|bilgilendirme|not|notlar)`,
  written: `
    (yaziyor|yazdi|yaziyorsunuz|yazdiniz|yaziyorsun|yazdin|yaziliyor|yazildi|geliyor|gidiyor|gonderiliyor|gonderildi|atiliyor)
    (gonderiyorsunuz|gonderiyorsun)
    (yanitliyor|cevapliyor|cevap veriyor|yanit veriyor|cevap yaziyor|gonderiyor|gonderdi|okuyor)`,
  'your-mails': `
    (mesajlarinizin|mesajinizin|maillerinizin|mailinizin|yanitlarinizin|cevaplarinizin|guncellemelerinizin|notlarinizin)
    e (postalarinizin|postanizin)`,
  automatically: `
    (otomatik [olarak]|kendiliginden|kendi kendine)`,
  made: `
    (uretildigini|yazildigini|gonderildigini|olusturuldugunu|gittigini|geldigini|oldugunu)`,
  'your-own': `
    (siz|sen|kendiniz|kendin|siz kendiniz|sizzat|bizzat siz)`,
  'yoksa-word': `
    (bir|bi|bot|robot|chatbot|chatgpt|kendiliginden|kendi kendine|ileti|makine|bilgisayar|program|yazilim|yapay zeka|otomatik|sistem|insan|kisi|biri|birisi|baska bir sey)
    ({real}|{mi}|{you}|{your-own}|{written}|{mail}|{talk}|bu|bunu|bunlari|var|degil|ile|sizinle|seninle)
    (botla|robotla|chatbotla|makineyle|programla|yapay zekayla|insanla|kisiyle|biriyle|birisiyle)`,
  'small-word': `
    (acaba|peki|simdi|su an|su anda|lutfen|gercekten|hakikaten|cidden|aslinda|burada|orada|karsimda)`,
  greeting: `
    (merhaba|merhabalar|selam|selamlar|iyi gunler|gunaydin|iyi aksamlar|sayin) [#] [#] [,]
    # (hanim|bey|hocam) [merhaba|selam] [,]`,
  'first-word': `
    (bir|kucuk|ufak|son|sey|soru|sorum|var|soracagim|sorabilir miyim|sormak|istedim|istiyorum|sorayim|soruyorum|merak|ettim|ediyorum)
    (merakimdan|kusura|bakmayin|bakma|yanlis|anlamayin|anlama|afedersiniz|pardon|bu arada|ayrica|ama|ve|yani|hmm|hm|ya|yahu)
    (bir dakika|sormadan edemeyecegim|sormadan edemedim|durustce|soyleyin|acikca|siz kimsiniz|sen kimsin|tesekkurler|tesekkur ederim|ozur dilerim|{small-word})`,
  lead: `
    [{greeting}] [# [#] [#] [#] once (sormak isterim|sorayim|soracagim|bir sorum var) [,]] [{first-word} [,]]*`,
  pair: `
    (siz|sen|{person}|bir kisi) {mi} [,] [yoksa] {machine} {mi}
    {machine} {mi} [,] [yoksa] (siz|sen|{person}|bir kisi) {mi}`,
  'that-i-talk': `
    (yazistigimi|yazistigimizi|konustugumu|mesajlastigimi|haberlestigimi|muhatap oldugumu)
`,
  wonder: `
    (merak ediyorum|merak ettim|bilmek istiyorum|bilmek isterim|ogrenmek istiyorum|anlayamadim|anlamadim)`,
  end: `
    [(, [yoksa]|yoksa) {yoksa-word} [{yoksa-word}]*] [[,] {small-word}]* [[#] (hanim|bey|hocam)] [?]`,
});

/** Whom they ask about is certain. */
export const TURKISH_CERTAIN: RegExp = sayingPattern(
  `
  [siz|sen] [{small-word}] {machine} {you}
  [siz|sen] [{small-word}] {person} {you}
  {machine} {you} (siz|sen)
  [siz|sen] gercek {you}
  [#] [hanim|bey] (siz|sen|bu siz|bu sen) {you} [,] yoksa [{yoksa-word}]* {machine} [{yoksa-word}]*
  [gercekten] [bu|o|bunlar] (siz|sen) {you} [#] [hanim|bey] [,] [yoksa] {machine} {mi} [{written}]
  (bu|bunu|bunlari) [{mail}] [{small-word}] kim {written} [,] {pair}
  (bu|bunu|bunlari) [{mail}] [{small-word}] (siz|sen|bir kisi|{person}) {mi} {written} [,] [yoksa] [{yoksa-word}]* ({machine}|otomatik|kendiliginden) [{yoksa-word}]*
  [#] [#] [sizin|senin] [#] {your-mails} ({automatically}|{machine} tarafindan) {made} (soyluyor|dusunuyor|saniyor|iddia ediyor|diyor) , [bu] (dogru|oyle) {mi}
  [sanirim|galiba] {with-machine} {talk}
  benimle ([su an] (yazisan|konusan) ({machine}|{person}) {mi}|({machine}|{person}) {mi} (yazisiyor|konusuyor))
  [ben] [{small-word}] ({with-machine}|{with-person}) {mi} {talk}
  [ben] [{small-word}] ({with-machine}|{with-person}) {mi} yoksa ({with-machine}|{with-person}) {mi} {talk}
  ({with-machine}|{with-person}) {talk} [{small-word}] degil mi
  [ben] [{small-word}] (kiminle|kimle) {talk} [ben]
  [{small-word}] (kiminle|kimle|({with-machine}|{with-person}|bir kisiyle) {mi} [[,] [yoksa] ({with-machine}|{with-person}) {mi}]) [{small-word}] {that-i-talk} {wonder}
  (karsimdaki|karsimda|orada|burada) ({person}|{machine}) ({mi} [var|yok|yaziyor]|var {mi})
  (karsimdaki|karsimda) [{real}] (kim|ne) [var]
  (bana|bu {mail}|{mail}|bana bu {mail}) [bana] [{small-word}] ({machine}|{person}) {mi} {written}
  {person} {mi} {written}
  (bu|bunu|bunlari|bana) [bu] {mail} {your-own} {mi} {written}
  (bu|bunu|bunlari) [{mail}] {your-own} {mi} {written} [,] yoksa [{yoksa-word}]* {machine} [{yoksa-word}]*
  ({person}|{machine}) {mi} [,] yoksa
  bana [bu] [{mail}] kim {written}
  bu [{mail}] [bana] kim (yaziyor|yazdi)
  `,
  TURKISH,
);

/** What "bu" is stands in the rest of the mail. */
export const TURKISH_POINTED: RegExp = sayingPattern(
  `
  {person} ({mi} var|var {mi})
  bu [da|sadece|yalnizca] [{small-word}] [bir] ([bir] (bot|robot|yapay zeka)|otomatik|otomatik [bir] {mail}) {mi}
  [bu|sizin|senin|bana gelen] [{mail}] otomatik {mi} [{written}]
  [bir] otomatik [{mail}] {mi} bu
  (bot|robot) {mi} bu
  [bu|bunu|bunlari] {machine} {mi} {written}
  bu (bot|robot) [da] (kim|ne|nedir|neyin nesi)
  kim bu bot
  `,
  TURKISH,
);
