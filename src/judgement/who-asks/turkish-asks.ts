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
    [bir|bi] (bot|robot|chatbot|makine|bilgisayar|program|yazilim|yapay zeka|yapay zeka botu|sohbet botu|algoritma|chatgpt)
    [bir|bi] otomatik (sistem|program|yanitlayici|cevaplayici)`,
  'with-machine': `
    [bir|bi] (botla|robotla|chatbotla|makineyle|makinayla|bilgisayarla|programla|yazilimla|yapay zekayla|yapay zeka ile)
    [bir|bi] (bot|robot|chatbot|makine|bilgisayar|program|otomatik sistem) ile
    [bir|bi] otomatik sistemle`,
  real: `
    (gercek|gercekten|canli|sahici)`,
  person: `
    [{real}] [bir|bi] (insan|kisi)
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
    (yanitliyor|cevapliyor|cevap veriyor|yanit veriyor|cevap yaziyor|gonderiyor|gonderdi|okuyor)`,
  'your-own': `
    (siz|sen|kendiniz|kendin|siz kendiniz|sizzat|bizzat siz)`,
  yoksa: `
    yoksa {machine} [{mi}] [{written}]
    yoksa {person} [{mi}] [{written}]
    yoksa ({with-machine}|{with-person}) [{mi}] [{talk}]
    yoksa [bunu|bunlari] {your-own} [{mi}] [{written}]
    yoksa (degil mi|baska bir sey mi|otomatik mi [{written}]|{machine} {you}|{person} {you}|otomatik [bir] {mail} mi)
    (degil mi|dogru mu)`,
  address: `
    (acaba|peki|simdi|su an|su anda|lutfen|gercekten|hakikaten|cidden|aslinda|burada|orada|karsimda)`,
  greeting: `
    (merhaba|merhabalar|selam|selamlar|iyi gunler|gunaydin|iyi aksamlar|sayin) [#] [#] [,]
    # (hanim|bey|hocam) [,]`,
  aside: `
    (bir sey soracagim|bir sey sorabilir miyim|bir soru|kucuk bir soru|son bir soru|ufak bir soru|bir sorum var|sormak istedim)
    (merak ettim|merak ediyorum|merakimdan soruyorum|kusura bakmayin|kusura bakma|yanlis anlamayin|yanlis anlama|afedersiniz|pardon)
    (bu arada|ayrica|ama|ve|yani|hmm|hm|ya|yahu|durustce soyleyin|acikca sorayim|tesekkurler|ozur dilerim)
    {address}`,
  lead: `
    [{greeting}] [{aside} [,]] [{aside} [,]] [{aside} [,]]`,
  end: `
    [,] [{yoksa}] [,] [{address}] [, #] [?]`,
});

/** Whom they ask about is certain. */
export const TURKISH_CERTAIN: RegExp = sayingPattern(
  `
  {lead} [siz|sen] [{address}] {machine} {you} {end}
  {lead} [siz|sen] [{address}] {person} {you} {end}
  {lead} {machine} {you} (siz|sen) {end}
  {lead} [ben] [{address}] ({with-machine}|{with-person}) {mi} {talk} {end}
  {lead} [ben] [{address}] ({with-machine}|{with-person}) {mi} yoksa ({with-machine}|{with-person}) {mi} {talk} {end}
  {lead} ({with-machine}|{with-person}) {talk} [{address}] [degil mi] ?
  {lead} [ben] [{address}] (kiminle|kimle) {talk} [ben] {end}
  {lead} [{address}] [karsimdaki|karsimda|orada|burada] ({person}|{machine}) {mi} [var|yok|yaziyor] {end}
  {lead} [{address}] [karsimda|orada|burada] ({person}|{machine}) var {mi} {end}
  {lead} (karsimdaki|karsimda) [{real}] (kim|ne) [var] {end}
  {lead} [bu|bana|bunu|bunlari|buradaki] [bu] [{mail}] [bana] [{address}] ({machine}|{person}) {mi} {written} {end}
  {lead} (bu|bunu|bunlari) [{mail}] {your-own} {mi} {written} , {yoksa} {end}
  {lead} (bu|bunu|bunlari) [{mail}] {your-own} {mi} {written} {yoksa} {end}
  {lead} [bu|bana] {mail} {your-own} {mi} {written} {end}
  {lead} [bu|sizin|senin|bana gelen] {mail} otomatik {mi} [{written}] {end}
  {lead} bana [bu] [{mail}] kim {written} {end}
  {lead} bu [{mail}] [bana] kim (yaziyor|yazdi) {end}
  {lead} ({person}|{machine}) {mi} {yoksa} {end}
  `,
  TURKISH,
);

/** What "bu" is stands in the rest of the mail. */
export const TURKISH_POINTED: RegExp = sayingPattern(
  `
  {lead} bu [da|sadece|yalnizca] [{address}] [bir] ({machine}|otomatik|otomatik [bir] {mail}) {mi} {end}
  {lead} bu [{mail}] otomatik {mi} [{written}] {end}
  {lead} [bir] otomatik [{mail}] {mi} bu {end}
  {lead} {machine} {mi} bu {end}
  {lead} bu (bot|robot) [da] (kim|ne|nedir|neyin nesi) {end}
  {lead} kim bu bot {end}
  `,
  TURKISH,
);
