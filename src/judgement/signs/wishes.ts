/**
 * How people talk of what they want when they have not said it: signs only where the brief says little, or in a thread.
 */
import { CHANGE_SIGNS } from './change.js';
import { list } from './list.js';
import { NOT_KNOWING_SIGNS } from './not-knowing.js';
import { TASTE_SIGNS } from './taste.js';

/** The decision handed to the freelancer. */
const HAND_OVER = list(`
  (leave|leaving|left) (it|that|this|them|those|everything|all|things|the rest|the how|the whole thing|the details|the design|the style|
    the look) * (to|
  with|in) (you|u|yourself|yourselves|your hands|your capable hands),
  (ill|well|we|id|ill just|ill happily) leave (it|that|all|everything) * (to|with|up to) *, (up|down) to (you|u|yourself),
  your (call|choice|decision|judgement|judgment|department),
  (you|u) (decide|choose|pick|do you|know best|know better), (so|and|just) you tell (me|us), (im|were|am) (easy|not fussed|not bothered|not fussy),
  not (fussed|bothered), (whatever|anything|whichever|however) (you|u|youd) (guys |both |really |would |might |personally |) (think|like|fancy|want|
  feel|prefer|decide|come up|reckon|see fit|do|choose|say|suggest|consider|deem|please),
  whatever (works|suits|feels|looks|seems|is best|is easiest|goes|it takes|takes your fancy),
  (any|anything|either|whichever|all) (is|are|would be) fine, anything goes, (anything|whatever|whichever) (really|honestly|will do|is good),
  as you (see fit|wish|please|think best|like), do as you *, (how|the way) you (like|see fit|want|think best),
  (trust|faith in|confidence in) (you|your|u) *, in (your|good) * hands, use your (judgement|judgment|imagination|instinct|instincts|taste|eye),
  (youre|ur|your|you are|u r|u are|youre supposed to be) (the|an) (one|expert|artist|pro|professional|designer|creative|boss|writer|photographer|
  developer|genius|specialist|maestro|architect|translator|editor|illustrator) *, you (have|ve got) the (eye|experience|taste|skill), youve the *,
  (honestly|literally|basically|absolutely) anything, anything at all, no * (feelings|preference|opinion|views) * any of (it|this|that|them),
  (led|guided|advised) by (you|your) *, (follow|take) your lead, (do|work|weave) (your|ur) (thing|magic|stuff), (go|run) (wild|crazy|nuts|mental|mad|
  all out|to town),
  do (what|wot) (you|u) (think|feel|like|want|fancy|consider|reckon), 
  (full|total|complete|absolute|all the) (creative freedom|creative license|freedom|artistic freedom|free hand|carte blanche),
  (free rein|free reign|free hand|carte blanche|artistic licence|artistic license),
  (crack on|surprise me|surprise us|blow me away|blow us away|wow us|wow me),
  (hoping|thought|assumed|expected|figured|imagined) (that |) (youd|you would|you could|you might|youll|you guys would|you guys) * (tell|decide|
  choose|come up|know|suggest|advise|sort|have|be creative), your (creativity|imagination|creative juices|creative genius|magic), whichever,
  go (for|with) (what|whatever) *, (go with|follow|trust) your (gut|heart|instinct|instincts|judgement|judgment|taste|nose|feeling|eye|muse|
  intuition), (impress|amaze|dazzle|astonish) (me|us),
  (no|without) (restrictions|limits|rules|guidelines|constraints|requirements|instructions|specifications),
  (kafan|kafanız|keyfin|keyfiniz|gönlün|gönlünüz|zevkin|zevkiniz)~ göre, kafandan,
  (içinize|içine|gönlünüze|gönlüne|aklınıza|aklına|canınız|canın|içinizden|içinden) (nasıl|ne) *,
  (hayal gücünüz|yaratıcılığınız|hayal gücün|yaratıcılığın|zevkiniz|zevkinize|maharetiniz)~,
  (sana|size|sizlere|ustasına) (bırak|kalmış|güven|emanet|kaldı|teslim)~, (sana|size) (bir |tam |bütün |) (güvenimiz|güvenim)~,
  (en doğrusu|en iyisi|en güzeli|en uygunu) (neyse|nasılsa|hangisiyse|ne ise), siz ne derseniz o,
  (tecrübe|deneyim|bilgi|göz|el)(nize|ınıza|inize|unuza) * güven~, (sen|siz) (bilirsin|bilirsiniz|karar ver|bul|düşün|uydur|çıkar|takıl|seç|ne dersen|
  nasıl isterse|nasıl uygun|en iyisini|daha iyi|bir bak|bi bak|
  ne uygun|ne yaparsa)~, (sen|siz) * (ustasısınız|ustasınız|ustasın|ustasi|uzmanısınız|uzmansınız|uzmanı|profesyonelsiniz|sanatçısınız|ehlisiniz|
  erbabısınız|ehli|erbabı|üstadı)~, (işin|konunun|bu işin) (uzmanı|ehli|erbabı|ustası|üstadı|mutfağı)~,
  (uzman|uzmanı|sanatçı|profesyonel|tasarımcı|usta|ustası) (sizsiniz|sensin), ne anlarım,
  (anlamam|anlamayız) (bu |böyle |) (işten|işlerden|şeylerden),
  (ne|nasıl) (isterseniz|istersen|yaparsanız|yaparsan|uygun görür|dilerseniz|derseniz|dersen|biliyorsanız|biliyorsan|uygunsa|güzel olursa|
  olursa olsun)~, ne (lazımsa|gerekirse|gerekiyorsa|uygunsa) *,
  (gerisi|gerisini|kalanı|kalanını|üstü|ötesi|kararı|karar|takdir|tercih|seçim|yorum) (sende|sizde|size|sana|sizin|senin)~,
  (fark etmez|farketmez|farketmiyor|fark etmiyor|farkmaz|hepsi olur|her şey olur|ikisi de olur|sıkıntı yok hepsi), elinizden ne gelirse,
  öyle de olur böyle de, (hangisi|hangisini|nasıl|neyi|ne) * (~san|~sen|~sanız|~seniz|~osan|~caksa|~cekse|~rse|~rsa) * (öyle|onu|yap~|olsun|çiz~|
  devam|kabul), hepsi * aynı, (bizi|beni) şaşırt~, şaşırt~ (bizi|beni), (tam |) (yetki|serbestlik|serbestsiniz|serbestsin|özgürsünüz|özgürsün)~`);

