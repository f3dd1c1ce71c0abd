"""Our own list of 2,048 Dutch words, for proposed passwords and for the reserve password on paper.

Words of four to eight plain letters; no two differ by one letter, and none is the plural or small form of another.
Its order never changes: the sheets that lie in drawers depend on it.
"""

from __future__ import annotations

WORDS: tuple[str, ...] = tuple(
    """
aalbes aanbod aanhang aanleg aantal aardbei aarde aardig abdij accent achttien actief adelaar adres advies afdak
afdruk affiche afhaal afloop afrit afspraak afstand afwas agenda agent akkoord alarm album alert alfabet alfalfa
alinea alleen almanak alpaca alsnog altaar altijd amandel ambacht amfoor amulet ananas anders anemoon anijs anjer
antenne antiek apart appel april aquarel arbeid arcade archief areaal arena armband aroma artiest artikel artisjok
asfalt asiel asperge atelier atlas atleet atoom attest augurk autoped avocado avond azijn azuur baan babbel badhuis
badjas badmat badpak bagage bakker bakmeel bakpan bakvet balans balie ballade ballon balsem balzaal bamboe bamibal
banaan bandiet banjo barak baret bariton barkruk baron barrel basaal basalt basis basket bastion batik baviaan bazaar
bazuin beambte bedeesd bedrag bedrijf beeld beeldig begin beginsel begonia begrip begroet behang beiaard beige beitel
bekend bekken beleid beleven bellen belofte benauwd bengel benodigd benzine beplant beraad berghut berging bergpas
bericht beroep besef beslag besluit bestaan bestand bestek bestuur betaald betalen beton betoog beurs bewaker bewaren
bewijs bewoner bewust bezit bezoek bibber bidet bijbel bijeen bijlage bijles bijna bijspel biljart biljet binnen
biscuit bitter bizon blaadje blaas blazer bleek blik bliksem blind bloeiend bloes bloesem blokhut blouse bodem boeket
boender boenwas boete boetiek boezem bokaal bolhoed bolletje bolster bonbon bordes borduur bosbes bosmuis bospad
bosrand bosuil botsing bougie bouwsel boven bowlen braam brand brasem brave breed breedte brem breuk brief brits
broccoli broche broeikas broek brokaat brokkel brommer brood brouwer brug bruiloft bruin brutaal bruto buffet buiging
buikig buis buiten buizerd bumper bundel bungalow bunker burcht bureau burger burlen buslijn buurman buurt cabaret
cactus cadans cadeau cadet cake calorie camera camper camping campus cantate canvas caravan cascade cavia ceder cello
celstof cement centrum chalet cheque chips chocola cijfer cilinder cimbaal circus cirkel citaat citroen citrus claxon
clown coach cobra cocon cohort college coltrui column comfort comite compact compost concert conga conifeer consul
contact cordon cosmos coulisse coupe couplet creatie cremant crocus cultuur curry cursist cursus curve cycloon cyclus
daalder dadel dagboek dageraad dakgoot dakloos dakraam damast dambord damhert damp dans dansles dartel dashond dassen
datum debat deftig degen deining dekbed deksel delta denken depot dessert detail deuntje deurbel deurmat diagram
dialoog diamant dichter dictee dieet dief dienblad dienst diesel dikke dille dimmer diner dinsdag diploma direct disco
discus divan dobber docent doctor doelman dogma dokken dokter dolblij dolfijn dollar domein dominee domino donker
donor dooier doolhof doorzon dophei doppen dorpel dorser dossier douane douche dozijn draai drager dragon drama drank
dreef drempel dreun drift drijf drijven drinken droedel dromen droog druif drukker drukpers drukte druppel dubbel
duffel duim duinpan duizel duizend dunne durven dutje duur duurzaam duwboot dwars dweil dwerg dynamo ebben echo editie
eenheid eenmaal eenvoud eenzaam eerbied eerlijk eerste effect effen egaal eierdop eigen eikel eiland elders elegant
element elfde elftal email embleem emmer emotie energie enorm enquete envelop epoxy ereboog erfgoed ergens erica erker
erwt esdoorn espresso essay etage etalage etappe eten ethiek etiket event examen excuus expert expo extra fabel fabriek
facet factuur fagot fakkel falset familie fanfare fantasie fatsoen fauna favoriet fazant februari feest felroze feniks
ferry festijn ficus figuur filter finale finish firma fjord flacon flamingo flanel flauw fleece flensje fles flink
flits flora florijn fluweel foef folder folie fonds fonkel fontein forel forens formaat formule fornuis forum fossiel
foyer fractie framboos frame franje fregat fresco fresia friemel frisbee frites front fruit fuchsia functie funk fusie
gadget gala galant galerie galjoen galop gamba gangpad garage garantie gardist garen garnaal gazelle gazon gebaar
gebak gebergte gebied gebit gebouw gebruik gedicht geduld gehakt geheel geheim geheugen gehoor gehucht geiser gekko
gelaat gelato geld gelei geleide gelijk geloof geluid geluk gemaakt gemaal gember gemengd gemoed genoeg genot genre
gerecht gering gesprek getal getij getint getuige geur geurig gevoel geweven gewoon gezang gezin gezond giechel gieter
gilde ginds gips giraffe giro gitaar glans glasbak glazen glazuur glibber glimlach glimmen globe gloeien goal gobelin
goden gordel gordijn gotisch goudvis graaf grafiek grappig gras gratis grauw greep grendel grens grenzen grepen
greppel griet grijper grijs grillen groei groente grof grond groot grootte gruis grutto gruwel gulden gulzig gummi
gunst gymnast gympen gymzaal haarband haard haarlok haast hagedis hagel halfpond halte hamam hamster handbal handig
handvat hanglamp hangmat hardop haring hark harnas hartig haspel haven havik hectare heelal heer heide heimwee helft
helling helpen hemd hemel herberg herdenk herder herfst hersens hertog heuvel hiel hinde hobbel hobby hoefblad hoeve
hoeveel hofdame hommel honderd honger honing hoofd hoogte hoogtij hoorn horde horizon horloge hotel houding houtwerk
houtzaag houvast huiskat huiswerk hulst humeur humor hunebed huppel hutspot huurder huzaren hyacint hyena hymne icoon
ideaal idool iglo ijsbaan ijsbeer ijsblok ijskast ijskoud ijsvogel imker immens import impuls inblik inbouw indigo
indruk ingang inham inhoud inkeer inkoop inkt inktvis insect insigne instap instinct intocht inval invoer inwoner
inzet inzicht ivoor jaar jacht jack jacuzzi jaguar jampot januari japans japon jarig jasmijn jaszak jeans jersey jeugd
jeugdig joggen joker jolig jongste joule joviaal jubel jubileum judo juichen jungle jurist jury juweel juwelen kaars
kabaal kachel kader kajak kajuit kakatoe kalebas kalkoen kamfer kamille kanarie kaneel kantine kantklos kantoor kapel
kapitaal kapoen kapper kapstok karaf karamel karate kariboe karmijn karton karwei kassa kasteel kasuaris katern
katheder katrol kauwgom kazerne keizer kelder kennis keramiek kerkuil kermis kerst kerven ketchup ketel ketjap ketting
keuken keukenla keuring kiekje kies kievit kijkdoos kijker kilogram kilt kimono kind kinine kiosk kipfilet kiwi klaar
klank klarinet klasse klaver kleding kleed klepel klepper kleur kleurpot kleuter klimaat klimmer klimop klimrek
klinker kloek klomp klont kloof kloppen klucht kluif knaap knapzak knecht kneepje knikker knip knipoog knisper knoedel
knoest knoop knuffel kobalt koekoek koel koelbox koelkast koffer koffie kokkin kokos kolom kolonie komedie komeet
komfoor komiek kompaan kompas konijn konvooi koopje koopman koppel kopra koraal koren korhoen kornuit korrel kort
kostuum kotter kraan kracht krant krasser krater kreeft krekel kristal kroket kroniek kronkel kroos kruid kruimel
kubiek kubus kudde kuiken kuit kurkuma kussen kwaad kwark kwartet kwast kweek kweker kwetter kwijt kwispel laadklep
laag lachbui ladder lading lagune lakei lakleer lakmoes lamel lammetje lampion landgoed landrot landweg lasser lasso
last laurier lauwer lawaai lawine lectuur leeuw leeuwin legende legkip leiband leiding lekkage lelie lemmet lengte
lenig leraar lessen leugen leuning levend lezer lezing liaan libel libero lichaam licht liefde liefst liever lijst
likeur limiet limoen liniaal linzen lippen listig litchi liter litho locatie locker loempia loep lofzang logboek
logica loipe lokeend loket lolly longen loods lopen loterij lotus luchtig lucifer luid luidop luifel luister lukken
lunch lupine lustrum luwte luxueus lyceum maaien maand maandag maart machine machtig mager magneet mahonie majoor
makreel malaise mammoet manchet manege mango manier mannen mantel marimba marine markies markt marmer marmot mascotte
masker materie matglas matras matroos mediaan medisch meermin mees meezing meid meisje melding melig melkbus melkweg
melodie meloen menigte mening mentor menuet merel merk merklap merrie metaal meteoor meter metro meubel middag middel
midweek mijter mikado milieu miljoen mimiek mimosa minder miniem minister minuten minuut mistral mixer mobiel modder
model modern moeite moeras moerbei mokka moment mondig monitor monnik monster montuur mooi morgen mossel mosterd
motief motor motto mousse mouw muesli muizen munt museum musical muskaat muziek muzikant mystiek naaf naald naaldbos
nabij nabloei nachtuil nagalm najaar nakomer narcis narrig naslag nasleep natuur nectar netjes netwerk neusgat nevel
nieten niets nieuw niveau noemer nonsens noordzee normaal nota notaris notie notitie nougat nuance nuchter nummer
nylon ober object ocarina oceaan ochtend oefenen oerbos oerwoud oester oeuvre oever okapi oktober oliebol oliekan
olifant olijf olijven omarmen omelet omkeer omloop omroep omslag omtrek omweg oneven ongeluk onkruid onlangs ontbijt
ontwerp onweer onyx onzin oogappel oogarts oogst ooievaar oorbel opaal opbouw opening opera opgave opkomst oplage
opmaat opper oprit opruim opstal optocht ordner oregano organist orgel origami orka orkaan orkest ouderdom oudheid
oudjaar oudoom ovenwant overal overkant overleg paella pagina pagode pakezel pakhuis pakket paleis palet paling
palmboom palmtak panfluit panter papaja papaver papier paprika paraaf parade paraplu parasol parel parkiet parking
partij partner paskamer pasta pastel pastille pastoor patat patent patiente patrijs patroon pauw pauze pedaal peddel
peinzen pekel pelgrim peluw penning penseel perceel peren perfect pergola periode perron perzik peuter piano pieper
pier pigment pijnboom pijp pikant piket pilaar piloot pincet pinda pinguin pioen piraat piraten pizza plaat plakband
plakboek planeet plas plastic plataan plateau plavuis plein plek plezier plint ploeg plons plonzen plooi pluim podium
poedel poema poets poezie polis politie polka pompoen poncho ponton pony ponyrit poolster poort popcorn portaal portie
portret postbus potlood potplant prairie praline prelude prent prettig prieel prijzen primeur prins prisma probleem
product proef proeve profiel project publiek pudding puffen puntig puntzak pupil puree purper puzzel pyjama quiche
quilten quote raadsel race racket radar radijs radio raffia ragout rammel rang ransel rapport raster ratel ravijn
razend recept recht record redding reebok reeks regenjas regenton regie reiger rekenen reliek reling remise renbaan
rendier renner rente reptiel reserve respect restant retina retour reuzel revers revue richten richting ridder rijbaan
rijtuig rijweg rilling rinkel risico ritme ritueel rivaal rivier robijn robot roddel roede roeien roerei roest roestig
roffel rollade roman romig rondeel rondweg room rooster rotonde rover rozet rubber rubriek ruche rucola rugby ruggen
rugslag rugzak ruimte rundvee rustig ruzie safari saffier salade salami saldo salon sambal samen sandaal sapfles
sardien satijn savanne savooi saxofoon schaap schaats schacht schade schaduw schakel schalm schat scheel schelf
schelvis schema schemer scherp schets schijn schild schip schok schommel schoon schors schotel schouw schram schrift
schrik schroef schub schuin schuur script seconde sector seizoen senaat sensor sereen serre servet setter shampoo
shirt show sieraad sifon sigaar signaal sikkel silo simpel sinas sirene siroop sjaal sjalot sjerp sjouw skelet skelter
slaap slagboom slak slang slaolie sleep sleutel slinger slip slipper sluier sluis slurf smaak smaragd smeuig smoes
smokkel smullen snaar snack snavel sneeuw snelweg snijder snoeien snoep snorkel sociaal soepel soepkom soezen soldaat
solide sonate sonnet sopraan sorbet souffle souvenir spaan spade spalk specht speer speld spelonk sperwer spiegel
spijker spijs spinnen spinrag spinsel spint spiraal spleet spoed sponning spons spoor sport sportief spreeuw sprei
spreker spreuk spriet spring sprookje spruit staaf staart stadion staldeur stamp stampot stapel statuut steeds steeg
steiger steil stekel stekker stelt steppe sterk sterkte sterren steun stevig sticker stier stift stijl stilte stoel
stoffer stok stokvis stolp stoot stoplap storm stoute straal strak strand streep streng strijd stro stroef stroom
struik student studio stuiver stunt sturen stuur succes sudoku suiker suite sultan super symbool synode systeem tabak
tablet tafel taille takken talent talrijk tamboer tandem tank tante tapas tapijt tapkast tarbot tarief tarwe taxi teek
tegoed teken tekst telefoon tempel tempera tempo tenor tent tenue terpen terras terrein teugel textiel textuur theater
theepot thema theorie thuis tichel tijdloos tijger tijm titel toast toekan toekijk toerist toeter toeval toffee toilet
tomaat tombe tondel toorts topaas tornado torso tortel tosti toverfee tractor trailer traject trap trapeze trapleer
treffer trein trekker trend trias tribune tricot triest triomf troebel troep trofee trommel trompet troon troost trots
truffel tsaar tube tuimel tuinboon tuinhek tuinier tuinpad tuitje tulband tulp tunnel tureluur turf turnen twaalf
tweed twijfel twijg twintig twist typisch uitbouw uitgang uiting uitkijk uitleg uitslag uitstap uitstel uitzicht
ukelele unicum uniek uniform urgent uurwerk vaandel vaas vadem vakbond vakman vakwerk valies valk vallei vandaag
vangnet vanille vanouds varia varken veenbes veerman veertig veger veilig veldsla venkel venster verband verbod
verdrag vergiet verguld verhaal verkeer verlof vermaak vernis verrukt versie verslag vertel vertrek verzoek vesting
vezel viaduct vibrato victorie video vignet vijftig vijver vijzel viking villa vinger violier viool virus visrijk
visser visum vitamine vlaai vlaggen vlakgom vlakte vlecht vlees vleugel vlier vlijt vloed vlonder vloot vocht vochtig
voeding voedsel voelen voerbak voetbal voetpad vogel voile voltage voltooid voorhof vooruit voorzet vorig vorst vossen
vraag vragen vrede vreemd vreugde vriend vrijdag vroeg vrolijk vrouw vrucht vuilnis vuist vulkaan vulpen vuurbaak
waaier wadpier wagen walnoot walrus walvis wand wandel warm warmte wasbeer wasgoed waslijn wasmand water waterval
waxine wedloop weduwe weefsel weekend weelde weerbaar wegwijs weitas wekker welkom welzijn wentel wereld werkbank wesp
wierook wijdte wijk wijzer wingerd winst winter wisent wissel wolfram wollen wollig wonder wonen woord worstel wring
yoghurt zaad zaagsel zaailing zachtjes zakdoek zaklamp zandbak zanderig zandpad zanger zebra zeebonk zeehond zeekraal
zeeland zeepsop zeester zeewier zegel zegge zeker zender zenuw zestien zestig zetmeel zigzag zijden zijspan zilver
zinvol zitbank zoeken zomer zondag zonnig zoon zorgzaam zout zucht zuiver zuring zwaan zwager zwaluw zwammen zwart
zwavel zweef zwembad zwemles zwemmer zwerver zweven zwier zwijn
""".split()  # noqa: SIM905
)
