/**
 * What somebody says who wants something made or done: whom they look for, what they wish, how they put it.
 *
 * Hardly a word here tells by itself: "need" is everybody's, "need somebody to draw" is a client's (work/said-of-work.ts).
 */
import { list } from '../list.js';

/** Looks for somebody or something; who or what stands near it. */
const SEEK = list(`
  look~ for, looking to (hire|find|get|have|commission|work with|outsource|engage|contract), on the lookout, in search, search~ for, seek, seeks,
  seeking, in need, hiring, hire, hires, recruiting, (is|am|are|im|were) after, after (a|an|some|someone|somebody|help), need, needs, needed,
  needing, wanted, require, requires, required, requiring,
  (want|wants|wanting|wish|wishes|like|love|hoping|trying|plan|planning) * (hire|find|engage|someone|somebody|recruit),
  reaching out to (find|hire), (know|recommend) (of |) (someone|somebody|anyone), arıyor~, arıyom, arıyoz, arıyo, aramakta~, aranıyor~,
  aranmakta~, aranır, lazım~, lazm, gerek, gerekiyor~, gerekmekte~, gerekli~, ihtiyac~, ihtiyaç~, istiyor~, istiyo, bulmak, bakıyor~, bakınıyor~,
  çalışmak isti~, isteriz, isterim`);

/** Wishes that are everybody's: only right before somebody. */
const WANT = list(`
  want, wants, wanted, would like, id like, wed like, having, get, find, call in, bring in, engage`);

/** Whom one looks for when work is to be done. */
const WORKER = list(`
  someone, somebody, some one, a person, the right person, freelancer~, expert, experts, specialist~, professional, professionals, pro,
  va, contractor~, agency to, candidate~, (a |) pair of hands, extra hands, designer~, developer~, dev, devs, programmer~, coder~, engineer~,
  writer~, copywriter~, ghostwriter~, author, journalist, editor~, proofreader~, copyeditor~, translator~, interpreter~, transcriber~,
  transcriptionist~, subtitler, typist~, illustrator~, artist~, animator~, cartoonist~, calligrapher, painter, photographer~, videographer~,
  cameraman, filmmaker~, narrator~, voice actor~, voice artist~, voice talent, voiceover, producer, composer~, musician~, mixer, tutor~, teacher,
  coach, trainer, mentor, consultant~, adviser, advisor, accountant~, bookkeeper~, lawyer, solicitor, paralegal, assistant~, researcher~,
  analyst~, marketer~, strategist, planner, stylist, architect~, draughtsman, drafter, modeller, modeler, tester~, administrator~, admin,
  sysadmin~, scraper, (marketing|sales|social media|seo|tech|it|admin|web|design|right|good) person, person (to|who|that), sys admin, webmaster,
  technician, carpenter, seamstress, maker, sme, guru, wizard, ninja, native speaker~, student to,
  (help|hand|support|assistance) (with|on|in|for|from|to|setting|making|getting), birini, biri, birisi, birisini, birine, birilerini, kişi,
  kişiler, kişiye, arkadaş, arkadaşa, eleman, usta, ustası, uzman, uzmanı, uzmana, uzmanlar~, profesyonel~, frilans~, tasarımcı~,
  grafiker~, çizer, çizere, çizeri, çizerle, illüstratör~, ressam~, animatör~, yazılımcı~, geliştirici~, kodlayıcı, programcı~, mühendis~,
  çevirmen~, tercüman~, mütercim~, editör~, redaktör~, düzeltmen~, yazar, yazara, metin yazarı~, içerik üretici~, içerik yazarı~, fotoğrafçı~,
  videocu~, kameraman~, kurgucu~, montajcı~, seslendirmen~, dublaj sanatçısı~, müzisyen~, besteci~, aranjör~, asistan~, danışman~, analist~, eğitmen~,
  öğretmen~, hoca, koç, muhasebeci~, mali müşavir~, avukat~, mimar~, iç mimar~, terzi~, destek, desteğe, yardım, yardıma, ekip arkadaşı~,
  sanatçı~, ajans`);

