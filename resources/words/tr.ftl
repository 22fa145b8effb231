# Turkish, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Turks, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# Names of days and months have a capital in a date and a small letter elsewhere (weekdays-alone, weekdays-weekly).
# No ending is ever put behind a name or a number that is filled in. The reader is addressed as "siz".
# Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody
handout-machine-made = Otomatik çeviri, bir insan tarafından kontrol edilmedi.

### dates: lists run from January and from Monday
months = Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık
months-short = Oca,Şub,Mar,Nis,May,Haz,Tem,Ağu,Eyl,Eki,Kas,Ara
weekdays = Pazartesi,Salı,Çarşamba,Perşembe,Cuma,Cumartesi,Pazar
weekdays-alone = pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar
weekdays-weekly = pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar
weekdays-short = Pzt,Sal,Çar,Per,Cum,Cmt,Paz
day-first = 1
date-long = { $day } { $month } { $year } { $weekday }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $day } { $month } { $weekday }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = saat { $clock }
clock-span = { $from }–{ $until }
clock-span-sentence = saat { $from }–{ $until }
today = bugün
tomorrow = yarın
in-days = { $n } gün sonra
in-weeks = { $n } hafta sonra
age-months = { $n ->
    [one] { $n } ay
   *[other] { $n } ay
}
age-years = { $n ->
    [one] { $n } yıl
   *[other] { $n } yıl
}
list-comma = ,
list-semicolon = ;
list-and = { $items } ve { $last }

### amounts
metres = { $metres } m
km = { $km } km
km-about = yaklaşık { $km } km
km-from = { $place } noktasına { $km }
money = { $amount } €
cost-free = ücretsiz
cost-amount = { $money } ({ $per })
cost-price-unknown = ücretli, fiyatı bilinmiyor
cost-unknown = ücret: sorun
per-session = her gelişte
per-meeting = toplantı başına
per-call = arama başına
per-hour = saat başına
per-day = günlük
per-week = haftalık
per-month = aylık
per-year = yıllık
per-series = bütün toplantılar için

### schedule
part-morning = öğleden önce
part-afternoon = öğleden sonra
part-evening = akşam
part-morning-short = öğleden önce
part-afternoon-short = öğleden sonra
part-evening-short = akşam
ordinals = birinci,ikinci,üçüncü,dördüncü,beşinci
ordinal-day = { $ordinals } { $weekday }
ordinals-from-end = son,sondan bir önceki
rule-week = her hafta
rule-weeks = { $n } haftada bir
rule-weekly = her { $days }
rule-weekly-interval = { $n } haftada bir { $days } günü
rule-month = ayda bir
rule-months = { $n } ayda bir
rule-monthly = her ayın { $days } günü
rule-monthly-interval = { $n } ayda bir { $days } günü
rule-monthly-interval-ordinal = { $n } ayda bir, ayın { $days } günü
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (böyle duyuruldu: { $date }; gitmeden önce sorun)
rule-undated = { $rule } (bu programın tarihi bilinmiyor: gitmeden önce sorun)
when-dated = { $date-of } programına göre { $date }: gitmeden önce sorun
when-undated = program değişmediyse { $date }: gitmeden önce sorun
when-ask-date = { $rule }: tarihini sorun
when-holiday = resmî tatil ({ $holiday }): önce sorun
when-conditional = her seferinde değil: önce sorun
next-meeting = Bir sonraki toplantı
next-dated = { $date } programına göre
next-undated = Program değişmediyse
next-dated-caution = { $when }. Böyle duyuruldu: { $date }. Gitmeden önce sorun
next-undated-caution = { $when }. Bu programın tarihi bilinmiyor: gitmeden önce sorun
next-later = sonra: { $dates }
next-holiday = { $when }. O gün resmî tatil ({ $holiday }): önce sorun
next-conditional = { $when }. İstisnalar var: önce sorun
next-when = Ne zaman
holiday-new-year = Yılbaşı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit-monday = Pentekost Pazartesisi
holiday-national-day = Belçika millî bayramı
holiday-assumption = Meryem Ana’nın Göğe Alınışı
holiday-all-saints = Azizler Günü
holiday-armistice = Ateşkes Günü
holiday-christmas = Noel
holiday-easter = Paskalya
holiday-pentecost = Pentekost
month-days = 1’i,2’si,3’ü,4’ü,5’i,6’sı,7’si,8’i,9’u,10’u,11’i,12’si,13’ü,14’ü,15’i,16’sı,17’si,18’i,19’u,20’si,21’i,22’si,23’ü,24’ü,25’i,26’sı,27’si,28’i,29’u,30’u,31’i
month-days-from-end = son günü,sondan bir önceki günü
rule-month-days = her ayın { $days }
rule-month-days-interval = { $n } ayda bir, ayın { $days }
rule-month-days-weekday = { $rule }, o gün { $days } ise
rule-from = { $rule }, başlangıç: { $date }
rule-until = { $rule }, son tarih: { $date }
date-no-year = { $day } { $month }
pause-months = { $months }
pause-days = { $first } – { $last }
exception-pause = toplantı yok: { $when }
exception-holidays-closed = resmî tatillerde kapalı
exception-holidays-open = resmî tatillerde de açık
exception-dates = toplantı yok: { $dates }
next-after-pause = { $when }. Önce ara var, toplantı yok: { $pause }
when-ended = Duyurulan toplantılar bitti: yeni tarihleri sorun
label-exceptions = Ne zaman toplantı yok

