/**
 * Words that Turkish spelling rules do not cover, as the TDK's Güncel Türkçe Sözlük marks them (*saat, -ti*; *ağaç,
 * -cı*), limited to those that names of people, bodies, events and ideas are likely to end in. Without circumflexes, as
 * `bare` writes them.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Back vowel, front endings: a palatal last l or t, and a few others (*istiklal, -li*; *saat, -ti*; *harp, -bi*). */
export const PALATAL = list(`
  saat hakikat menfaat cemaat kanaat itaat sadakat liyakat seyahat şefkat dikkat nasihat ziraat refakat kabahat sıhhat sürat lügat meşakkat
  muvafakat biat beraat kıraat şefaat feragat istirahat vaat zanaat harp harf kalp kat hal ahval emlak helak idrak iştirak infial
  istiklal ihtilal işgal ihtimal ihmal icmal ikmal imal iptal irtihal intihal istihsal istikbal istismal istimlak izmihlal itidal ithal
  misal timsal hayal hilal kemal celal cemal bilal iclal nihal ikbal zeval vebal sual meal mahal melal
  general tümgeneral korgeneral orgeneral tuğgeneral mareşal amiral tümamiral koramiral oramiral enternasyonal ideal festival final
  terminal kapital integral mineral katedral kardinal sinyal santral portal materyal merkantil üniversal sosyal liberal radikal federal
  kabul suistimal usul resul mahsul makul meçhul meşgul makbul mesul husul ful rol başrol gol sembol kontrol protokol petrol alkol ekol
  metropol monopol parabol akropol ampul atol ihlal intikal istidlal ihtifal emval menkul mamul maktul metal dijital jurnal`)

/** Polysyllabic words in k, p, ç that keep it (*hukuk, -ku*), against the rule. */
export const KEEPS = list(`
  hukuk ittifak ilhak iltihak ahlak evrak erzak merak misak mihrak idrak iştirak emlak helak istihkak infirak nifak halk iştiyak tahrik
  tasdik tatbik tazyik tedarik teşvik tetkik tefrik tebrik tahakkuk muharrik müttefik müşrik halik malik refik şefik memluk arabesk barok
  iltisak infak haluk tahkik mahluk sandviç kapkaç prototip otostop istop metreküp`)

/**
 * Words in t that soften (*kanat, -dı*), and words of one syllable or with a falling vowel that soften (*harp, -bi*;
 * *borç, -cu*; *kutup, -tbu*), against the rule.
 */
export const SOFTENS = list(`
  kanat umut bulut geçit kilit yiğit öğüt söğüt armut senet mevcut maksat murat cihat evlat icat imdat isnat iktisat istibdat istinat
  istidat itimat itikat içtihat ittihat iptidat ceset hudut mabet mabut mescit mezat mevlit mürit mürşit müteahhit nakit kayıt ahit akit
  adet şahit şehit senit sukut taahhüt tecrit tehdit takyit taklit teceddüt tereddüt tevhit uhut vücut ebat efrat ecdat feryat fesat hasat
  kağıt lahit kement bent inat inşat irşat kesat rasat serhat standart piramit plebisit azat anayurt bozkurt damat namzet mücahit münekkit mutemet takat asit
  ant art dert kurt yurt dört tat cilt ret fert rüşt vaat
  grup gasp hizip harp garp kalp kap kulp dip cep celp cezp bap darp tıp zıt
  kayıp kutup
  borç güç uç taç genç burç harç hınç felç vinç tunç linç avuç
  gök çok yok renk denk cenk`)

/** Words whose last vowel falls before a vowel (*fikir, -kri*; *şehir, -hri*). */
export const DROPS = list(`
  fikir isim akıl hüküm emir oğul şehir asır keşif nehir resim sabır vakit izin kayıp ömür ufuk zihin nesil cisim kısım şekil fasıl hasım
  metin nakil ilim nutuk zikir azim hacim ağız alın beyin boyun burun karın omuz gönül zulüm hüzün lütuf fetih fıkıh defin devir cebir
  kabir kahır kavim keyif kibir küfür meyil nabız nakış nefis nehiy neşir nezir sihir şahıs şükür tavır vakıf vasıf zabıt zehir
  kasıt kayıt ahit akit hapis hışım kutup nazım nesir rükün uzuv vahiy vezin bahis cürüm asıl başşehir atıf hayır göğüs haciz akis avuç kesir bağır kasır remiz vehim hatim rahim feyiz beniz hizip`)

/** Words whose last consonant doubles before a vowel (*hak, -kkı*; *ret, -ddi*). */
export const DOUBLES = list('hak had hat his sır af zıt ret tıp mahal hac haz zan fen cer şer üs zam')

/** Nouns whose stem ends in ı, i, u, ü, without a possessive ending (*çifte çağrı*; not *heyet seçimi*). */
export const NOUNS_IN_I = list(`
  çağrı saldırı bildiri öneri başarı yazı sayı gezi dizi konu koşu çeviri soru sorgu kurgu vergi yetki etki bilgi sergi ilgi tepki baskı
  yargı duygu saygı kaygı algı olgu bulgu çizgi övgü görgü sevgi katkı şarkı korku uyku tutku coşku bitki takı atkı öykü türkü ölçü örgü
  ordu kolordu kapı çarşı yalı kuyu köprü gemi kamu koru deri tanrı ağrı sancı parti müftü kadı vali veli halı kutu büyü köylü
  elçi büyükelçi kıyı izci yolcu öncü sözcü temsilci gözlemci bekçi işçi cami kişi
  mevki sanayi arazi borçlu suçlu tutuklu görevli yetkili`)

/** Names whose stem ends in ı, i, u, ü (*Batı Anadolu’ya*; not *Güney Cephesi’ne*). */
export const NAMES_IN_I = list(`
  doğu batı anadolu rumeli bolu gelibolu inebolu tirebolu safranbolu delhi osmanlı inönü terakki milli kocaeli haiti mali fiji nazi
  kobani rimini brindisi nairobi missouri napoli tripoli burundi karaçi soçi poti`)

/**
 * Titles after a name or alone with a possessive ending, by which even a person's label declines (*İngiltere
 * Kralı’na*).
 */
export const TITLES = list(`
  kralı bakanı başbakanı başkanı reisi vekili nazırı valisi kumandanı başkumandanı komutanı elçisi sefiri mebusu milletvekili sultanı padişahı
  çarı imparatoru müşaviri müfettişi sekreteri temsilcisi delegesi kraliçesi kaymakamı müftüsü patriği hahambaşısı halifesi şehzadesi`)

/**
 * Compounds of one word that decline as possessives (*Eminönü’ne*, *Dışişleri’ne*); also all in -oğlu
 * (*Karaosmanoğlu’na*), and the pronoun *kendisi*.
 */
export const COMPOUNDS = list('eminönü dışişleri içişleri kendisi sarayburnu sultanönü')