/** Wishes or lacks; what for stands near it. */
const WISH = list(`
  book # (hours|days|sessions), book (you|a session|some time|an hour|a slot),
  (would|we would|i would) be (glad|happy|grateful) (of|for) (a|an|some), (not|no) idea what, where do (we|i) (begin|start),
  there must be a better way, need, needs, needed, needing, want, wants, wanted, wanting, wanna, would like, would love, id like, id love,
  wed like, wed love, like to (have|get|order|commission|book|hire|see), love (a|an|some|to have|for you), require, requires, required, requiring,
  requirement~, looking for, looking to, looking at (getting|having), after (a|an|some|someone|your), seeking, searching, hoping for,
  hoping to (get|have|find|launch|print), keen to, thinking of (getting|having|a|doing|redoing|commissioning), thinking about (getting|having|a),
  planning (a|an|on|to), trying to (get|find|have|build|create|make), could use, could do with, (it|they|this|which|that) needs, must have,
  commission~, due a, wish to, in need, give me, give us, get me, request for, quote for, price for, price on, cost of, fancy, istiyor~, istiyom,
  istiyoz, istiyo, isteriz, isterim, istemekte~, arzu ed~, lazım~, lazm, gerek, gerekiyor~, gerekiyo, gerekmekte~, gerekli~, ihtiyac~, ihtiyaç~,
  arıyor~, arıyom, arıyoz, düşünüyor~, düşünmekte~, planlıyor~, planlamakta~, planımız, niyetim~, hayalim~, yaptır~, olsun, talep ed~,
  sipariş ver~, rica ed~`);

/** Merely stands beside what is wished, as in "I have a book, can you" or "quote for a logo". */
const TOUCH = list(`
  have a, have an, have some, we have, i have, ive got, weve got, got a, there is a, theres a, wondering, help, enquire about, enquiring about,
  inquire about, inquiring about, interested, about (a|an|some|our|my), re a, regarding (a|an|our|my), possible to, budget, quote, order,
  for (my|our|a|an), (my|our) (new|own|first|small), için, hakkında, konusunda, var, almak, alabilir, merak, olacak~, olmalı~, acaba, elimizde,
  elimde, yaptırmak, ile ilgili`);

/** Makes: what a freelancer does for others; the base form. */
const MAKE = list(`
  photoshop, put (it|this|that|them|our|my|the) * (in|into) (english|turkish|german|french|spanish|italian|dutch|arabic|order|shape|print|words),
  go through (our|my), listen to (one|our|my|it), pick (it|this) up from here, rescue, save us, brush up, polish, shorten, lengthen, enlarge,
  colour, color, letter, embroider, plan (our|my|a|the), curate, arrange (our|my|a), prepare (our|my|a|an), draw up, sketch out, map out,
  storyboard, dub, voice over, score, design, redesign, make, build, rebuild, create, recreate, write, rewrite, ghostwrite, draw, redraw, sketch,
  paint, translate, localise, localize, interpret, edit, copyedit, proofread, proof read, record, shoot, film, photograph, illustrate, animate,
  code, develop, program, set up, install, configure, deploy, fix, repair, produce, compose, arrange, mix, master, narrate, voice, transcribe,
  subtitle, caption, typeset, lay out, format, retouch, restore, digitise, digitize, vectorise, vectorize, trace, model, render, teach, coach,
  train, tutor, mentor, research, scrape, migrate, convert, integrate, automate, optimise, optimize, audit, knit, sew, carve, engrave, print,
  style, tidy up, touch up, clean up, sort (this|it|them|me|us) out, sort (it|this|them),
  get (it|this|them|these) (down|onto|into|done|ready|printed|looking|working), do up, jazz up, turn (this|it|our|my|these|a|some|the|them),
  put together, come up with, squeeze in, squeeze (an|a|us|me|this) in, fit (us|me|this|it) in, whip up, knock up, knock together, throw together,
  have a look at (our|my|a), take (it|this|us|me|on|that|something) on, take on, work (on|with us|with me), help (us|me|out|my|our|with),
  assist (us|me|with|in), look after, handle, revamp, refresh, improve, finish, customise, customize, implement,
  do (a|an|our|my|some|one|something|me|us), cut, crop`);