/** All of it is handed over, not one choice. */
const WHOLE = list(`
  all, everything, entirely, completely, totally, fully, whole, whatever, wild, crack on, just * it, hundred percent, 100%, hepsi~, her şey~,
  herşey~, tamamen, komple, bütün~, öyle yap~, nasıl`);

/** What is still to be told. */
const SCOPE = list(`
  terms of reference, nature of, details, detail, specifics, (what|wot) its (about|all about|for), scope, particulars, brief, tasks, task, duties,
  responsibilities, requirements, deliverables, everything, the rest, more info, more information, further information, information, info, more,
  it, this, that, what it is, the job, the work, the project, the idea, the concept, the plan, the role, about it, exact nature, too much, much,
  anything, stuff,
  (detay|ayrıntı|kapsam|konu|proje|brif|brief|gereklilik|gereksinim|ihtiyaç|iş tanım|işin iç|işin ne|bilgi|mevzu|mesele)~, iş, işi, içeriği,
  ne olduğu~, ne yapılacağı~, her şeyi, hepsini, gerisini, fazla`);

/** Telling, or settling. */
const TELL = list(`
  (discuss|discussed|explain|explained|share|shared|tell|talk|go through|go over|go into|reveal|revealed|disclose|disclosed|divulge|brief you|
  briefed|communicated|determined|defined|decided|agreed|provided|given|sent|announced|clarified|confirmed|figure|figured|work out|worked out|
  sort out|fill you in|run you through|show you|speak|outline|assigned|put * in writing|write|say|elaborate|give|know more|find out|supplied),
  (anlat|paylaş|konuş|ilet|aktar|açıkla|bildir|gönder|netleş|belirle|detaylandır|görüş|şekillen|söyle|bahsed|bahsede|bahset|yaz|netleştir|
  kararlaştır|bilgi ver|vere|görürüz|bakarız|hallede|çöz|öğren)~`);

