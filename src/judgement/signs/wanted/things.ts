/**
 * What people have made or done for them, in forms that hardly anything else has: "kart~" would be a bank's as well.
 */
import { list } from '../list.js';

/** In English. */
const THING = list(`
  intro, rap verse, verse, bridal, shoot, photoshop, slideshow, recipe book, print file, vector, psd, linkedin profile, interpreter, pitch,
  letterheads, book layout, childrens books, kids book, picture books, index, indexing, analytics, tagline, slogan, brand name, naming, jingles,
  ep cover, banner ads, web banner, roof plans, house plans, wedding photographer, wedding photography, family portrait, toast, wedding speech,
  speechwriting, sworn translation, legal translation, sound design, conference badges, crest, logo, logos, logotype, branding, rebrand,
  rebranding, brand identity, visual identity, corporate identity, style guide, emblem, mascot, monogram, typeface, lettering, calligraphy,
  website, websites, web site, webpage, web page, web pages, web app, homepage, home page, landing page, online shop, online store, webshop,
  eshop, e shop, woocommerce, shopify, wordpress, wix, squarespace, app, apps, plugin, plug in, bot, chatbot, scraper, scraping, api, integration,
  dashboard, front end, frontend, backend, booking system, booking form, contact form, prototype, wireframe, ui, ux, mockup, mockups, brochure,
  brochures, flyer, flyers, flier, leaflet, leaflets, pamphlet, poster, posters, banner, banners, booklet, catalogue, catalog, business card,
  business cards, visiting cards, letterhead, stationery, invitation, invitations, invites, postcard, postcards, greeting card, christmas card,
  place cards, label, labels, packaging, sticker, stickers, t shirt, t shirts, tshirt, tshirts, hoodie, signage, roll up, shop sign,
  window display, mural, book cover, cover design, cover art, album cover, album art, front cover, illustration, illustrations, drawing, drawings,
  sketch, painting, portrait, portraits, caricature, caricatures, cartoon, comic, comics, storyboard, icon set, infographic, infographics,
  animation, animations, explainer, motion graphic, motion graphics, video, videos, vid, vids, showreel, reels, trailer, documentary, radio spot,
  podcast, podcasts, jingle, soundtrack, mixing, mastering, voice over, voiceover, voiceovers, narration, audiobook, audio book, audio guide,
  dubbing, subtitles, subtitling, transcription, transcript, transcripts, translation, translations, translating, interpreting, interpretation,
  localisation, localization, proofreading, proofread, copyedit, copyediting, editing, copywriting, web copy, blog post, blog posts, article,
  articles, press release, eulogy, ghostwriting, ghostwriter, memoir, memoirs, manuscript, novel, novella, thesis, dissertation, ebook, e book,
  grant application, cover letter, cv rewrite, business plan, pitch deck, presentation design, powerpoint, slides, seo, google ads, facebook ads,
  social media, instagram posts, content calendar, email campaign, mailchimp, product descriptions, product photos, product shots, photo shoot,
  photoshoot, photography, photographs, headshot, headshots, wedding photos, drone footage, retouching, floor plan, floor plans, floorplan,
  rendering, renderings, 3d, cad, stl, blender, sculpture, figurine, tax return, bookkeeping, vat return, coaching, tutoring, tuition,
  garden design, planting plan, interior design, tattoo, quilt, choreography, sheet music, diagram, diagrams, technical drawings, patent drawings,
  terms and conditions, privacy policy, data entry, web scraping, virtual assistance, script, scripts, screenplay, storybook, childrens book,
  picture book, family tree, crossword, avatar, twitch, overlay, emotes, sprite, sprites, pixel art, nft, crm, excel sheet, macro, macros, python,
  javascript, react, flutter, machine learning, website design, graphic design, web design, graphics, design, designs`);