### freshness
fresh-now = Bu ay kontrol edildi
fresh-ago = { $age } önce kontrol edildi
fresh-call-first = { $age } önce kontrol edildi: gitmeden arayın
fresh-not-for = { $age } boyunca kontrol edilmedi: gitmeden arayın
fresh-years = En son { $age } önce kontrol edildi: gitmeden arayın
fresh-unknown = Son kontrol tarihi bilinmiyor: gitmeden arayın
fresh-long-now = Kontrol tarihi: { $date }.
fresh-long-ago = Kontrol tarihi: { $date }, { $age } önce.
fresh-long-in-ago = Kontrol tarihi: { $date }, { $age } önce.
fresh-long-in-now = Kontrol tarihi: { $date }.
fresh-long-old = Son kontrol: { $date }. Bu { $age } önceydi: gitmeden arayın.
fresh-long-unknown = Son kontrol tarihi bilinmiyor: gitmeden arayın.
check-made = Kontrol: { $parts }.
check-how-phone = telefonla
check-how-mail = e-postayla
check-how-web = web sitesinden
check-who-publisher = bu rehberi yayımlayan tarafından
check-who-organisation = kuruluşun kendisi tarafından
check-who-centre = bir merkez tarafından
check-who-secondary = başka bir kaynaktan
next-check-by = en geç { $date }
next-check-late = en geç { $date } yapılmalıydı
next-check-now = en kısa zamanda: son kontrol tarihi bilinmiyor
doubtful-check = Bunun doğru ağ olduğundan emin değiliz: şu siteye bakın: { $finder }
doubtful-short = kesin değil: şu siteye bakın: { $finder }

### rows
row-alert = Dikkat
kind-group = grup
kind-organisation = kuruluş
kind-platform = bilgi ve iletişim noktası
kind-network-adult = yetişkinler için ruh sağlığı ağı
kind-network-youth = çocuklar ve gençler için ruh sağlığı ağı
kind-helpline = yardım hattı
led-by-peers = aynı şeyi yaşamış kişiler yönetiyor
led-by-professionals = uzmanlar yönetiyor
led-by-volunteers = gönüllüler yönetiyor
led-by-both = aynı şeyi yaşamış kişiler ve uzmanlar yönetiyor
led-by-other = yöneten: { $who }
led-by-unknown = kimin yönettiği bilinmiyor
place-ask = Yer: sorun
place-ask-area = { $area } · yer: sorun
address-ask = Adres: sorun
address-ask-area = { $area } · adres: sorun
place-online = çevrim içi
place-also-online = { $place } · çevrim içi de var
place-confidential = Yer: iletişime geçtiğinizde size söylenir
when-unknown = Tarihler bilinmiyor: gitmeden önce sorun
when-unknown-organisation = Hangi grupların olduğunu ve ne zaman toplandıklarını sorun
hours-unknown = Saatler bilinmiyor
why-fits = Uyuyor: { $reasons }
why-unknown = Bilinmiyor: { $what }
reason-near = yakın: { $place }
reason-near-you = yakında
reason-serves = şurası için de: { $place }
reason-serves-you = sizin bölgeniz için de
reason-mainly = daha çok: { $theme }
reason-text = “{ $value }”
reason-cost = ücretsiz
reason-age = yaş { $value }
reason-step-free = basamaksız
unknown-place = yer
unknown-next-meeting = tarihler
unknown-time = saat
unknown-phone = telefon
unknown-cost = ücret
unknown-language = dil
unknown-languages = diller
unknown-audience = kimler için
unknown-age = yaş
unknown-attending = yerinde mi çevrim içi mi
unknown-enrolment = nasıl katılınır
unknown-step-free = basamaksız giriş
unknown-led-by = kim yönetiyor
unknown-kind = grup türü
unknown-checked-on = son kontrol tarihi

