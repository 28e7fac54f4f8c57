/**
 * The commonest words of each language, and those that freelancers' clients write: what `language-of.ts` counts.
 *
 * Written as `words.ts` compares them: lower case, no accents, no Turkish letters, no apostrophes ("don't" is "dont").
 * A word may stand in several lists and then counts little; what only looks like a language is in `OTHER_WORDS`.
 */
import type { Language } from '../message.js';

/** Words by language, parted by spaces. */
export const COMMON_WORDS: Record<Language, string> = {
  en: `the of and to in is you that it he was for on are as with his they at be this have from or one had by but not
    what all were we when your can said there use an each which she do how their if will up other about out many
    then them these so some her would make like him into time has look two more write see number no way could people
    my than first been who its now find long down day did get come made may part over new take only little work know
    place year back give most very after our just name good much before too same tell does set want well also even
    must because here why went read need us again off i im ive ill id dont doesnt didnt isnt cant couldnt wont
    wouldnt youre youve theyre thats lets whats dear thank kind sincerely sure maybe soon yesterday week weeks month
    months monday tuesday wednesday thursday friday saturday sunday cost costs fee looking forward let talk attached
    any available availability business company something anything someone everything really still should might
    around through while without being where those every another however am me hear send sent works sounds question
    questions wondering theyll weve havent hasnt hadnt wasnt werent shouldnt theres heres whos looks liked love
    loved needs needed help happy glad hope hoping thinking thought seen saw sending received receive payment
    invoice booked schedule scheduled attach speak chat details next last three few several lot lots bit quick
    quickly possible able between afterwards already yet ever never always often anyway since until till both either
    own old big small better interested colour colours color colors contract signed changes draft launch pages page
    advise door open opens opened sign side else chase reply replied answer answered ask asked told called moved
    shop store customer customers client clients friend friends boss house market school book print printer printed
    file files folder image images picture pictures photo photos drawing drawings letter letters line lines shape
    front cover word words text sentence short large wide bright dark light black white red blue green warm cold
    heavy simple clean modern different difficult easy early late later second third half whole left right wrong
    true free full empty ready done finish finished start started begin began end stop keep kept leave turn show
    shown follow following change changed share bring bought buy pay paid sell sold spend learn teach wrote written
    heard agree agreed decide decided choose chosen believe understand remember forget explain expect wonder worry
    wish enjoy fits fit fix fixed build built grow add added remove used useful careful lovely wonderful beautiful
    nice bad worse enough hour hours hourly minute minutes morning evening night afternoon`,
  tr: `bir ve bu da de ne icin cok ile o gibi daha ama var mi mu ben sen biz siz onlar kadar en olarak sonra her diye
    degil yok olan oldu olur olsun olacak oldugu ki ya ise hic sey seyi su nasil neden nicin kim hangi zaman simdi
    bana sana bize size ona beni seni bizi sizi onu benim senin bizim sizin onun kendi tek iki uc bes on yuz bin tum
    butun bazi hep hem veya yani cunku eger ancak fakat once icinde uzerine uzerinde altinda hakkinda gore dogru
    yeni eski buyuk kucuk iyi kotu guzel kolay gelsin merhaba selam selamlar gunaydin gunler aksamlar hayirli
    calismalar saygilar saygilarimla sevgiler tesekkur tesekkurler ederim ederiz rica sagol sagolun eyvallah lutfen
    kusura bakmayin tamam olmaz peki evet hayir tabii belki acaba hanim bey abi abla hocam sayin arkadas arkadasim
    arkadaslar fiyat fiyati ucret ucreti butce butcemiz teklif indirim odeme fatura para tl lira acil hemen bugun
    yarin yarina dun hafta haftaya ay gun gunu gunde sali carsamba persembe cuma cumaya cumartesi pazar pazartesi
    sabah aksam saat dk dakika is isi isim isler isiniz sirket sirketimiz firma site sitesi sitemiz logo tasarim
    tasarimi tanitim gorusme gorusmek gorusuruz toplanti toplantiyi dosya dosyalari ekte ekteki mail mailime
    istiyorum istiyoruz isteriz lazim gerek gerekiyor gereken bekliyorum bekliyoruz yaziyorum ariyoruz ariyorum
    dusunuyoruz misiniz misin musunuz musun miyim miyiz muyum muyuz midir mudur musait uygun mumkun bilgi haber
    cevap donus dolayi beri artik bile sadece zaten henuz birkac biraz fazla az ilk son tekrar ayni baska diger
    boyle oyle soyle burada orada nerede buna bunu bunun bunlar sunu onlari neler kac hazir yapmak etmek olmak
    vermek yardim yardimci konusu konuda merhabalar maalesef galiba aslinda acikcasi umarim sanirim saglik elinize
    faturayi sozlesme sozlesmeyi imzaladim yolladim gonderdim gonderir gonderirsiniz attim atiyorum yollayin bakar
    rengi renk renkler begendik begenmedik revizyon kafe video web dair yuzden sayede olsa olmus oldugunu gelen
    giden geldi gitti sizce bence bizce sag kisa uzun ilgili ilgilenir bilgisi numara numaram telefon tel no ara
    arar konusalim bakalim kacar birlikte iyisi kabul etti ettik etmedi edelim edin edebilir edebilirsiniz eder
    edersiniz oldum olduk olmadi yaptik yapti yapalim yaparsiniz yapilacak yapabilir aldim aldik aldi alabilir verdi
    verdik verebilir verir geldik gelir gelecek gelmedi gitmek gidiyor gordum gorduk gordu gormek gordugum cikti
    cikar cikmis cikacak basladik baslar baslamak bitti biter bitirmek bitmis kaldi kaldik kaldirmak koyduk koyalim
    koymak tuttu tutar sevdik sevdi sevdim begendi bildirin bildirir bilmiyorum biliyorum dusundum dusunduk soyledi
    soyledik sordum sordu soracagim istedi istedik isterim istersiniz ister calisiyoruz calismak bulduk bulamadim
    bulmak degisti degistirmek degisiklik hazirladim hazirlanan hazirlik kullandik kullanilan kullanmak acildi
    acilis acik kapali kapandi matbaa baski baskiya kart kartvizit katalog afis afiste tabela ambalaj etiket sunum
    sunumu patron patronum musteri musteriler muhasebe vergi numarasi fotograf fotograflar resim resimler yazi
    yazisi yazilar satir baslik sayfa sayfasi sayfalar magaza dukkan okul ogrenci kitap ev kapi masa cocuk kadin
    adam insan insanlar dunya ulke sehir istanbul ankara izmir turkiye turkce ingilizce sol ust alt orta ince kalin
    koyu canli sicak soguk temiz sade modern pahali ucuz zor hizli yavas erken gec dolu bos yanlis farkli ayri
    onemli gerekli hakli emin memnun mutlu rahat ozel genel saatte saatlik gece ogle oglen`,
  de: `der die das und in zu den ist nicht von sie es sich mit auf fur dem ein eine einen einem einer eines im an
    werden aus er hat dass wie auch bei oder nach uns bis war hier habe haben hatte wird sind kann als um so man
    noch nur wenn aber ihr ihre ihren ihrem ihnen ihn ihm mich mir dich dir du wir ich mein meine meinen dein deine
    unser unsere unseren unserem kein keine keinen sehr schon mehr uber vor zum zur durch gegen ohne unter zwischen
    wurde wurden waren konnen konnten konnte mochte mochten muss mussen soll sollte sollten will wollen wollte weil
    denn doch mal da dann jetzt heute morgen gestern woche wochen monat tag tage jahr uhr montag dienstag mittwoch
    donnerstag freitag samstag sonntag was wer wo wann warum welche welcher welches wieviel viel viele etwas alles
    nichts immer wieder gerne gern bitte danke dank vielen hallo guten liebe lieber geehrte geehrter frau herr
    grusse grußen gruß gruss grusen freundlichen freundliche mfg beste kostet kosten preis angebot rechnung anfrage
    antwort projekt auftrag webseite seite neue neuen neues suchen suche brauchen brauche benotigen leider nachste
    nachsten schicken senden melden melde freue freuen zeit fertig jemanden vielleicht eigentlich ware hatten gibt
    geht machen macht gemacht lassen diese dieser dieses diesen jede jeder allem sowie damit dazu daruber davon
    unterlagen anhang anbei termin gesprach schone dringend zuruck ab am beim vom ins passt prima super klasse
    gefallt gefallen farben farbe vertrag unterschrieben rechte nutzungsrechte netto brutto habt euch euer eure
    unserer ihrer hallochen moin servus erhalten geschickt geschrieben bezahlt zahlung uberweisung wunsch wunschen
    anderungen andern anders besser gunstiger teuer klein kleine kleinen gross grosse entwurf entwurfe bekommen
    steht stehen liegt ginge hoffe bisschen jemand einfach genau ganz alle allen solche mochtest kannst hast bist
    foto fotos unscharf bild bilder druck druckerei drucken gedruckt datei dateien plakat schrift schriftart
    broschure umschlag buch laden geschaft kunde kunden kundin chef chefin freund freundin haus strasse stadt schule
    student rabatt steuer steuerberater nummer begeistert braucht abgelehnt gefragt gesagt gefunden gesehen gekommen
    geworden geblieben verschieben verschoben verschicken abgeben abgegeben anfangen angefangen beginnen aufhoren
    erklaren verstehen verstanden vergessen erinnern entscheiden entschieden wahlen gewahlt bezahlen kaufen
    verkaufen bauen gebaut wachsen arbeiten arbeitet gearbeitet stellen gestellt legen sitzen offen geschlossen warm
    kalt hell dunkel schwarz weiss rot blau grun schwierig leicht schwer fruh spat spater halb ganze richtig falsch
    frei voll leer lang kurz breit schnell langsam billig wichtig moglich unmoglich zusammen allein wirklich
    naturlich deshalb trotzdem obwohl wahrend bevor nachdem sobald damals dort hierher gesprache frage fragen
    stunde stunden minute minuten abend nacht`,
  fr: `le la les de des du un une et est en que qui dans pour pas sur ne se ce il elle nous vous je tu on ils elles au
    aux avec son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs mais ou par plus tout tous toute toutes
    si sont ont ete etre avoir fait faire cette ces cet comme bien sans sous entre apres avant aussi tres peu deux
    meme autre autres encore dont donc alors quand quel quelle quels quelles comment pourquoi combien quoi ici chez
    vers depuis pendant avez avons ai as etes sommes suis etait serait serais pouvez pourriez pourrez peut peux
    peuvent voulez voudrais voudrions souhaite souhaitons souhaiterais aimerais aimerions cherche cherchons besoin
    faut devis tarif tarifs prix cout budget projet facture site logo reponse retour semaine semaines mois jour
    jours annee demain hier aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche bonjour bonsoir salut
    madame monsieur merci beaucoup cordialement bonne bon journee soiree bientot plait voici voila joint jointe
    envoyer envoie envoi recevoir revenir reviens prochaine prochain rapide rapidement urgent cest jai nai quil nest
    cela ca moi toi lui eux rien chose jamais toujours deja non oui peutetre y a lheure dune lentreprise entreprise
    equipe travail travailler temps nouveau nouvelle disponible graphiste creation menvoyer seraitil disposition
    attente auriez aurait creneau matin soir couleurs couleur plaisent contrat signe piece trouverez trouver compris
    comprises retouche retouches negociable petit petite ouvre ouvrons identite super parfait ok seulement moins
    paye paiement virement recu recue daccord allons allez vais va fera serai serez celui celle ceux parce chaque
    plusieurs dernier derniere debut fin suite afin lors malheureusement jaimerais jespere jattends nhesitez photo
    photos floue floues image images imprimeur imprimerie imprimer imprime fichier fichiers affiche police brochure
    couverture livre magasin boutique client clients cliente patron patronne ami amie maison rue ville ecole
    etudiant etudiants remise impot comptable numero demande demander demandez refuse refuser adore adorer aime dit
    dite dire trouve vu vue venu devenu reste rester decaler deplacer rendre rendu commencer commence finir fini
    terminer termine expliquer comprendre oublie oublier rappeler decider decide choisir choisi payer acheter vendre
    construire grandir ajouter ajoute enlever utiliser utilise ouvert ferme chaud froid clair sombre noir blanc
    rouge bleu vert simple difficile facile lourd tard tot demi entier vrai faux libre plein vide long longue court
    large lente cher important possible impossible ensemble seul seule vraiment lorsque presentation choses question
    questions appel appeler idee exemple raison partie moment gens homme femme enfant heure heures minute minutes
    nuit`,
  es: `de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si porque esta
    entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno les ni contra otros
    ese eso ante ellos e esto mi antes algunos unos yo otro otras otra tanto esa estos mucho quienes nada muchos
    cual poco ella estar estas algunas algo nosotros mis tu te ti tus ellas soy eres es somos son estoy estamos
    estan era fue ha he hemos han haber ser tener tengo tiene tenemos tienes tienen hacer hago hace hacemos puedo
    puede puedes podemos podria podrias podrian quiero quiere queremos quisiera quisieramos gustaria necesito
    necesitamos busco buscamos cuanto cuanta cuesta costaria cuestan precio precios presupuesto factura proyecto
    trabajo trabajar pagina web sitio logotipo manana hoy ayer semana semanas mes meses dia dias ano lunes martes
    miercoles jueves viernes sabado domingo hola buenos buenas tardes gracias saludos saludo cordial atentamente
    estimado estimada favor respuesta espero esperamos nuestro nuestra nuestros nuestras vuestro vuestra usted
    ustedes contigo conmigo urgente falta viene proximo proxima nuevo nueva enviar envio mandar adjunto cita reunion
    empresa equipo tiempo ahora despues entonces aqui asi bien claro solo cada mejor dos restaurante tienda diseno
    disponible disponibilidad dime saber hablar llamada perfecto colores color convencen contrato firmado incluye
    incluyen revisiones revision bajar abrimos cafeteria alguien haga carta avisame tengas hecho vale genial pues
    tal seria serian creo veo vemos ver dar decir ir voy vamos van unas cuantas cuantos pago pagar transferencia
    recibido recibida encanta gusta gustan todavia aunque mientras luego casi hacia mismo misma cualquier pequeno
    pequena pronto disculpa perdon enviame mandame foto fotos borrosa borrosas imagen imagenes imprenta imprimir
    impreso archivo archivos cartel letra letras folleto portada libro cliente clientes jefe jefa amigo amiga casa
    calle ciudad escuela estudiante estudiantes descuento impuesto contable numero pide pedir pedido rechazo
    rechazar encanto dijo dicho encontrar encontrado visto venido quedar queda quedo mover movamos cambiar cambio
    cambios empezar empieza terminar terminado explicar entender entiendo olvidar olvidado recordar decidir decidido
    elegir elegido comprar vender construir crecer anadir quitar usar usado abierto cerrado calor frio oscuro negro
    blanco rojo azul verde sencillo dificil facil pesado tarde temprano medio entero verdadero libre lleno vacio
    largo corto ancho rapido lento caro barato importante posible imposible juntos solamente cosa cosas pregunta
    preguntas idea ejemplo razon parte momento gente hombre mujer nino presentacion dueno nombre vez veces lugar
    forma hora horas minuto minutos noche`,
  it: `di e il la che in a per un una non con del della dei delle da si le i gli lo al alla ai alle nel nella sono come
    anche ma piu se o su dal dalla questo questa questi queste quello quella ha ho hai abbiamo avete hanno era
    essere stato stata ci mi ti vi ne lei lui noi voi loro io tu mio mia miei tuo tua suo sua nostro nostra nostri
    vostro vostra cosa chi quando dove perche quanto quanta quanti costa costano costerebbe costo prezzo preventivo
    fattura tutto tutti tutte molto poco troppo gia ancora sempre mai solo dopo prima senza tra fra sul sulla sui
    ogni altro altra altri fare faccio fatto puo posso puoi possiamo potrebbe potresti potremmo potete vorrei
    vorremmo vorrebbe voglio vogliamo devo deve dobbiamo serve servono serviva bisogno cerco cerchiamo avrei avremmo
    sarebbe sia siamo siete sei oggi ieri domani entro settimana settimane mese mesi giorno giorni anno lunedi
    martedi mercoledi giovedi venerdi sabato domenica ciao buongiorno buonasera salve gentile grazie mille saluti
    cordiali distinti cordialmente prego piacere risposta attesa inviare inviarmi mandare allegato sito progetto
    lavoro lavorare prossima prossimo nuovo nuova urgente persona azienda ditta squadra tempo disponibile
    disponibilita sentiamo parlare veloce presto bene ok allora quindi pero qui cosi alcuni qualche grafica perfetto
    colori colore convincono contratto firmato trova trovate possibile avere uno sconto apriamo piccolo piccola bar
    revisioni revisione incluse inclusi quante fammi sapere sapete finito piace piacciono pagamento bonifico
    ricevuto ricevuta spero attendo aspetto magari forse invece oppure pure proprio ciascuno suoi sue stai sta
    stanno va vanno andare dare dire vedere vediamo visto grande bella bello chiedere chiedo mandami inviami scusi
    scusa volentieri foto sfocate sfocata immagine immagini tipografia stampa stampare stampato documento documenti
    manifesto carattere copertina libro negozio cliente clienti capo amico amica casa strada citta scuola studente
    studenti tassa commercialista numero chiede chiesto rifiutato rifiutare piaciuto piaciuta detto trovato venuto
    rimasto rimane spostare spostato cambiare cambiato cominciare iniziare inizia finire terminare spiegare capire
    capito dimenticare dimenticato ricordare decidere deciso scegliere scelto pagare comprare vendere costruire
    crescere aggiungere togliere usare usato aperto chiuso caldo freddo chiaro scuro nero bianco rosso blu verde
    semplice difficile facile pesante tardi meta intero vero falso libero pieno vuoto lungo corto largo lento caro
    economico importante impossibile insieme davvero chiamata chiamare domanda domande idea esempio ragione parte
    momento gente uomo donna bambino presentazione nome volta volte modo ora ore minuto minuti mattina sera notte`,
  nl: `de het een en van ik te dat die in is niet op aan met voor zijn er maar om hem dan zou of wat mijn men dit zo
    door over ze zich bij ook tot je jij jou jouw jullie mij me uit der daar haar naar heb heeft hebben had hoe hun
    heel veel wij we wil willen wilt zij ons onze geen omdat iets worden werd toch al waren want nog zal zullen zult
    meer kan kun kunt kunnen konden moet moeten moest u uw uws iemand ben bent was als deze hier alleen altijd nooit
    niets alles iedereen zonder tegen onder tussen tijdens sinds waar wanneer waarom wie welke hoeveel kost kosten
    prijs offerte factuur project opdracht nieuwe nieuw website graag dank bedankt hartelijk hartelijke vriendelijke
    groet groeten mvg beste geachte hallo hoi dag goedemorgen goedemiddag goedenavond alvast antwoord reactie vraag
    vragen vandaag morgen gisteren week weken maand jaar maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    volgende vorige snel snelle dringend klaar zoeken zoek nodig sturen stuur bijlage contact afspraak bellen
    gesprek bedrijf tijd werk werken maken gemaakt doen gaan gaat komen komt laten weten even misschien eigenlijk
    natuurlijk wel goed goede mooie weer neem nemen ander andere top prima kleuren kleur bevallen bevalt contract
    getekend getekende vind vinden goedkoper duur openen klein kleine ontwerp ontwerper erbij erg vooral zoals echt
    af hen hele hoop hopelijk denk denken dacht gezien gekregen ontvangen betaald betaling betalen zulke zeker
    precies helemaal gewoon liever minder eerst eerste laatste twee drie vier foto fotos wazig beeld beelden drukker
    drukkerij drukken gedrukt bestand bestanden affiche lettertype omslag boek winkel klant klanten baas vriend
    vriendin huis straat stad school student studenten korting belasting boekhouder nummer vraagt gevraagd geweigerd
    weigeren gezegd gevonden geweest geworden gebleven blijven blijft verzetten verschuiven verplaatsen beginnen
    begonnen uitleggen begrijpen begrepen vergeten herinneren beslissen besloten kiezen gekozen kopen verkopen
    bouwen gebouwd groeien toevoegen weghalen gebruiken gebruikt dicht warm koud licht donker zwart wit rood blauw
    groen eenvoudig moeilijk makkelijk zwaar laat vroeg half fout vrij vol leeg lang kort breed langzaam goedkoop
    belangrijk mogelijk onmogelijk samen zelf zelfs daarom hoewel terwijl voordat nadat zodra gesprekken dingen ding
    idee voorbeeld reden deel mensen man vrouw kind naam keer manier plek uur uren minuut minuten ochtend middag
    avond nacht`,
  pt: `de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando
    muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce
    voces essa num nem suas meu minha meus minhas tem temos tenho tinha numa pelos elas qual lhe deles este esta
    estes dele tu te teu tua nosso nossa nossos nossas isto aquilo foi era ser sao sou somos estou estamos estao ha
    havia ter fazer faz feito pode podem posso podemos poderia poderiam quero queremos queria gostaria gostariamos
    preciso precisamos precisa procuro procuramos quanto quanta custa custaria custam preco precos orcamento fatura
    projeto projecto trabalho trabalhar pagina loja logotipo novo nova amanha hoje ontem semana semanas mes meses
    dia dias ano segunda terca quarta quinta sexta sabado domingo ola oi bom boa tarde noite obrigado obrigada
    agradeco cumprimentos abraco abracos atenciosamente prezado prezada caro cara favor resposta aguardo espero
    urgente rapida rapido enviar mandar anexo reuniao empresa equipe equipa tempo agora entao aqui assim bem apenas
    cada melhor dois duas proximo proxima disso desse dessa disponibilidade disponivel saber falar conversar ligacao
    estava seria seriam algum alguma alguns coisa tudo todos todas sobre contacto contato onde perfeito perfeita
    cores cor gostamos gostei contrato assinado assinada segue desconto vamos abrir cardapio menu quantas quantos
    revisoes revisao incluidas incluidos avisa terminar pra pro vou vai vao ir dar dizer ver vejo pagamento pagar
    transferencia recebi recebido pequeno pequena logo brevemente ainda talvez porque porem portanto mesma proprio
    ca la desculpe desculpa fico ficou fica envie mande gente qualquer foto fotos desfocada desfocadas imagem
    imagens grafica imprimir impresso ficheiro ficheiros arquivo arquivos cartaz letra letras folheto capa livro
    cliente clientes chefe amigo amiga casa rua cidade escola estudante estudantes imposto contabilista numero pede
    pedir pedido recusou recusar adorou adorar disse dito encontrar encontrei visto vindo ficar adiar mover mudar
    mudanca mudancas comecar comeca acabar acabou explicar entender percebo esquecer esqueci lembrar decidir decidiu
    escolher escolhido comprar vender construir crescer acrescentar tirar usar usado aberto fechado quente frio
    claro escuro preto branco vermelho azul verde simples dificil facil pesado cedo meio inteiro verdadeiro livre
    cheio vazio longo curto largo lento barato importante possivel impossivel juntos realmente chamada chamar ligar
    pergunta perguntas ideia exemplo razao parte momento homem mulher crianca apresentacao nome vez vezes lugar
    forma maneira nenhum nenhuma hora horas minuto minutos manha`,
};