/** Not now, or not in writing. */
const NOT_NOW = list(`
  later, later on, (on|by|over) (the |a |) (phone|call|zoom|skype|teams|whatsapp|coffee|video call|telegram|chat),
  in (person|private|the interview|due course|the meeting|our meeting|chat|pm|dm), face to face,
  (at|during|in|via) (the |an |our |) (interview|meeting|call|chat|onboarding|kickoff|kick off|zoom|dm|dms|pm|private message),
  with (the |) (right|selected|successful|shortlisted|suitable|chosen) *,
  (once|when|after|if|as soon as|until) (it takes|it has|things|you|youre|youve|we|were|weve|hired|hiring|selection|selected|signing|signed|an nda|
  the nda|nda|agreement|
  awarded|award|shortlisting|shortlisted|acceptance|accepted|interested|contact|contacting|you accept|speaking|applying|that),
  to (the |) (selected|successful|shortlisted|chosen|right|suitable) *, will follow, to follow, follow later,
  (a|quick|short|the) (call|chat|meeting|zoom|phone call), when we (meet|speak|talk|chat),
  to be (discussed|confirmed|determined|decided|defined|announced|agreed|advised), tbd, tbc, tba, at this (stage|point),
  (not|cant|cannot|wont|rather not|dont want to|unable to|prefer not to) * (yet|here|now|in writing|by email|in an email|over email|publicly|online|
  much), as we go, on the go, on the job, on request, in chat, inbox me, dm me, message me, call me, ring me, pm me,
  (upon|on) (your |) (engagement|hiring|hire|agreement|acceptance|signature|signing|award|appointment|contract|contact|request|application),
  nda first,
  sonra, daha sonra, telefonda, telefonla, yüz yüze, görüşmede, toplantıda, ileride, iş başında, zamanla, yolda, karşılıklı, özelden, mesajla,
  dmden, dm den, dm~, whatsapptan, (anlaş|başla|görüş|konuş|buluş|tanış|gel|bir araya gel|kabul ed|işe al|imza|sözleşme|karar ver|teklif ver|
  rakam ver|fiyat ver)~ (ınca|ince|sonra|zaman|kendilerine), (anlaşınca|anlaşırsak|başlayınca|görüşünce|konuşunca|buluşunca|tanışınca|gelince|
  gelirseniz|kabul edince|uygun bulursanız|ilgilenirseniz|ilgilenirsen|ararsanız|ararsan|imzalayınca), sözleşmesinden sonra,
  (sözleşme|anlaşma|görüşme|imza|teklif|onay)~ (sonra|sonrası)~, (imzalarsanız|imzalarsan|anlaşırsak|tanışırsak), ~inca, ~ince, ~unca, ~ünce,
  (şimdi|simdi) * (yazamam|anlatamam|söyleyemem|yazamayız|anlatamayız),
  (mailde|maille|yazıyla|yazarak|buradan|burada|mesajda|şimdilik|henüz) * (istemi|anlatam|yazam|paylaşam|söyleyem|veremi|açıklaya|anlatmayayım|
  olmaz|uzun)~, adaylara, süreç içinde, süreçte`);