/** Says that the recipient is to do something. */
const YOU_TO = list(`
  is that your thing, (can|could) (you|u) (do|sort|rescue|manage) (ours|mine|it|this|one), anything you can do, save me, can you do, we require,
  i require, send us (some|your) (ideas|proposal|sketches), (id|wed|would|we|i) (like|love|want|need|prefer) you to,
  (like|love|want|need|hoping|hope) (for |) you (to|could|can|would|will|might),
  (you|u) (could|can|might|would) (help|do|make|take|work|jump|fit|squeeze|manage|be interested), who can (jump|help|do|make|take),
  can (you|u) do, could (you|u) (do|manage|handle|take|jump), i (came|am coming) across your, get back to me, are you available,
  (how|where) (can|do|could|should) (i|we) (contact|reach|get in touch|get hold), your (contact|email|whatsapp|telegram|discord), hear from you,
  hearing from you, sen (yaz~|yap~|çiz~|çek~|kur~|düşün~|hazırla~), siz (yaz~|yap~|çiz~|çek~|kur~|hazırla~),
  (sizden|senden) * (istiyor~|rica|bekli~|isteri~|istesek), sizinle (çalış~|yürüt~|görüş~|tanış~|anlaş~), dönüşünüzü,
  dönüş (yapar~|yaparsanız|bekli~|rica), bizim için (yap~|çiz~|hazırla~|tasarla~), bize (yap~|çiz~|hazırla~|tasarla~|yardımcı|kur~)`);

/** Is made: the participle. */
const MADE = list(`
  designed, redesigned, built, rebuilt, created, written, rewritten, ghostwritten, drawn, redrawn, painted, translated, localised, localized,
  interpreted, edited, copyedited, proofread, proofed, recorded, shot, filmed, photographed, illustrated, animated, coded, developed, programmed,
  installed, configured, fixed, repaired, produced, composed, arranged, mixed, mastered, narrated, voiced, (read|done|made) (by|in|for),
  made into, transcribed, subtitled, captioned, typeset, laid out, formatted, retouched, restored, digitised, digitized, vectorised, vectorized,
  traced, modelled, modeled, rendered, knitted, sewn, carved, engraved, printed, styled, revamped, refreshed, customised, customized, converted,
  migrated, scraped, automated, overhauled, tuned, tidied, cleaned up, put together, turned into, typed up`);

/** The making of it. */
const MAKING = list(`
  illustrating, teaching, arranging, planning (our|my|a), embroidering, polishing, learning, photoshopping, rescuing, designing, redesigning,
  making, building, rebuilding, creating, writing, rewriting, drawing, redrawing, painting, translating, editing, copyediting, proofreading,
  recording, shooting, filming, photographing, animating, coding, developing, programming, fixing, producing, composing, mixing, mastering,
  narrating, voicing, transcribing, subtitling, captioning, typesetting, formatting, retouching, restoring, digitising, digitizing, vectorising,
  vectorizing, tracing, modelling, modeling, rendering, setting up, sorting out, revamping, updating, tutoring, coaching, doing (a|an|some|our|my)`);

/** Has it made, as Turkish says in one word. */
const CAUSATIVE = list(`
  yaptır~, yaptir~, çizdir~, tasarlat~, hazırlat~, yazdır~, çevirt~, çevirtt~, tercüme ettir~, bastırmak, bastıra~, bastıraca~, yenilet~,
  düzelttir~, düzenlet~, kurdur~, çektirmek, çektireceğ~, çektirec~, çektire~, kurgulat~, seslendirt~, diktir~, ördür~, boyat~, oydur~, kazıt~,
  dizdir~, kodlat~, geliştirt~, güncellet~, oluşturt~, analiz ettir~, restore ettir~, tamir ettir~, kontrol ettir~, deşifre ettir~, montajlat~,
  modellet~, animasyonlat~, optimize ettir~, tasarim yaptir~, programlat~, okutmak istiyor~, dijitalleştirt~, renklendirt~, taşıtmak, besteletmek,
  bestelet~, uyarlat~, çoğalttır~, dublajlat~`);

