/**
 * What else a question about bots may be about: the bot that a client has built, a form, an account, somebody else's mail.
 *
 * Asked of what stands around the question; one such word is enough to leave the question to the freelancer.
 */

function anyOf(words: string): RegExp {
  return new RegExp(` (?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})(?= |$)`);
}

/** Clients who have bots made or tested, and texts in which one is asked that very question. */
const MACHINE_WORK = anyOf(`
  chatbots? chat_bots? bots captchas? recaptcha voicebot turing faqs? prompts? dialogs? dialogues? personas? characters? scenes?
  screenplay novel chapter survey quiz questionnaire poll subject_lines? the_question i_asked(?:_(?:him|her|them|it))?$
  i_once_asked tagline headlines? slogan onboarding (?:our|my|their|his|her)_(?:new_|own_)?(?:bot|robot|assistant|ai)
  bot_(?:for|to|on|in|project|is_down|flow|text|texts) (?:build|building|built|train|training|trained|test|testing)_(?:a|an|the|our|my)_(?:bot|ai|assistant|model)
  (?:users?|visitors?|customers?|people|shoppers|players?)_(?:[a-z]+_){0,2}(?:asks?|asked|type|types|typed|say|says|see|sees)
  botumuz[a-z]* botunuz[a-z]* botlar[a-z]* chatbotu[a-z]* chatbotumuz[a-z]* robotumuz[a-z]* bot_(?:yap|gelistir|kur|iste|projesi|lazim)[a-z]*
  senaryo[a-z]* karakter[a-z]* sahne[a-z]* slogan[a-z]* roman[a-z]* kullanicilar[a-z]* ziyaretciler[a-z]* musteriler[a-z]*_(?:soru|yaz)[a-z]*`);

/** Things that run or are made by themselves, and people who are not the freelancer. */
const OTHER_THING = anyOf(`
  forms? sites? website websites page pages shop store checkout orders? invoices? newsletters? plugins? widgets? app apps tools?
  workflows? process step steps exports? imports? backups? integration zapier feed feeds spreadsheet sheet reports? statistics accounts?
  profiles? followers? comments? reviews? reviewer traffic sign_ups signups clicks spam subscribers? leads? users? login crm calendar
  bookings? reminders? payments? bank paypal stripe forwarded forwarding attached attachment screenshot screenshots videos? images? pictures?
  photos? subtitles captions translations? text texts drafts? copy articles? posts? logos? chapter linkedin whatsapp instagram twitter
  sketch sketches drawings? illustrations? versions? cover picture font icons? model domain renewal build builds deploy server
  customers? clients wordpress folders? hotline phone call called calling office printer service siri alexa
  facebook slack discord telegram buttons? slider reddit someone somebody they them their he him his she
  (?:mail|email|e_mail|message|letter|note|sms|call|reply|answer)_from_(?!you)[a-z]+
  form[a-z]*u[a-z]* siteniz[a-z]* sitemiz[a-z]* sayfa[a-z]* sipari[a-z]* fatura[a-z]* bulten[a-z]* eklenti[a-z]* uygulama[a-z]* odeme[a-z]* yedek[a-z]*
  hesap hesab[a-z]* takipci[a-z]* yorum[a-z]* kayit[a-z]* rapor[a-z]* ekran[a-z]* ekte[a-z]* gorsel[a-z]* fotograf[a-z]* ceviri[a-z]* metin[a-z]*
  cizim[a-z]* kapak[a-z]* kapag[a-z]* afis[a-z]* illustrasyon[a-z]* eskiz[a-z]* surum[a-z]* karakter[a-z]* figur[a-z]* alan_ad[a-z]* urun[a-z]*
  metn[a-z]* taslak[a-z]* tasla[a-z]* makale[a-z]* birisi[a-z]* banka[a-z]* kargo[a-z]* musteri[a-z]* randevu[a-z]* dugme[a-z]* matbaa[a-z]* telefon[a-z]* aradi[mk] panel[a-z]* modul[a-z]* sistem[a-z]*`);

