import { describe, expect, it } from '@jest/globals';
import { readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

function replied(text: string, language: 'en' | 'tr' = 'en'): string | null {
  const desk = aDesk('2026-10-06T16:05+02:00', language);
  return replyText(readLine(text, true, desk), desk, language);
}

describe('what she reads', () => {
  it.each([
    [
      'logo 50%',
      '"logo" is two projects: logo-hale (Mia), logo-cafe (Dana). Reply with one of the two. Your 50 % is kept.',
    ],
    ['bio 75% 10/12', '"10/12" can be Thu 10 Dec or Mon 12 Oct. Write 12 oct or 2026-10-12.'],
    ['bio 75% thu', '"thu" is Thu 8 Oct, your no-contact day. Fri 9 Oct? YES, or NO.'],
    ['bio 75% 12 oct', '"12 oct" is Mon 12 Oct, a public holiday (Fiesta Nacional). Tue 13 Oct? YES, or NO.'],
    ['bio 75% sat', '"sat" is Sat 10 Oct, a closed day. Tue 13 Oct? YES, or NO.'],
    [
      'bio 40%',
      'bio was 50 % on Fri 2 Oct, and Tom was told so; 40 % now? YES sends a correction (shown first), NO keeps 50.',
    ],
    [
      'bio is going well',
      'I don\'t know "going". Did you mean: bio 75% · bio done · status? (HELP lists them.) Nothing was changed.',
    ],
    [
      'Bio 75% review fri',
      '"review" takes a colon and its value, in a line of its own, such as "Bio review: fri". Nothing was changed.',
    ],
    [
      'goal',
      '"goal" takes a colon and its value, in a line of its own, such as "goal: …". Nothing was changed.',
    ],
    [
      'bio 75% tomorrow at 10:00',
      'It leaves Wed 7 Oct 10:00. Is it also what you promise for that day? YES, or NO. Only to send it then write: bio 75% at tomorrow 10:00',
    ],
    ['bio iWill: call', '"iWill" is changed by hand, in projects/bio.yaml. Nothing was changed.'],
    ['bio', 'What shall I do with bio? Reply with it, such as: 75% · done · move 13 oct (HELP lists them).'],
    ['goal of bio: fame', 'Did you mean "bio goal: fame"? YES, or NO.'],
    ['bio need; photos', 'Did you mean "bio need: photos"? YES, or NO.'],
    ['bio 75% fri / mon', 'Tom would read "mon" as it stands: a remark? YES, or NO.'],
    ['80% / 10:00', 'The client would read "10:00" as it stands: a remark? YES, or NO.'],
    ['off fri/mon', '"mon" stands behind the slash, and would go nowhere. Do the rest? YES, or NO.'],
    ['bio revision', "Read: a round of revisions of bio begins. I can't do that yet; nothing was changed."],
    [
      'day off fri',
      'Read: no contact on Fridays, all day, from Fri 16 Oct 2026. The texts for your clients come in a note of their own: they hear of it once you reply SEND to that one.',
    ],
  ])('%s', (text, reply) => {
    expect(replied(text)).toBe(reply);
  });

  it.each([
    ['bio 75', 'Did you mean "bio 75%"? YES, or NO.'],
    ['Bio fri', 'Did you mean "Bio update fri"? YES, or NO.'],
    ['bio 75% 10:00', 'Did you mean "bio 75% at 10:00"? YES, or NO.'],
    ['bio move 3d', 'Did you mean "bio late 3d"? YES, or NO.'],
    ['hasta', 'Did you mean "ill"? YES, or NO.'],
    ['biio 80% / photo notes', 'Did you mean "bio 80% / photo notes"? YES, or NO.'],
    ['bio need photos', 'Did you mean "bio need: photos"? YES, or NO.'],
    ['go live', 'I don\'t know "go". Did you mean: live? (HELP lists them.) Nothing was changed.'],
    [
      'yep',
      'I don\'t know "yep". Did you mean: 75% · done · status? (HELP lists them.) Nothing was changed.',
    ],
    [
      'flyer 80%',
      'flyer is closed; "status: active" in projects/flyer.yaml opens it again. Nothing was changed.',
    ],
    [
      'flyer is nice',
      'I don\'t know "nice". Did you mean: flyer status? (HELP lists them.) Nothing was changed.',
    ],
    [
      "don't send",
      '"don\'t" says what is not, or not to be done, and I only take what is to be done: nothing was done.',
    ],
    ['bio 75.5%', '"75.5%" is no percent: that is one whole number, such as 75%.'],
    [
      '1-3 send',
      'One number a line: answer that note once more, with "1 send", "2 send", "3 send", each on its own line.',
    ],
    [
      'bio 75% fri at 10:00',
      'Promised for Fri 9 Oct, and sent Wed 7 Oct 10:00? YES, or NO. To send it on Fri 9 Oct write: bio 75% at fri 10:00',
    ],
    ['bio move 7 oct', 'That is earlier than planned: bio, review Fri 9 Oct → Wed 7 Oct? YES, or NO.'],
    [
      'care move fri 16',
      'care has no date that could move. A line gives it one, such as: care review: 9 oct.',
    ],
    [
      'care update 12 oct',
      'care has no step that Mon 12 Oct could be for. A line names one, such as: care review: 13 oct. Nothing was changed.',
    ],
    ['on', 'Read: Tue 6 Oct 2026 is open.'],
    [
      'flyer bio 80%',
      'No project is "flyer bio". Reply with the one you mean, such as bio (Tom). Your 80 % is kept.',
    ],
    ['3d', 'A number of days alone answers a note of mine. Which one? Reply to that note.'],
    ['12', 'A number alone answers a note of mine. Which one? Reply to that note.'],
    ['evet', 'That answers a note of mine. Which one? Reply to that note.'],
    ['ask', "I know that order, and can't do it yet."],
    ['remind 3d', "I know that order, and can't do it yet."],
    ['Bio done 10/12', '"10/12" can be Thu 10 Dec or Mon 12 Oct. Write 12 oct or 2026-10-12.'],
    ['Bio done fri', '"fri" does not go with that order. Do "Bio done" without it? YES, or NO.'],
    ['day off thu 9:00', '"9:00" does not go with that order. Do the rest without it? YES, or NO.'],
    ['every Thursday', 'Did you mean "every Thursday off"? YES, or NO.'],
    [
      'perşembe açık',
      '"on" opens today only. To open another day, two days change places; write, such as: swap 12 oct 13 oct.',
    ],
    [
      'biio goes well',
      'I don\'t know "biio". Did you mean: bio 75% · bio done · status? (HELP lists them.) Nothing was changed.',
    ],
    [
      'yoga 75% gym',
      'I don\'t know "yoga". Did you mean: 75% · done · status? (HELP lists them.) Nothing was changed.',
    ],
    ['resume bio', 'bio was not paused.'],
    ['resume', 'cover is still paused: "resume cover" ends that.'],
  ])('%s, in its own words', (text, reply) => {
    expect(replied(text)).toBe(reply);
  });

  it.each([
    ['bio 75', 'Şunu mu demek istediniz: "bio %75"? EVET ya da HAYIR.'],
    ['afiş 75', 'Şunu mu demek istediniz: "afiş %75"? EVET ya da HAYIR.'],
    ['afiş ertele 3d', 'Şunu mu demek istediniz: "afiş gecikti 3 gün"? EVET ya da HAYIR.'],
    ['afiş guncele', 'Şunu mu demek istediniz: "afiş güncelle"? EVET ya da HAYIR.'],
    ['hastaym', 'Şunu mu demek istediniz: "hastayım"? EVET ya da HAYIR.'],
    ['gonderr', 'Bu söz bir notuma yanıt olur. Hangisine? O notu yanıtlayın.'],
    ['afiş %60 cumya', 'Şunu mu demek istediniz: "afiş %60 cuma"? EVET ya da HAYIR.'],
    ['updaet bio 80%', 'Şunu mu demek istediniz: "güncelle bio 80%"? EVET ya da HAYIR.'],
    [
      'afiş yüzde yetmiş',
      '"yetmiş" sözünü bilmiyorum. Şunlardan biri mi: afis %75 · afis bitti · durum? (YARDIM hepsini sayar.) Hiçbir şey değişmedi.',
    ],
    [
      '1,3 gönder',
      'Satır başına bir numara: o notu yeniden yanıtlayın, her birini ayrı satıra yazın: "1 gönder", "3 gönder".',
    ],
    ['kapalı', 'Hangi gün? Bir tarih yazın, örneğin 9 ekim.'],
    ['Yüzde80 bio', 'Şunu mu demek istediniz: "Yüzde 80 bio"? EVET ya da HAYIR.'],
    ['kitp %60', 'Şunu mu demek istediniz: "Kitap %60"? EVET ya da HAYIR.'],
    ['her perşembe', 'Şunu mu demek istediniz: "her perşembe kapalı"? EVET ya da HAYIR.'],
    ['bio gecikmedi', '"gecikmedi" olumsuz, ben yalnızca yapılacakları alırım: hiçbir şey yapılmadı.'],
    ['12', 'Tek başına bir numara bir notuma yanıt olur. Hangisine? O notu yanıtlayın.'],
    ['3 gün', 'Tek başına bir gün sayısı bir notuma yanıt olur. Hangisine? O notu yanıtlayın.'],
    ['reddet', 'Bu komutu biliyorum, ama henüz yapamıyorum.'],
    [
      'afiş bitti cumaya',
      '"cumaya" bu komutla birlikte verilmez. Onsuz, "afiş bitti" yapılsın mı? EVET ya da HAYIR.',
    ],
    [
      'perşembe açık',
      '"açık" yalnızca bugünü açar. Başka bir günü açmak için iki gün yer değiştirir; şöyle yazın: 12 ekim 13 ekim yer değiştir.',
    ],
    ['flyer bio %80', '"flyer bio" diye bir proje yok. Hangisi? Yazın, örneğin bio (Tom). %80 aklımda.'],
    [
      'afiş %60 perşembeye',
      '"perşembeye": 8 Eki Per, iletişime kapalı gününüz. 9 Eki Cum olsun mu? EVET ya da HAYIR.',
    ],
    [
      'afiş %60 12 ekim',
      '"12 ekim": 12 Eki Pzt, resmî tatil (Fiesta Nacional). 13 Eki Sal olsun mu? EVET ya da HAYIR.',
    ],
    [
      'afiş bitmek üzere',
      '"bitmek" sözünü bilmiyorum. Şunlardan biri mi: afis %75 · afis bitti · durum? (YARDIM hepsini sayar.) Hiçbir şey değişmedi.',
    ],
  ])('%s, in Turkish', (text, reply) => {
    expect(replied(text, 'tr')).toBe(reply);
  });
});
