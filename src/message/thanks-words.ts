/**
 * The words a bare thanks is made of, by language: for `bare-thanks.ts`, row E1c.
 *
 * `thanks` makes it one; `around` may stand beside: fillers, greetings, closings. What asks, orders or reports
 * has no place in either list, nor has thanking "in advance": it is for what is still to come, and waited for.
 */
import type { Language } from './message.js';

/** Lower-case words parted by blanks; compared folded, so accents and Turkish letters don't matter. */
export const THANKS_WORDS: Record<Language, { thanks: string; around: string }> = {
  en: {
    thanks:
      'thanks thank thx ty tks cheers ok okay k perfect great noted received understood wonderful ' +
      'excellent awesome brilliant lovely appreciated solved resolved sorted super fantastic ' +
      'amazing cool fine good gotcha agreed alright thankyou thanx tnx thnx ta kudos bravo wow yay hooray np sure ' +
      'ace sweet nice neat beautiful gorgeous stunning superb delightful marvellous terrific splendid ' +
      'outstanding impressive incredible fabulous flawless fab roger congrats congratulations obliged grateful',
    around:
      "you so very much many a lot again all it got that that's is this looks sounds works for me " +
      'us the your quick reply answer help email mail message update info information files file ' +
      'with letting know indeed really just and have nice day weekend evening too best kind warm regards ' +
      'wishes sincerely yours enjoy off hi hello hey dear clear yes yep yeah oh ah well done job work problem it’s ' +
      "it's we i am appreciate everything of course bye take care now are star guys team " +
      'both everyone million ton tons bunch heaps loads once ever x xx xxx xo xoxo hugs u ur ya mate my friend folks',
  },
  tr: {
    thanks:
      'teşekkürler teşekkür tşk tşkler sağol sağolun sağ eyvallah tamam tamamdır tmm peki oldu ' +
      'süper harika mükemmel anladım anlaşıldı olur güzel çözüldü aldım ulaştı hallettik sağlık ' +
      'saol saolun sağolasın olasın eyv tmmdır tşkkr tskler mersi okey ok bravo tebrikler muhteşem şahane',
    around:
      'çok ederim ederiz için ol olun merhaba selam selamlar iyi günler çalışmalar akşamlar hafta ' +
      'sonları kolay gelsin bey hanım hocam sevgiler saygılar saygılarımla sayın evet tekrar ' +
      'elinize ellerinize elime elinde eline olmuş görüşürüz görüşmek üzere bana bize da de hızlı ' +
      'dönüşünüz yardımınız bilgi bilgilendirme haber ' +
      'verdiğiniz verdiğin dosya dosyalar ilginiz emeğiniz desteğiniz her şey ' +
      'ediyorum ediyoruz haftalar geceler pazarlar gerçekten hepinize emeğinize canım abi abla kib slm mrb ' +
      'ilginize ilginizden yardımlarınız sevgilerimle sevgilerle selamlarımla saygılarımızla dilerim dileriz herkese sizlere size',
  },
  de: {
    thanks:
      'danke dankeschön dank ok okay perfekt super prima klasse toll verstanden erledigt passt gut ' +
      'alles wunderbar einverstanden angekommen',
    around:
      'vielen herzlichen besten schön sehr für die das den schnelle antwort hilfe info nachricht ' +
      'rückmeldung ihre deine hallo liebe lieber grüße gruß viele beste schöne mit freundlichen ' +
      'grüßen ist klar ja mir uns auch schönen tag abend wochenende schönes und nochmals ' +
      'so hat sich ihnen dir frau herr',
  },
  fr: {
    thanks: 'merci ok parfait super génial reçu compris entendu accord noté excellent impeccable résolu',
    around:
      'beaucoup bien mille fois à vous toi pour votre ton ta la le réponse retour aide rapide d ' +
      "d'accord bonjour salut bonne journée soirée bon week end cordialement amicalement oui très c " +
      "est c'est encore et de tout infiniment",
  },
  es: {
    thanks: 'gracias ok vale perfecto genial estupendo recibido entendido excelente solucionado resuelto',
    around:
      'muchas mil por la el tu su respuesta ayuda rápida hola saludos un saludo abrazo buen día fin ' +
      'de semana sí muy bien todo acuerdo y te lo agradezco cordial',
  },
  it: {
    thanks: 'grazie ok perfetto ottimo ricevuto capito bene benissimo eccellente risolto',
    around:
      'mille tante molte a te lei per la il tua sua risposta aiuto rapida ciao salve buongiorno ' +
      'buona giornata serata buon fine settimana saluti cordiali un saluto sì molto va tutto ancora ' +
      "d d'accordo accordo e di cuore",
  },
  nl: {
    thanks:
      'bedankt dank dankjewel dankuwel thanks ok oké prima perfect top ontvangen begrepen super ' +
      'helder opgelost akkoord',
    around:
      'je u wel hartelijk heel erg voor het de uw snelle antwoord reactie hulp hallo hoi beste ' +
      'groet groeten met vriendelijke fijne dag avond weekend ja goed is dat en nogmaals',
  },
  pt: {
    thanks:
      'obrigado obrigada ok perfeito ótimo recebido entendido excelente valeu beleza resolvido ' +
      'combinado',
    around:
      'muito pela pelo a sua tua resposta ajuda rápida olá oi bom boa dia tarde noite fim de semana ' +
      'abraço abraços um cumprimentos atenciosamente sim bem tudo certo mais uma vez e',
  },
};