### entry
label-line = { $label }: { $text }
label-what = Bu nedir
label-who-for = Kimler için
label-meets = Ne zaman
label-hours = Saatler
label-where = Nerede
label-step-free = Basamaksız
label-cost = Ücret
label-languages = Diller
label-phone = Telefon
label-email = E-posta
label-web = Web sitesi
label-how-to-join = Nasıl katılırsınız
label-first-time = İlk sefer
label-leader = Kim yönetiyor
label-ages = Yaş
label-organisation = Kuruluş
label-network-adult = Yetişkinler için ağ
label-network-youth = Çocuklar ve gençler için ağ
label-welfare-centre = CAW veya sosyal hizmet
label-listening = Sizi dinleyen biri
region-title = Burada yaşayanlar için yardım: { $place }
region-part-of = { $place } (belediye: { $municipality })
region-for-adult = Yetişkinler, yaşlılar ve yakınları için ruh sağlığı yardımı.
region-for-youth = Çocuklar, gençler ve aileleri için ruh sağlığı yardımı.
region-for-centre = Para, konut, ilişkiler, şiddet veya yalnızlık hakkında sorusu olan herkes için.
region-for-town-centre = Herkes için: gelir, konut, acil tıbbi yardım ve destek için ilk kapı.
region-no-phone = Bir telefon numarası bilmiyoruz.
region-no-contact = Telefon numarası da web sitesi de bilmiyoruz.
region-no-contact-network = Telefon numarası da web sitesi de bilmiyoruz: şu siteye bakın: { $finder }.
region-ask-town-hall = Bir telefon numarası bilmiyoruz: belediyenize sorun.
label-welfare-also = Belediyenin OCMW / CPAS merkezi
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = belediyenizin { $centre } merkezi, { $town }
label-confidence = Güvenilirlik
label-note = Editörün notu
label-facts = Bilgiler
label-changed = Bilgiler değişti
label-next-check = Yeniden kontrol
label-source = Kaynak
not-known-ask = Bilinmiyor: önce sorun
not-known = Bilinmiyor
what-themes = { $kind }. Konular: { $themes }
place-unknown = Bilinmiyor: nerede olduğunu sorun
place-unknown-area = Yer bilinmiyor: sorun. Şu bölgede yaşayanlar için: { $area }
place-area = Şu bölgede yaşayanlar için: { $area }
place-town-only = { $town }, sokak bilinmiyor: sorun
place-also = { $place }; ayrıca: { $others }
step-free-yes = Evet, basamak yok
step-free-no = Hayır, basamak var
step-free-unknown = Basamak olup olmadığı bilinmiyor: önce sorun
cost-not-known = Bilinmiyor: gitmeden önce sorun
enrolment-drop-in = Doğrudan gelebilirsiniz.
enrolment-contact-first = Önce iletişime geçin.
enrolment-booking = Önce kayıt olun.
enrolment-intake = Önce bir tanışma görüşmesi var.
enrolment-referral = Sevk gerekiyor, örneğin aile hekiminizden.
ages-from = { $from } yaş ve üzeri
ages-to = { $to } yaşına kadar
ages-between = { $from }–{ $to } yaş arası
step-call = Gitmeden önce { $phone } numarasını arayın.
step-call-now = { $phone } numarasını arayın.
step-mail = Gitmeden önce { $email } adresine yazın.
step-mail-now = { $email } adresine yazın.
step-web = { $url } sitesine bakın ve gitmeden önce sorun.
step-web-now = { $url } sitesine bakın.
step-walk-in = Doğrudan gelebilirsiniz. Randevu gerekmez.
step-walk-in-check = Doğrudan gelebilirsiniz, ama önce sorun: { $contact }.
step-organisation = Grubun kendi iletişim bilgisi bilinmiyor. Şu kuruluşa sorun: { $organisation }, { $contact }.
step-network = İletişim bilgisi bilinmiyor. Bölgenin ruh sağlığı ağına sorun: { $network }, { $contact }.
step-network-check = İletişim bilgisi bilinmiyor. Bölgenin ağı belki { $network }: şu siteye bakın: { $finder }.
step-listening = İletişim bilgisi bilinmiyor. Konuşmak veya aramaya devam etmek ister misiniz? { $line }.
step-none = İletişim bilgisi bilinmiyor. Yakınınızdaki bir sosyal hizmet merkezine (CAW) sorun.
phone-unknown = Bilinmiyor
phone-unknown-network = Bilinmiyor: bölgenin ruh sağlığı ağına sorun
number-unknown = numara bilinmiyor
network-doubtful = { $network }: kesin değil, şu siteye bakın: { $finder }
source-line = Kaynak: { $source }, { $date }
source-line-undated = Kaynak: { $source }, tarih bilinmiyor
source-own = Kaynak: bu merkez, { $date }
source-own-named = Kaynak: bu merkez ({ $centre }), { $date }
own-mark = bu merkezin
call-first = gitmeden arayın
source-unknown = Kaynak: bilinmiyor
source-card-machine = { $source }; kısa metni bir makine yazdı, henüz bir insan okumadı
source-card-human = { $source }; kısa metni okuyan: { $who }
source-card-human-nameless = { $source }; kısa metni bir insan okudu
reviewed-by = { $role }, { $date }
confidence-high = yüksek
confidence-medium = orta
confidence-low = düşük

