/**
 * What is put to the freelancer: questions and requests, and those that only open a conversation.
 */
import { list } from './list.js';

/** A question or request that wants an answer about something; what it is about stands in it or after it. */
const ASK = list(`
  when (can|could|would|will|do|are|is|might|should), (which|whose) (day|date|format|size|time|one|of|weekend|week|languages|file),
  what (is|are|do|does|would|will|kind|sort|else|format|size|time|information|info|material|materials|files|should|are your|is your),
  whats (your|the), how (long|soon|many|do|would|does|should|can|are you|far|big|quickly), where (can|do|are|is|should|would),
  who (would|will|is|does), why (do|is|are|would),
  what do you (say|think|need|recommend|suggest), is it ok~ if, are you (happy|ok) to`);

const ASK_TR = list(`
  ne zaman~, hangi * (gün|tarih|hafta|saat|format|dosya|program|dil|hafta sonu|boyut|şekilde)~,
  kaç (gün|hafta|saat|ay|kişi|günde|güne|haftada|sürede|revize)~, ne kadar (sürer|sürede|zaman|süre|zamanda)~,
  nasıl (bir|yap~|çalış~|ilerle~|oluyor|olur|ulaş~|gönder~), nerede~, kimin~, kim~, neden~,
  (portfolyo|portföy|örnek|özgeçmiş|numune|referans|takvim|bilgi|detay|müsaitlik)~ * (gönder~|paylaş~|ilet~|at~|görebilir~|alabilir~|misiniz|mısınız),
  ne (önerirsiniz|önerirsin|dersiniz|dersin|düşünürsünüz|lazım|gerekiyor|istersiniz|yapmalı~),
  (öğrenmek|bilmek) (isterim|isteriz|istiyorum|istiyoruz)`);

/** Carries a request; what is wanted stands in its clause. */
const REQUEST = list(`
  (could|can|would|will) (you|u) (please |)(send|share|tell|give|let|show|provide|explain|advise|recommend|point|forward|confirm|describe|suggest),
  (please|pls|kindly) (send|share|tell|let|give|provide|include|forward|confirm|advise|attach),
  (please|pls|kindly) (apply|reply|state|describe|list|answer|call|drop|show|explain|quote),
  let (me|us) know, (send|tell|show|give) (me|us), (id|i would|we would|wed) (like|love) to (know|see|hear),
  do you have (time|capacity|examples|a portfolio|experience|availability|references|any), (shall|should|may) (we|i), what about,
  how about`);
const REQUEST_TR = list(`
  (gönderir|iletir|paylaşır|yazar|söyler|anlatır|bildirir) (misiniz|misin|mısınız|mısın|musunuz|musun),
  (gösterir|verir|önerir|açıklar|atar|belirtir|yollar) (misiniz|misin|mısınız|mısın|musunuz|musun),
  (gönderebilir|iletebilir|paylaşabilir|yazabilir|söyleyebilir|bildirebilir|gösterebilir|verebilir|önerebilir|belirtebilir|atabilir) (misiniz|misin),
  lütfen * (gönderin~|iletin~|yazın~|bildirin~|paylaşın~|belirtin~|ekleyin~|arayın~|söyleyin~),
  (gönderin|iletin|yazın|bildirin|paylaşın|belirtin|söyleyin|haber verin)~`);

/** Opens a conversation and asks nothing yet: the rules pass over it. */
const COURTESY = list(`
  how are (you|u|things), how (is|s) (it going|life|everything|business), hows (it going|life|things|everything|business|tricks),
  how do you do, hope (you|u|this|all|youre|everything),
  are you (available|free|open|taking|accepting|interested|still|able|up for|the right|the person|looking|currently|around),
  (would|will) (you|u) be (interested|available|free|able|up|open|willing),
  do (you|u) (do|make|offer|also|still|take|work|design|provide|have time|have capacity|have availability|have space|have room|have a slot),
  do (you|u) (accept|cover|build|shoot|write|translate|edit|speak|handle|create|draw|paint|record|know|fancy),
  (can|could) (you|u) (do|make|help|design|build|write|create|take|draw|translate|record|shoot|edit),
  (can|could) (you|u) (fix|look|produce|develop|set|paint|print|proofread|cut|come|cover|manage|handle),
  is (that|this|it) (something|possible), (may|can|could|might) i (just |first |please |)(ask|enquire|inquire|say|begin|trouble),
  mind if i ask, i wonder if you, what (a|an), whats up, how have you been, am i right`);

const COURTESY_TR = list(`
  nasılsınız, nasılsın, naber, nasıl gidiyor, ne haber, umarım, müsait (misiniz|misin|miydiniz),
  (yapıyor|çalışıyor|veriyor|çekiyor|yazıyor|çeviriyor|alıyor|ilgileniyor|bakıyor|yapabiliyor|tasarlıyor|hazırlıyor) (musunuz|musun|muydunuz),
  (ilgilenir|yapar|yapabilir|bakar|bakabilir|çalışır|çeker|çizer|çevirir|hazırlar) (misiniz|mısınız|misin|mısın|musunuz|musun),
  (tasarlar|yardımcı olur|yardımcı olabilir|düşünür|alır) (misiniz|mısınız|misin|mısın|musunuz|musun),
  (ilgilenebilir|üstlenir|kabul eder|yardım eder|yardım edebilir) (misiniz|mısınız|misin|mısın|musunuz|musun),
  yapıyo (musunuz|musun), (yer|yeriniz|vaktiniz|zamanınız|boşluğunuz|müsaitliğiniz) var mı, boş (musunuz|mu),
  (bir şey|bi şey|bişey) (sorabilir|soracaktım|sorcam), sorması ayıp`);

/** The signs of asking. */
export const ASKS_SIGNS = {
  request: [...REQUEST, ...REQUEST_TR],
  ask: [...ASK, ...ASK_TR],
  courtesy: [...COURTESY, ...COURTESY_TR],
} as const;
