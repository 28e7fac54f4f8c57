/**
 * The labels that contact forms put around what their visitors type, in the languages of `Language`.
 *
 * Data for `contact-form.ts`; compared folded, so accents, capitals and Turkish letters don't matter.
 */
import { fold } from './new-text/fold.js';

function labels(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((label) => fold(label.trim())));
}

/** Behind these stands the visitor's message. */
export const MESSAGE_LABELS = labels(
  'message|your message|message body|message text|comment|comments|comment or message|question|your question|inquiry|' +
    'enquiry|your inquiry|your enquiry|your project|project details|project description|description|details|body|' +
    'how can i help|how can we help|tell me about your project|' +
    'mesaj|mesajınız|mesajın|ileti|iletiniz|açıklama|açıklamanız|sorunuz|projeniz|proje detayları|' +
    'nachricht|ihre nachricht|deine nachricht|anfrage|ihre anfrage|mitteilung|' +
    'votre message|demande|votre demande|commentaire|mensaje|su mensaje|tu mensaje|consulta|comentario|comentarios|' +
    'messaggio|il tuo messaggio|richiesta|bericht|uw bericht|je bericht|vraag|mensagem|sua mensagem|a sua mensagem',
);

/** What a form asks beside the message: taken off in front of it. */
export const FIELD_LABELS = labels(
  'name|your name|full name|first name|last name|surname|email|e-mail|mail|your email|your e-mail|email address|' +
    'e-mail address|phone|phone number|telephone|tel|mobile|company|organisation|organization|website|web site|url|' +
    'subject|topic|from|to|country|city|address|title|service|services|' +
    'ad|adı|adınız|isim|isminiz|ad soyad|adınız soyadınız|soyad|soyadı|e-posta|eposta|e-posta adresi|e-posta adresiniz|' +
    'telefon|telefonunuz|cep telefonu|konu|şirket|firma|web sitesi|şehir|ülke|kimden|' +
    'vorname|nachname|ihr name|ihre e-mail|e-mail-adresse|betreff|telefonnummer|webseite|von|' +
    'nom|prénom|votre nom|votre email|adresse e-mail|téléphone|objet|sujet|société|entreprise|site web|de|' +
    'nombre|apellido|apellidos|correo|correo electrónico|teléfono|asunto|empresa|sitio web|' +
    'nome|cognome|oggetto|azienda|sito web|telefono|naam|voornaam|achternaam|onderwerp|bedrijf|telefoonnummer|' +
    'sobrenome|telefone|assunto|site',
);

/** What a form appends about the visit, or repeats of the visitor: taken off behind the message too. */
export const VISIT_LABELS = labels(
  'name|your name|email|e-mail|your email|phone|ip|ip address|remote ip|your ip|date|time|date/time|sent|submitted|submitted on|page|page url|' +
    'page title|source|source url|referrer|referer|user agent|browser|form|form name|form id|consent|gdpr|privacy|privacy policy|' +
    'newsletter|powered by|tarih|saat|ip adresi|sayfa|kvkk|datum|uhrzeit|seite|datenschutz|date et heure|fecha|hora|data|pagina|página',
);