### handout
handout-page = sayfa { $page } / { $pages }
handout-printed = Basım tarihi: { $date }
handout-not-medical = Bu kâğıt bir grup bulmanıza yardım eder. Tedavi değildir ve grup bir acil yardım hizmeti değildir.
handout-check-again = Gitmeden önce sorun: saatler ve yerler değişir.
handout-check-again-by = Yeniden kontrol, en geç: { $date }
handout-in-language = dil: { $language }
handout-lines-checked = Numaraların kontrol tarihi: { $date }
handout-lines-checked-mostly = Numaraların kontrol tarihi: { $date }, yanında başka bir şey yazmıyorsa
number-checked = numaranın kontrol tarihi: { $date }
number-check-unknown = numara: kontrol tarihi bilinmiyor
handout-lines-unchecked = Bu numaraların son kontrol tarihi: bilinmiyor
handout-next = Bir sonraki toplantı
handout-phone = Telefon
handout-qr = Web sitesi için tarayın: { $url }
handout-where = Nerede
handout-first-time = İlk seferde neler olur
handout-title-list = Sizin için gruplar
handout-discreet-title = Grup: { $weekday }, { $time }
handout-discreet-title-undated = Grup
handout-discreet-title-place = Grup: { $place }
handout-discreet-title-day = Grup: { $weekday }
handout-centre = Veren: { $centre }
handout-map = Harita: { $place }
map-near-centre = Daire: merkeze yakın ({ $town }). Tam adres haritada yok.
map-near-postcode = Daire: ortasına yakın ({ $town }). Tam adres haritada yok.
map-station = İstasyon { $name }: kuş uçuşu { $distance }
map-stop = Durak { $name }: kuş uçuşu { $distance }
map-alt = Harita. { $caption }
map-alt-towns = Yakındaki yerler: { $towns }
handout-free-call = ücretsiz arama
handout-file = kâğıt
handout-qr-phone = Aramak için tarayın: { $phone }
handout-qr-place = Yeri haritada görmek için tarayın: { $place }
handout-qr-alt = QR kodu: { $target }