/** In Turkish. */
const THING_TR = list(`
  tabela~, broşür~, afiş~, katalog~, kataloğ~, kartvizit~, davetiye~, ambalaj~, animasyon~, infografik~, altyazı~, dublaj~, seslendirme~,
  deşifre~, tercüme~, çevirisi~, redaksiyon~, mizanpaj~, kitapçık~, kitapçığ~, karikatür~, logom~, logoyu, web sitem~, web sitemiz~, portresi~,
  rötuş~, tanıtım videosu, mobil oyun, jenerik, nikah şekeri, suluboya, drone çekimi, mali müşavir~, dil kontrol~, 3 boyutlu,
  kapak tasarım~, afişimiz~, düğün fotoğrafları~, logosu, logosunu, logomuz, logomuzu, logoya, logonun, logolar, kurumsal kimlik, marka kimliği,
  amblem, arma, maskot, web sitesi~, websitesi, internet sitesi~, web sayfa~, sitemiz~, sitemizi, sitemin, site, e ticaret, eticaret, uygulama,
  uygulaması, uygulamamız~, mobil uygulama, eklenti, yazılım, arayüz~, broşür, broşürü, broşürümüz~, el ilanı, afiş, afişi, pankart, tabela,
  tabelası, katalog, kataloğu, kartvizit, kartviziti, kartvizitler~, davetiye, davetiyesi, davetiyeler~, etiket, etiketi, etiketler~, ambalaj,
  ambalajı, ambalajı~, kutu tasarımı, menü, menüsü, menümüz~, kapak, kapağı, kapak tasarımı, çıkartma, illüstrasyon, illüstrasyonu,
  illüstrasyonlar~, çizim, çizimi, çizimler~, çizimleri, resim, resimlemek, resimlenmesi, portre, portresi, portremi, karikatür, karakalem,
  duvar resmi, grafiti, çizgi roman, ikon, infografik, animasyon, animasyonu, videosu, videolar~, videomuz~, tanıtım filmi, reklam filmi, klip,
  klibi, kurgu, kurgusu, montaj, montajı, cıngıl, beste, şarkı, müzik, müziği, seslendirme, seslendirmesi, dublaj, sesli kitap, ses kaydı, spot,
  spotu, altyazı, altyazısı, alt yazı, deşifre, deşifresi, çeviri, çevirisi, çevirisini, tercüme, tercümesi, tercümesini, redaksiyon, düzelti,
  editörlük, metin yazarlığı, tanıtım metni, ürün açıklamaları, ürün metinleri, blog yazısı, blog yazıları, içerik, içerikler, makale yaz~,
  basın bülteni yaz~, konuşma metni, özgeçmiş hazır~, tezim, tezimi, tezimin, romanım~, romanımı, romanımın, kitabım~, kitabımı, kitabımın,
  çocuk kitabı, hikaye, sunum tasarımı, sunumumuz~, sosyal medya, sosyal medya yönetimi, instagram, insta, fotoğraf çekimi, ürün çekimi,
  ürün fotoğrafı, ürün fotoğrafları, düğün fotoğraf~, dış çekim, çekim, çekimi, çekimler~, drone, rötuş, render, mimari çizim, teknik çizim~,
  kat planı, iç mimari, dekorasyon, bahçe, peyzaj, heykel, dövme, elbise, gelinlik, mobilya, pasta tasarımı, koçluk, özel ders, ders, eğitim,
  eğitimi, atölye, muhasebe, beyanname, sözleşme, sözleşmesi, hukuki danışmanlık, danışmanlık, aydınlatma metni, kvkk eğitimi, veri girişi,
  veri kazıma, seo çalışması, google reklam~, tasarım, tasarımı, tasarıma, tasarımlar~, grafik tasarım, çizimini, kapağını, kapağına, videosunu,
  videosuna, klibini, sitesini, sitesine, uygulamasını, excel, ilüstrasyon, oyun, karakter tasarımı, font, takvim, harita, haritası, senaryo,
  senaryosu, metni yaz~`);

/** The signs of it. */
export const THING_SIGNS = {
  'work/thing': [...THING, ...THING_TR],
} as const;