/** What the work is, is to be said later: whole wordings. */
const LATER = list(`
  (details|specifics|scope|more info|more information|further details|full brief|brief) (to follow|tbd|tbc|tba|later|on request|upon request|
  on application|after hiring|upon hiring|in chat|in person|via dm|upon contact), (tbd|tbc), play it by ear, (dont|havent|no|without) * (information|
  details|info) (on|about|myself|yet|at),
  (details|specifics|scope|tasks|particulars) (will|to|shall) be (discussed|shared|explained|provided|given|disclosed|communicated|revealed|furnished|
  supplied|sent),
  (dm|pm|message|inbox|whatsapp|call|ring|text|contact) (me |us |) for (details|more|info|more info|the details|the brief|particulars),
  (explain|fill you in|talk you through|go into it|say more|tell you more) * (when we|on the phone|
  by phone|over the phone|on a call|in person|face to face|over coffee|over a coffee|later|once), (work|figure|sort) * out * together,
  (cant|cannot|wont) (say|tell you|tell u) (what|much|more|wot) *, (dont|do not) want to (say|tell you|tell u|give away|reveal) (too much|much),
  not at liberty,
  say (much|more|too much|anything|any more) (yet|at present|at this|for now|right now|here),
  (top secret|hush hush|under wraps|strictly confidential), (rather|prefer) not * (writing|email|say|details),
  (cant|cannot|wont) (say|share|reveal|disclose|give|tell you) * (more|much|anything|details) *, (nda|confidentiality agreement) (first|before),
  once youve signed,
  (detaylar|detay|ayrıntılar|bilgi)~ (sonra|telefonda|özelden|dm den|görüşmede|yüz yüze)~,
  (konuyu|detayı|detayları|ayrıntıları|gerisini|içeriği|kapsamı|ne olduğunu|neyin nesi) * (konuşuruz|görüşürüz|anlatırım|anlatırız|bakarız|
  söylerim|hallederiz), (çok|fazla|pek|daha fazla) (şey|detay|bilgi|ayrıntı) (anlatam|verem|paylaşam|söyleyem|yazam)~,
  (mailde|maille|buradan|burada|yazıyla|yazarak) * (yazmak|anlatmak|paylaşmak) istemi~, gizlilik sözleşme~`);

/** A job without a name: what is wanted can't be told from it. */
const NAMELESS = list(`
  (interested|interest) in (your|the) (services|service|work|offer|profile|expertise), 
  (help|hand|support|assistance|someone|somebody|freelancer|person|guy) * (with|for|on) (a|an|my|our|some|the|this|something|various|few|upcoming|
  new|exciting|couple of|different|few odd|bits and|all sorts of|general) * (project|projects|thing|things|stuff|idea|ideas|task|tasks|work|job|
  jobs|something|bits|bobs|business|online|company),
  need (marketing|branding|content|exposure|creativity|a presence|an online presence|media|it),
  (like|love|want|keen|interested) to (work together|collaborate|work with you),
  (possible|potential|exciting|fruitful) (collaboration|collab|cooperation|project),
  (variety|range|number|host|series) of (tasks|jobs|things|projects), (some|various|different|a few|a couple of|all sorts of|odd) (stuff|things|tasks|
  bits and pieces|bits|jobs),
  something (online|digital|visual|for the web|for my business|for my company|for my brand|for us|for me|in mind), (stuff|things) for my,
  creative (person|people|mind),
  (contact|reach|talk to|speak to|speak with|chat with) (you|u) * (discuss|discus|talk|requirements|project|opportunity),
  (for|to|addressing|suit|meet) my (needs|requirements), make some changes, (willing|happy|ready) to pay (if|you|for your), accept my request,
  (bir|bi|birkaç|ufak|küçük|güzel|tane) * (iş|proje|fikir|fikrim|fikrimiz|çalışma|mevzu|konu|fırsat|işimiz|işim|işler|projemiz|projem|hayalim|
  şey)~ * (var|vardı|yap~|bak~|yardım~|destek~|lazım|konuş~|vereceğ~|verecektik|olacak|düştü|çıktı), (iş|proje|konu|fırsat)~ (var|hakkında|için),
  (destek|yardım|freelancer|birisi|biri|birini|kişi|arkadaş|eleman)~ * (arıyor~|lazım|gerek~|ihtiyac~|istiyor~|aranıyor|alabilir~),
  içerik * (arıyor~|destek~|lazım), (iş|güç|iş gücü) birliği~, işbirliği~, birlikte (çalış~|bir şeyler|iş), bir şeyler * (yap~|lazım|yaptır~),
  ortak (iş|proje|çalışma)~, (çeşitli|muhtelif|birtakım) (iş|hizmet|proje|çalışma)~, hizmet~ * (almak|ilgilen~|yararlan~)`);