### lists and articles on paper
week-title = Hafta: { $first } – { $last }
week-day = { $day }
week-time-unknown = saat: sorun
week-dated = Programa göre ({ $date }): gitmeden arayın
week-undated = Bu programın tarihi bilinmiyor: gitmeden arayın
week-none = Bildiğimiz grup yok: { $days }.
week-only-known = Burada yalnızca günlerini bildiğimiz gruplar var.
news-title = Yenilikler, başlangıç: { $date }
news-new = Bu listede yeni
news-changed = Değişenler
unlisted-since = { $date } tarihinden beri bu rehberde yok. Önce hâlâ var olup olmadığını sorun.
news-new-on = Bu listede, başlangıç: { $date }
news-changed-on = Değişiklik tarihi: { $date }
article-in-short = Kısaca
article-next = Şimdi ne yapabilirsiniz
article-sources = Bu bilgiler nereden geliyor
article-not-medical = Bu kâğıt bilgi verir. Tedavi değildir ve doktorun yerini tutmaz.
kinds-title = Grup türleri yan yana
kinds-about = Hiçbir tür ötekinden iyi değildir: her biri başka bir şey içindir.
kinds-what-for = Ne için
kinds-who-leads = Kim yönetir
kinds-protected = Unvan korunuyor mu?
kinds-how = Nasıl geçer
kinds-cost = Ücret
kinds-not-when = Ne zaman uygun değil

### booklet
booklet-title = Gruplar: { $place }
booklet-postcodes = Posta kodları { $from } – { $until }
booklet-count = { $n ->
    [one] { $n } grup
   *[other] { $n } grup
}
booklet-subtitle = Başkalarıyla konuşabileceğiniz yerler
booklet-contents = İçindekiler
booklet-how = Bu kitapçık nasıl okunur
booklet-how-themes = Gruplar konulara göre sıralanmıştır. Her grubun bir numarası vardır.
booklet-how-also = Bir grup birden çok konuya mı uyuyor? O zaman kitapçıkta bir kez yer alır. Öteki konularda “Şuna da bakın” yazar.
booklet-how-ask = Gitmeden önce arayın veya yazın: saatler ve yerler değişir.
booklet-how-secret = Bir grubun sokağı yazmıyor mu? İletişime geçtiğinizde adresi sorun.
booklet-not-medical = Bu kitapçık bir grup bulmanıza yardım eder. Tedavi değildir ve grup bir acil yardım hizmeti değildir.
booklet-online = { $n ->
    [one] Ayrıca { $n } grup yalnızca çevrim içi toplanıyor, nerede yaşarsanız yaşayın. Bu kitapçıkta yok: onu sorun.
   *[other] Ayrıca { $n } grup yalnızca çevrim içi toplanıyor, nerede yaşarsanız yaşayın. Bu kitapçıkta yoklar: onları sorun.
}
booklet-map = Harita
booklet-map-numbers = Bir sayı, bu kitapçıktaki bir grubun numarasıdır.
booklet-map-letters = Bir harf, birbirine yakın birkaç grubu gösterir.
booklet-map-rough = Noktalar belediyenin veya köyün ortasındadır, kapının önünde değil.
booklet-map-missing = Haritada yok: { $numbers }
booklet-map-alt = Harita: { $place }, grupların numaralarıyla. Her grubun metni nerede toplandığını söyler.
booklet-cover-alt = Grupların toplandığı yerlerde birer nokta olan Belçika haritası
booklet-see-also = Şuna da bakın
booklet-more-themes = Başka konular
booklet-more-themes-how = Bu kitapçıkta bu gruplar başka bir konunun altındadır.
booklet-other = Öteki gruplar
booklet-region = Bölgenizde yardım
booklet-region-for = Şurada yaşayanlar için: { $towns }
booklet-lines = Yardım hatları
booklet-about = Bu kitapçık hakkında
booklet-about-checked = Her grubun yanında bilgilerin ne zaman kontrol edildiği yazar. Çok zaman geçtiyse veya bilinmiyorsa şöyle yazar: gitmeden arayın.
booklet-about-sources = Bilgilerin kaynağı: { $sources }.
booklet-notes = Notlar

### found
found-groups = { $count ->
    [one] { $count } grup
   *[other] { $count } grup
}
found-results = { $count ->
    [one] { $count } sonuç
   *[other] { $count } sonuç
}
found-best-first = önce en iyi sonuç
found-order-distance = önce en uygun olanlar, sonra en yakın olanlar
found-order-meeting = önce en uygun olanlar, sonra en yakın tarihli toplantı
found-certain = { $count ->
    [0] hiçbiri istenenlerin hepsini belirtmiyor: gitmeden arayın
    [one] { $count } tanesi istenenlerin hepsini belirtiyor
   *[other] { $count } tanesi istenenlerin hepsini belirtiyor
}
found-shown = ilk { $shown } tanesi gösteriliyor