/** Shall be made, as Turkish job posts say. */
const TO_BE_MADE = list(`
  yapılacak~, yapılması~, yapılmasını, hazırlanacak~, hazırlanması~, tasarlanacak~, tasarlanması~, tasarımı yenilen~, çizilecek~, çizilmesi~,
  çevrilecek~, çevrilmesi~, çekilecek~, çekilmesi~, yazılacak~, yazılması~, yenilenecek~, yenilenmesi~, güncellenecek~, güncellenmesi~,
  düzeltilecek~, düzeltilmesi~, düzenlenecek~, düzenlenmesi~, kurulacak~, kurulması~, seslendirilecek~, seslendirilmesi~, kurgulanacak~,
  kurgulanması~, dizilecek~, tercüme edilecek~, tercüme edilmesi~, deşifre edilecek, deşifre edilmesi, kodlanacak~, geliştirilecek~, eklenecek~,
  taşınıp, basılacak~, uyarlanacak~, uyarlanması~, oluşturulması~, oluşturulacak~, montajlan~, modellen~`);

/** The same of any verb, as endings tell; weaker, since meetings are held and goods delivered too. */
const TO_BE_DONE = list(`
  (~anabilir|~enebilir|~ılabilir|~ilebilir), (~ılacak|~ilecek|~ulacak|~ulecek|~anacak|~enecek|~unacak|~ınacak|~ınecek),
  (~lmasını|~lmesini|~nmasını|~nmesini) * (isti~|isteri~|arzu|bekli~|planlı~|düşünü~), (~lması|~lmesi|~nması|~nmesi) (gerek~|lazım|şart)`);

/** Asks her to make it, as Turkish says: verb and question. */
const WOULD_YOU_TR = list(`
  (rica etsem|zahmet olmazsa) * (misiniz|misin), (sizde|sende) * (mi|mı|mu), (siz|sen) * (yapıyor|yapıyo|bakıyor) (musunuz|musun), el atsanız,
  el atsan, bir el at~, elden geçir~, patlatsan, yapsan, çizsen, baksanız,
  (yapar|yapabilir|yapıyor|yapıyo|çizer|çizebilir|çiziyor|çizersin|tasarlar|tasarlayabilir|tasarlıyor|hazırlar|hazırlayabilir|hazırlıyor|
    yazabilir|yazar|yazıyor|çevirir|çevirebilir|çeviriyor|kurar|kurabilir|kuruyor|çeker| çekebilir|çekiyor|düzeltir|düzeltebilir|düzenler|
    düzenleyebilir|kurgular|kurgulayabilir|kurguluyor|seslendirir|seslendirebilir|seslendiriyor|okur|okuyabilir|günceller|yeniler|oluşturur|
    oluşturabilir|geliştirir|geliştirebilir| kodlar|kodlayabilir|boyar|diker|dikebilir|diker|dikiyor|örer|örebilir|ilgilenir|ilgilenebilir|
    ilgileniyor|üstlenir|üstlenebilir|üstleniyor|halleder|halledebilir|çalışır|çalışabilir|çalışıyor|kabul eder|kabul edebilir| kabul
    ediyor|alır|alıyor|alabilir|veriyor|verebilir|yardımcı olur|yardımcı olabilir|yardımcı oluyor|yardım eder|yardım edebilir|destek olur|
    destek olabilir|destek verir|destek verebilir|bakabilir|çıkarır|çıkarabilir| uğraşır|yetiştirir|yetiştirebilir) (misiniz|mısınız|misin|
    mısın|musunuz|musun|misinz|misn|musn|mi|mı|mu|acaba)`);

/** The signs of it. */
export const ASKED_SIGNS = {
  'work/seek': SEEK,
  'work/want': WANT,
  'work/worker': WORKER,
  'work/wish': WISH,
  'work/touch': TOUCH,
  'work/make': MAKE,
  'work/you-to': YOU_TO,
  'work/made': MADE,
  'work/making': MAKING,
  'work/causative': CAUSATIVE,
  'work/to-be-made': TO_BE_MADE,
  'work/to-be-done': TO_BE_DONE,
  'work/would-you': WOULD_YOU_TR,
} as const;