/** Work as such, paid or not, of no kind. */
const WORK_NOUN = list(`
  help, hand, support, assistance, guidance, expertise, project, projects, job, jobs, task, tasks, work, gig, assignment, idea, ideas, opportunity,
  customization, customizations, customisation, customisations, custom work, paid work, modification, modifications, feature, features,
  function, functions, functionalities, functionality, feature developed, feature development, development, development requirement, requirement,
  requirements, changes, stuff, things,
  something, thing, request, freelancer, freelancers, creative, creatives, someone, somebody, talent, people, hiring you, hire you, you for work,
  in mind`);

/** Having it, wanting it, or wanting to talk of it. */
const WORK_WANT = list(`
  planning, have, got, ive, weve, theres, there is, having, need, needs, want, wants, looking for, looking to, look for, after, seeking,
  require, hire,
  hiring, available for, interested in, interested to, would like, id like, wed like, discuss, discus, talk about, pay for, pay you, commission,
  add, can i, possible to, do freelance, get some, get a, with a, with some`);

/** Left open between things that exclude each other. */
const OPEN_CHOICE = list(`
  maybe, perhaps, possibly, might, (could|can) (also |even |just |) be, or (maybe|perhaps|possibly|something|whatever|even),
  not (sure|certain|decided) (which|yet|if|whether), (havent|have not|not yet|not) (decided|settled|figured), undecided, torn between, cant decide,
  dont know (yet|which|if), no idea, dunno, idk, dont mind which, either (is|would|way|or), one of those, whatever, or is it, or rather,
  what do you call it, (may|will) be (words|pictures) , both,
  belki, (mi|mu) (olsun|olsa|yapsak|yaptırsak|desek|olur|bilm~), ya da (belki|başka), veya (belki|başka),
  karar (veremed|vermed|vermi|veremi|vermiş)~, bilem~, bilmi~, emin değil~, kararsız~, belli değil, fark etmez, farketmez, (de|da) olabilir,
  olabilir, hangisi~`);

/** Ties an alternative. */
const OR = list(`
  or, ya da, yahut, veya, yoksa, mi, mu, maybe, perhaps, belki, (could|might|may) be, (de|da) olabilir`);

/** One of several things, as if it made no difference. */
const MAYBE = list(`
  maybe, perhaps, possibly, (might|could|may) * be, or (even|else|just), might (want|need|do), belki, (de|da) olabilir, olabilir,
  (mi|mu) (yoksa|olsa|olsun|yapsak|desek)`);

/** Asks her advice, which is her trade. */
const ADVICE = list(`
  what (would|do|should) (you|we|i) (advise|recommend|suggest|think|propose), which (would|do|one would) you (advise|recommend|suggest|prefer),
  would you (advise|recommend|suggest), your (advice|recommendation|opinion|view|thoughts) (on|about|would|here),
  ne (önerirsiniz|önerirsin|dersiniz|tavsiye edersiniz|dersin|düşünürsünüz), hangisini (önerirsiniz|önerirsin|tavsiye), öneriniz, görüşünüz~,
  fikriniz~`);

/** The signs of wishes. */
export const WISHES_SIGNS = {
  ...TASTE_SIGNS,
  'hand-over': HAND_OVER,
  whole: WHOLE,
  scope: SCOPE,
  tell: TELL,
  'not-now': NOT_NOW,
  later: LATER,
  nameless: NAMELESS,
  'work-noun': WORK_NOUN,
  'work-want': WORK_WANT,
  'open-choice': OPEN_CHOICE,
  or: OR,
  maybe: MAYBE,
  advice: ADVICE,
  ...NOT_KNOWING_SIGNS,
  ...CHANGE_SIGNS,
} as const;