/** Words for what she sends, or for herself. */
const HER_MAIL = anyOf(`
  you your yours yourself emails? e_mails? mails? messages? reply replies replied answers? answered responses? notes? updates? wrote written
  siz[a-z]* sen sana seni senin mail[a-z]* mesaj[a-z]* e_posta[a-z]* eposta[a-z]* yanit[a-z]* cevap[a-z]* cevab[a-z]* yazdiginiz yazdigin haber`);

/** A greeting, a name, "Best, Tom": such sayings name nothing. */
const FEW_WORDS = 2;
const FRAME =
  / (?:hi|hello|hey|dear|good|best|kind|regards|thanks|thank|cheers|merhaba|selam|sayin|iyi|tesekkurler|saygilar\w*|sevgiler\w*)(?= |$)/;

function isFrame(saying: string): boolean {
  const count = saying.match(/[a-z]+/g)?.length ?? 0;
  return count <= FEW_WORDS || (count <= 2 * FEW_WORDS && FRAME.test(saying));
}

/** What can only be messages of hers, or those behind them. */
const OWN_MAIL = anyOf(`
  your_(?:[a-z]+_){0,2}(?:e_?)?(?:mails?|messages?|repl(?:y|ies)|answers?|responses?|updates?|notes?)
  (?:these|this|that|last)_(?:[a-z]+_)?(?:e_?)?(?:mails?|messages?|repl(?:y|ies)|answers?) (?:on|at)_the_other_(?:end|side)
  (?:mail|mesaj|posta|yanit|cevab|not|guncelleme)(?:ler|lar)?[iu]n[iu]z[a-z]* bu_(?:e_)?(?:mail|mesaj|posta|yanit|cevab|cevap)[a-z]*`);

/** "I mean the slider": what the question was about is told behind it. */
const MEANT = anyOf('i_mean i_meant diyorum kastediyorum kastettim demek_istedim');

/** Beside praise or a yes to the work, "are you human?" is praise too. */
const PRAISE = anyOf(`
  wow love loved lovely amazing incredible fantastic brilliant wonderful beautiful perfect great stunning gorgeous excellent superb
  fast faster quick quickly approved what_an? so_good well_done thank_you_so_much already nobody_works only_an_hour
  harika[a-z]* super[a-z]* mukemmel[a-z]* muhtesem[a-z]* masallah bayild[a-z]* hizli[a-z]* onay[a-z]* helal cok_guzel cok_begen[a-z]* cok_tesekkur[a-z]* nasil bu_kadar boyle`);

/** Who they are is asked, not who writes. */
const PERSONAL = / (?:are|r) (?:you|u) (?!.*(?:writ|send|answer|repl))| (?:m[iu]s[iu]n(?:[iu]z)?)(?= |$)/;
/** Who says that it is a question means it as one. */
const LED_IN = anyOf(`
  question ask asking curious honest honestly seriously sorry wonder wondering offen[cs]e know confirm or
  soru sorum soracagim sormak sorayim merak yoksa kusura`);

/** Whether a question about her person is no more than praise: people say "are you a machine?" to who was quick. */
export function mayBePraise(asked: string, around: readonly string[]): boolean {
  if (!PERSONAL.test(asked) || LED_IN.test(asked)) return false;
  return around.some((saying) => PRAISE.test(saying)) && !around.some((saying) => OWN_MAIL.test(saying));
}

/** Whether the sayings around the question are about machines of theirs, or tell that it was about something else. */
export function isAboutMachines(around: readonly string[]): boolean {
  return around.some((saying) => MACHINE_WORK.test(saying) || (MEANT.test(saying) && !OWN_MAIL.test(saying)));
}

/** Whether the saying names a thing that runs or is made by itself, or somebody else. */
export function namesAnotherThing(saying: string): boolean {
  return OTHER_THING.test(saying);
}

/** Whether "this" may be something else than a message of hers; the saying just before it outweighs those farther off. */
export function mayMeanAnotherThing(asked: string, before: string, around: readonly string[]): boolean {
  if (!OTHER_THING.test(before) && OWN_MAIL.test(before)) return false;
  if (around.some((saying) => OTHER_THING.test(saying))) return true;
  return !around.every(isFrame) && !OWN_MAIL.test(asked) && !around.some((saying) => HER_MAIL.test(saying));
}