/** The commonest words of languages that are not told apart, so that a Swedish mail is not taken for a Dutch one. */
export const OTHER_WORDS = `och att det i en som pa ar av for med den till inte om ett han men jag vi kan har hej tack skulle vill behover
  mycket eller fran nar hur vad vara blir sa snart nya ny kostar hos er mot og at til af der de ikke jeg skal hvad
  hvor meget tak venlig hilsen hvis fra ogsa ville koster fa lavet deg meg hei takk hva mye noen vaere veldig nie na
  sie jest ze do to za jak po przez dla czy pan pani prosze dziekuje dzien dobry bardzo ile moze jestem chcialbym
  pozdrawiam oraz przed juz nasz naszej strony je se v by pro jako jsem jsme dekuji prosim kolik ktery nas nasi
  stalo bude nebo jeste az es hogy nem egy ez csak mar kerem koszonom udvozlettel szeretnenk szeretnek lenne
  mennyibe kerul tisztelt van si nu ca pe din este sunt mai pentru cu la fi va ma multumesc buna ziua cat costa avem
  dori stima ja on ei etta olen mutta kiitos terveisin mita kun ovat niin paljonko maksaa meidan yang dan di ini itu
  untuk dengan tidak saya anda kami akan bisa terima kasih apakah berapa dari pada ke els amb per una del dels les
  mes aquest aquesta quant gracies bon dia vull u da su ne od kako molim hvala postovani koliko sta sto biti bra
  fargerna riktigt ratt liker aabner abner lille lidt godt saa kolory nam podobaja mala malou barvy moc libi
  otvarame otwieramy szinek nekunk nekem neked tetszik culorile plac deloc rog trimiteti factura varit eivat oikein
  colors agraden ens baru situs butuh boje svidaju cijena hər ucun nece deyil salam qiymet qeder co kto nic ano jen
  pre alebo ako cena kolko ktora vam igen jo lesz volt lehet kell azt ezt itt ott hogyan`;

/** English words that all the others borrow in business mail: they say little of English. */
export const LOAN_WORDS = `hi hello hey ok great best price urgent deadline budget website site web project update brief call meeting team
  today tomorrow asap regards thanks cheers sorry please feedback design designer logo branding online post video
  content job portfolio quote rate`;
