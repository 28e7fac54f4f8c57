/**
 * Words of taste, which tell how a thing shall strike people and not what it is.
 */
import { list } from './list.js';

/** Taste in place of a thing, whole: how it shall strike people, and nothing else. */
const TASTE = list(`
  (make|makes|making|have) (it|them|this|us|people) * (pop|wow|sing|shine|sparkle|sick|dope|epic|legendary|fire|sexy|cool|awesome|amazing|special|
  look professional|look good|look nice|stand out|look great|cry|stop scrolling|come alive),
  (bit|little|more|some|just|needs|with|that) (more |of |some |that |a bit of |a bit more of |) (spark|sparkle|oomph|zing|pizzazz|magic|soul|wow|
  pop|punch|spice|je ne sais quoi|energy|life|character|edge|flair|x factor),
  (bit|little|bit of|somehow|make it) (more |less |) (zingy|punchy|zingier|punchier|jazzy|jazzier|snappy|snappier|funky|edgy|sexy|sexier|alive|
  exciting|dynamic|magical|special|wow|zesty|spicy|us|fun|cooler|nicer|fresher|livelier),
  (wow|x) (factor|effect), (go|say|saying|think|be like|are like|goes) wow,
  (jumps|jump|leaps|leap|pops|stands|stand|grabs|grab|hits|speaks|screams|blows) (out|off|you|people|them|at you|to people|to you|to me|everyone),
  (doesnt|isnt|not|dont|just) * (sing|singing|pop|popping|jump out|grab me|grab us|speaking to me|sparkle),
  (out of this world|one of a kind|never seen before|mind blowing|jaw dropping|breathtaking|next level|another level|je ne sais quoi|
  certain something|eye catching|head turner|show stopper|turn heads|goes crazy|goes hard|cool stuff|nice stuff|more of a mood|more of a feeling|
  more of a vibe|
  feel like coming home), knock * socks, (dont know|idk|dunno) (more|less) *, blow * away,
  (you get|you know) (the vibe|what i mean|what we mean|the sort of thing), youll (feel|know) it,
  (certain|right|good|cool|nice|special|that|some|a) (vibe|vibes|feeling|aura|mood),
  (isnt|not|isnt quite|not quite|not really|doesnt feel) (me|us|it|there) * (but|you know|cant|somehow|yet|if that),
  (it|that|this) (isnt|is not|doesnt feel) (quite |really |) (us|me), its not (quite |really |) (us|me), dont ask (me |) why, nedenini sorma~,
  (biz|bizi|bize) (değil|yansıtmı|benzemi)~,
  (somethings|something is|something about it|something about this) * (missing|lacking|off|bothers|bugs|niggles|wrong),
  (go|say|going) (ooh|oooh|aah|whoa), tell you what, (cant|couldnt) (quite |really |) say why, lacks (something|soul|a certain|that),
  (nobody|noone|no one)s (jumping|excited|dazzled|wowed),
  (vay be|vay canına|vay|wow|oha|efsane) * (de|dedirt|desin|diyecek|diyeyim|diyelim|etkisi|faktörü|olsun)~,
  (hayran kal|ağzı açık|gözleri kamaş|büyülen|büyüle|çarpıl|durup bak|parmak ısırt|akılda kal|fark yarat|göz alıcı|göze çarp|göz kamaş|dikkat çek)~,
  (ruh|enerji|hava|hayat|can|sihir|büyü|his|tat|vibe|ışıltı|pırıltı|renk|hareket) (kat|ver|gelsin|olsun|lazım|eksik|yok|istiyor|arıyor)~,
  (ruhu|enerjisi|havası|elektriği|tılsımı|büyüsü|karakteri) (olsun|olan|olmalı|eksik|yok),
  (canlansın|canlandır|hareketlendir|parlat|ışıldasın|şenlendir)~,
  (güzel|büyülü|sihirli|özel) (bir |bi |) dokunuş~, güzel dokunuş~, hissedersin~, cıvıl cıvıl,
  (biraz|azıcık|bi tık|bir tık) daha (canlı|enerjik|vurucu|özel|şey|farklı|çarpıcı|havalı|coşkulu|hareketli|modern|ferah)~,
  (anladın|anladınız|anlıyorsun|anlıyorsunuz|anlarsın|anlarsınız|bilirsin|anladin|anladiniz) (sen|siz|işte|onu|ya|beni|sen onu|siz onu),
  (sen|siz) (anladın|anladınız)~, nasıl desem, (bir|bi) şey~ * (eksik|var ama|olmamış|oturmamış|tutmamış)`);

/** Words that praise or want an effect and tell of no thing. */
const PRAISE = list(`
  cool, nice, fresh, fun, special, unique, different, creative, fancy, catchy, wow, amazing, beautiful, pretty, awesome, gorgeous, stunning, funky,
  edgy, stylish, impressive, magical, classy, memorable, striking, punchy, quirky, great, good, decent, exciting, dynamic, bold, inspiring,
  emotional, sexy, snazzy, jazzy, lively, clever, smart looking, professional looking, modern, simple yet, elegant, timeless, authentic, soulful,
  sick, dope, slick, killer, professional, wow worthy, meaningful, powerful, iconic, premium, luxe, luxurious, approachable, disruptive, visionary,
  trusted, next level,
  extraordinary, spectacular, (grabs|catches|moves|touches|inspires|wows|surprises|delights) (you|people|them|everyone|attention),
  (stands|stand|jumps) out, with (feeling|soul|heart|character|personality|edge|a twist|wow),
  havalı~, güzel~, hoş, farklı, değişik, özel, etkileyici, vurucu, çarpıcı, şık, modern, akılda kalıcı, orijinal, yaratıcı, tatlı, efsane,
  sıra dışı, sıradışı, ilginç, eğlenceli, kaliteli, düzgün, göz alıcı, dikkat çekici, harika, şahane, müthiş, muhteşem, olağanüstü, benzersiz,
  eşsiz, sade ama, duygusal, samimi, sıcak, canlı, kral, fiyakalı, cool, tarz, iddialı, vizyoner, şöyle`);

/** A thing without a name. */
const SOMETHING = list(`
  something, somethin, sth, smth, anything, some thing, (some|any) kind of thing, a thing, stuff, things,
  bir şey~, bi şey~, bişey~, birşey~, bişi~, bisi~, bir şeyler~, bişiler~, bisiler~, şeyler, şey, bir dokunuş, bi dokunuş`);

/** The signs of taste. */
export const TASTE_SIGNS = {
  taste: TASTE,
  praise: PRAISE,
  something: SOMETHING,
} as const;
