"""What people in this country put into passwords, and what a guesser tries first."""

from __future__ import annotations

WEAK_WORDS: frozenset[str] = frozenset(
    """
wachtwoord welkom welkomterug geheim toegang beheer beheerder admin password qwerty azerty qwertyuiop asdfgh zxcvbn
inloggen login computer internet vereniging bestuur buurthuis buurt wijk speeltuin dorpshuis collectief bewoners
coöperatie cooperatie penningmeester secretaris voorzitter ledenlijst leden lid administratie vrijwilliger ajax
feyenoord psv oranje voetbal holland nederland lente zomer herfst winter januari februari maart april mei juni juli
augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag schatje
liefje liefste knuffel papa mama opa oma hallo hoihoi doei vakantie kerstmis sinterklaas pasen koningsdag
jan piet klaas kees henk willem johan anna maria johanna emma sophie julia lisa sanne daan sem lucas milan
thomas tim bram ruben lars thijs jesse finn levi noah mohammed fatima ahmed ali peter paul mark erik marcel
de het een van den der ten ter en ik wij ons onze mijn jouw
""".split()  # noqa: SIM905
)
"""Words that are worth nothing in a password, however they are put together."""

PLACES: frozenset[str] = frozenset(
    """
amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen enschede apeldoorn haarlem arnhem
amersfoort zaanstad zaandam haarlemmermeer hoofddorp zwolle zoetermeer leiden dordrecht maastricht ede leeuwarden
alphen alkmaar emmen delft venlo deventer sittard geleen helmond oss amstelveen hilversum heerlen purmerend schiedam
lelystad vlaardingen gouda hoorn spijkenisse veenendaal assen katwijk roosendaal nieuwegein zeist hardenberg doetinchem
terneuzen middelburg vlissingen goes kampen hoogeveen meppel drachten heerenveen sneek harlingen franeker dokkum
stadskanaal veendam winschoten delfzijl appingedam coevorden almelo hengelo oldenzaal raalte winterswijk zutphen
wageningen tiel culemborg houten woerden bilthoven soest baarn huizen bussum weesp diemen hillegom lisse noordwijk
wassenaar rijswijk voorburg leidschendam scheveningen capelle barendrecht ridderkerk gorinchem waalwijk boxtel veghel
uden boxmeer weert roermond kerkrade landgraaf valkenburg brunssum bergen zierikzee hulst texel terschelling ameland
vlieland schiermonnikoog friesland drenthe overijssel flevoland gelderland zeeland brabant limburg randstad veluwe
achterhoek twente betuwe den haag 's-gravenhage denbosch hertogenbosch belgie vlaanderen antwerpen
""".split()  # noqa: SIM905
)
"""Towns and regions."""

COMMON_WORDS: frozenset[str] = frozenset(
    """
aal aandacht aankomst aanraken aanvraag aap abrikoos accu acht achter actie adem ader adviseur afdeling afgelopen
afzender agrarier akker akoestisch akte albatros allemaal allergie ambtenaar anatomie anderhalf anker ansjovis
antwoord apotheek apparaat appelboom appelsap arend argument arm arsenaal artiesten arts assistent aster atletiek
aubergine augustus aula auto avondeten avondrood avontuur baal baard baas baby bad badkamer baggeren bak bakboord
baken baker bakfiets bakkerij bakplaat baksteen bal baldakijn balk balkon balletje band bandoneon bank bankje bar
barbecue barst basilic bast batterij beatmuziek bedding bedevaart bediende bedoeling bedrijvig beek beeldhouw been
beer beest beet beginner beha beker bel belang beloning bemesten benieuwd berenklauw berg berk berkenhout bes beschuit
betrouw beugel beuk beukennoot beurt bevel bever beweging bezem bezig bezorger bieb bier bies biet bij bijdrage
bijenkorf bijl bijrijder bijzonder bink biologie bioscoop blaar blad bladgoud bladluis blauw blazen blender blij
blikje bloed bloei bloem bloemkool bloempot blok blokfluit blond bluf bocht bode boegbeeld boei boek boekhandel
boekhouder boekje boel boer boerderij boerenkool bof bok bol bolderkar bom bon bonen bont boog boom boon boord boot
bootje bord borg borrel borst borstel borstelig bos boswachter bot botanisch boter boterham botervloot botter bouillon
bouw bouwer bouwplan braadpan brandnetel brandweer breekbaar brei breinaald bries brievenbus brij bril brioche broed
broeden broer brok bron brons broodje broodmes broos bruid bruisend buffel buideldier buik buitenlucht bukken bult
bureaustoel bus busje buur buurten buurtfeest buurthuis buurvrouw caissiere capuchon carnaval carriere cassette cel
cent cerkel champion chef chrysant cichorei citer clementine club cocktail coda code collage component computer
concept conditie confetti constant container contract controle copie corridor courgette couscous crisis cyperus daad
dadels dag dagelijks dagje dagschotel dagvlinder dak dakkapel daklicht dakpan dakterras dal dam dame damesfiets danser
dansvloer dapper das december deeg deel deelauto deelbaar deelnemer degelijk deken delen dementie denktank dennenboom
departement deugd deur dichtbij diep dieper dier dierbaar dierentuin dierkunde ding dirigent dobbel doedelzak doek
doel dolk donder doorgang doorloop doos doosje dop dorp dorst draad draagtas draaiorgel draak draf dragen dravik
dressing drie driehoek drieling driewieler drijfzand droogrek droom drop dropje druk drumstel duel duif duik duikboot
duikbril duiker duin duinen duinroos duister duit duivin duo durf echt edel eek eekhoorn een eend eendenkuif eenhoorn
eer eettafel eeuw effectief effening egel egelgang eigenaar eik eikenhout einde eindeloos eindpunt eis eland elastiek
elf elixer elk elleboog elpee ende engel engels enig enkel ent epos erf ervaring espresso essentie ets etui euro even
exotisch export ezel ezelsoor fabrikant fase fauteuil fazanten fazel fee feestdag feit fenomeen ferm festival fiets
fietsbel fietser fietspad fietsslot fietstas figurant figuurzaag file film filmpje filosoof fin fit fladder fladderen
flakon flat flesje flessen fluisteren fluit fluiter fluitje focus fooi forelle form fort foto fotograaf frambozen
fries friet friezen fris fruitmand fugas fuik functies fundering gaaf gaai gaas galerij gallon galm galon gans garde
garf garnituur gast gastheer gat gebakje gebed gebeente gebladerte geboorte gebouwen gedachte geel geelgors geest geit
geitenkaas gek gele geleider gemak gemeente generatie geranium gerst gerucht geschenk gespeeld gevaar gevel gevleugeld
gewei gewicht geyser gezicht gids gier gieren giet gietijzer gif gift gil gildes ging gipsen gitarist glad glas
gletsjer glijbaan glim glimworm gloed gloeilamp glooi gnoe goed goedkoop golf gom gondel gong goochel goot gordeldier
gort goud gouden graad graafwerk graag graan graat graf grafiet gram granaat granen granito gransen grap grasmaaier
gratie greenery grenen greppels griep griffier gril grind groen groenten groep groet grondel grondwet grootouder grot
guirlande gul gulp guur haag haai haak haakwerk haal haan haar haas haasje hagelslag hal half halfrond halogeen
halsband ham hamer hamertje hand handboek handdoek handel handpalm handwerk hangslot hanzestad hap harmonie harp hars
hart havenhoofd haver haverkist haverkoek hazelaar hazelnoot hazenpad hectisch heel heerlijk heesters heildronk heilig
hek heks heksen hel held helder helikopter helm hem hemdje hengel herbarium herenhuis herinner herkomst hermelijn
herrie hersen hert heupen hier hik hinder hinkel hit hobo hoed hoeden hoef hoek hoepel hoest hof hofje hok hol homp
hond hondenhok hoofdrol hoofdstad hoog hoogland hooi hooiberg hooivork hooivorken hoop hopen horen hout houtduif
houtskool hoven huid huif huis huisdier huisje huiskamer huisraad hulp hulpje hulpvaardig hupsen hut huur huwelijk
idee ijs ijsje ijspegel ijver ijzer infuus inlegzool inpakker interval iris isoleer item jaargetij jaarring jager
jaloezie jam jarretel jas jasje jazz jeep jeneverbes jeuk jicht jodel jojo jong jongen jongleur jood journaal juf juli
juni jurk jus juwelier kaak kaal kaap kaapstander kaart kaarten kaas kaasmarkt kaatsbal kabbel kabel kabelbaan
kabeljauw kabouter kadaver kade kaketoe kalender kalf kalk kalm kam kameel kamer kamerplant kamgaren kamp kampioen
kampvuur kan kanaal kandelaar kangoeroe kano kanon kans kant kap kapitein kapucijn kar karavaan karikatuur karnemelk
karper karrewiel kartel kas kaskraker kassabon kast kastanje kastdeur kastje kat kater katoen kauw kauwen keel kegel
kegelen kelk kelner kerk kerktoren kern kernwoord kers kersen kerstster keten keu keus kever kiel kiem kier kijken
kikker kikkers kilo kin kinderen kinderlijk kip kist klaagzang klacht klant klap klapdeur klaproos klas klassiek
klatergoud klauw klavier kledij kleefkruid klei klein kleintje klem klif klik klim klok klokhuis klokkentoren klompen
klompje klooster klos kluis klus knakworst knal knie knik knoflook knol knolselderij knook knoopsgat knop knot
knuffels koe koek koekje koepel koester koetsier koffiepot kogel kogelrond kok koker kolf kolibrie kolk komkommer
koning koninklijk kooi kook kookboek kool koolmees koolraap koor koord koorddans koorts kop koper kopje kopstoot koran
korenaar korf koriander kornoelje korst kosmos kost koters koud koukleum kous kozijn kraag kraai kraal kraam
kraanvogel krab krachtig krakeling krans kreet krent kreuk kreukel krib krielkip kring kroeg kroes krokodil kroon
kroonjuw kruiden kruidnoot kruik kruin kruis kruising kruispunt kruiwagen kruk krul kuif kuil kuip kuiper kunst
kunstaas kunstwerk kurk kurkentrek kus kust kustlijn kwab kwak kwal kwaliteit kwart kwartel kwartier kwarts kwasten
kwiek kwik laan laars laat lach lade ladekast lak laken lakens lam lama lamp land landbouw landkaart lang lans
lantaarn lap larf las lat laurierblad lava laven lavendel leefbaar leefregel leeg leem leer leerling leerzaam leesboek
leger legpuzzel lei leidraad leidster leistenen lek lekker lelietje lente lepel lepelaar lesrooster letter leuk leven
lever levertijd lezen lichtbak lichten lichtval lid lied lief liefje lift liga ligstoel ligstoelen ligweide lijf lijm
lijn lijnolie lijster lijstje lila linde link links linnen linoleum lint lip lis lof loge logeerbed lokaal lont loof
look loon loopbrug loopje loot loslippig lot lucht luchtbel luier luik luis luit lumineus lunchen lus lusten luxe lynx
lyriek maag maagd maaltijd maan maat maatje maatstaf macaroni macht made madelief magazijn mais majesteit makelaar
maker makker mal maliebaan mals malt man mand mandarijn manshoog map maquette marathon margarine margriet marihuana
mars marsepein martelaar marter maskers massa mast mat matje mazelen medaille medicijn meel meeldraad meer meerkoet
meester meesterwerk meet meeuw mei meidoorn meikever mekaar melk memo mens menu merg merino mes mest meting metselaar
meubels microfoon midden miel mier mierenhoop mijl mijn mijnwerker mild mini minister mist mistig mistlamp mode moed
moeder moederkoek moes moesappel moestuin mok mokkataart mol molen molentje mond mondeling monorail moord mop moraal
morel morgenrood morgens mortel mos motorboot motregen mozaiek mug muil muilezel muis mul munten muntje muntthee mus
mussen muts muur muurbloem muurverf naad naaf naaister naaldhak naam naar nacht nachtegaal nachtkast nagel nagels
nagerecht nap nar nasi natie natuurlijk nauw navel navigatie neef neerslag negen neger nek nerf nest nestkast net
netel neuriet neus neushoorn neutraal nicht nieuwjaar nieuws nijlpaard nimf noedel noemen nok nol nood noodklok
noodweer noord noordpool noot nootje norm notenbalk notenbar notenboom november nul nut oase oefening oer oeverloos
offer officier ogenblik oker olie oliesel olijfboom olm omber ombouw omgeving omheining omwonend onder onderdak
onderzoek onkel ontdekken ontmoeting onze ooft oog oogsten oom oor oorbellen oord oorkonde oorlog oorwarmer oost
oosten opa open operette opleiding opstap oranje orchidee orchis orde ordelijk origineel ossenstaart ossobuco otter
oud ouder oven over overgang overhemd oxide ozon paal paar paard paardenstal paardrij paars pacht pad paddestoel pak
palaver palissade palm pan panda paneel paneermeel pannen pannenkoek pannenlap pantoffel pantser papa papegaai
paperclip papieren papillon paradijs park parkbank parket parmantig parterre pas passer pastei patrijzen patrouille
pauk paviljoen peer pees peil pelikaan pels pen pendel peper pepermunt perenboom perk perkament pers perspectief
peterselie picknick piepschuim pijl pijler pijn pijpje pil pimpelmees pin pindakaas pinksteren pion pip pis pistache
pit plaag plaats plak plaket plan plank planken plankton plant plantage plat platform pleister ploeteren plof plover
pluis pluk plus poeder poederdoos poel poes poetsdoek poffertje pol polaroid polder polkadot pollepel pols pomerans
pomp pond pont poortje poos poot pop poppen populier porselein portiek portier positie post postbode postduif
postzegel pot potgrond praat praatje pracht prachtig praktijk prei preitje priester prijs prik proeftuin prooi proost
propeller proviand provincie pruim prullenbak puimsteen puin puist punt puntmuts put puur quiz raad raadhuis raaf raam
raapolie raapsteel raapzaad rabarber radeloos raket ram ramen ramenlapper rand rangorde rank ranonkel rap rapen
rapsodie rariteit rat ratelaar rauw recensie rechter redactie redder reddings rede reden ree reep reet regel regelmaat
regen regenboog regenpijp regio reis reisdoel reisgids reiziger rek rekenaar rekening rekwisiet relief rem rentenier
reparatie rest resultaat reuk reus rib richel ridderzaal riek riem riemen riet rietkraag rietsuiker rif rijbewijs
rijglaars rijk rijm rijp rijpen rijst ring ringslang riool rits rob rode roeiboot roeispaan roekeloos roem roer
roestvrij rok roker rol rollator rolschaat rommel rond rondje rondvaart rood roodborst rookvrij roos roosje rotan rots
rouw rozemarijn rozenbot rozenhof rozijn rug ruilbeurs ruilhart ruimteschip ruin ruis ruit ruiter rum rund rups rust
ruwe saai sabel saffraan sago salamander salie salto samba samenhang samenzang sandelhout sandwich sap sardine sate
sauna saus scenario schaak schaakbord schaal schaar schaatsen schakelaar schap schapen scharnier schatkist schatting
schavot schedel scheef scheen scheepje scheerlijn scheiding schelp schelpen schenker schepnet scherf scherm scherts
scherven schijf schik schikking schil schilder schildpad schitter schoen schoffel schol school schoolbord schoolplein
schoorsteen schoot schop schort schot schotse schouder schouwburg schrander schrijver schuif schuilnaam schuilplaats
schuim schuit schuld schutting schuw sculptuur sein seintje seizoenen selderij semester serie sering sfeer shag sier
sierlijk sinaasap sint sjablonen skateboard ski skien sla slaaf slaapzak slab slag slagroom slagwerk slank slee
sleepboot sleutelbos sleutels slib slingeren slobkous sloep slof slok slons sloot slop slot sluimer sluiting smal
smeedijzer smeer smeltkaas smid snee sneeuwpop snel snelheid snijboon snijplank snip snoek snoer snor snuffel soda
soep sofa sok sokkel sokken solo som soort spa spaak spaar spaarpot spannend spanning spar spat spatbord speciaal
speeksel speelbal speelgoed speelhal speeltuin speen spek spel speler spelletje spelling speurneus spier spiering spil
spin spinazie spits spitskool splinter spoel spoelbak spoorlijn spoorweg sportzaal spot spreekbuis springbok
springtouw sprong spruiten spuit staal staatsie stad stadhuis staf stage stal stam stamboom stand standaard standbeeld
stap stapelbed start startblok station stationair stedelijk steen steenbok steenoven stek stekelvarken stellage
stelling stem stemming stempel step ster sterappel sterrenwacht stiefel stil stip stoelen stoep stoeptegel stoet stof
stofzuiger stokbrood stola stom stoom stoomboot stop stoplicht stormlamp stormvogel straat straf straks strandbal
strateeg streek stremsel strijkijzer strijkstok strik stripje strofe strook stroop stroopwafel struisvogel stuc
stuifmeel stuit stuk stuw suikerbiet suikerpot surfplank taak taal taart tachtig tafelkleed tafereel tak talenknobbel
talisman talk tam tamarinde tamboerijn tand tandarts tandpasta tang tango tarwemeel tas tastbaar taugeh team techniek
teen tegel tegelijk tegendeel tegenwind teil tekenaar tekening tel teldag teler teletekst televisie telling tennis
tennisbal tentdoek terpentijn test thee theedoek theelepel thijm tien tiener tijd tijdperk tijdschr timmer timmerman
tin tinnen tint tinteling tip tippel tocht toe toekomst toernooi toets tofu toga tol tolk ton toneel toneelstuk tong
toon toonladder top topografie toren torens touw touwladder tovenaar traan tram transport treinreis trek trekschuit
trekvogel triangel trilling triviaal troebadoer troef troffel trog trom trommelaar tronk tropisch trouw truc trui tuba
tuin tuinbank tuinder tuinhuis tuinkers tuinslang tulpen turfsteker turkoois tussen tuut twaalfde twee tweede tweeling
tweelip uienring uier uil uitblinker uitdaging uitje uitkomst uitnodiging uitvinder uitzending unie ure urine urn uur
vaarboot vaardig vaart vaatdoek vacht vader vak vakantie val varen varens vast vasteland vat vaudeville vee
veelkleurig veelzijdig veen veer veerboot veerpont vegen veiling vel veld veldfles veldloop veldmuis velg vennoot vent
verbazing verder verdieping vereniging verf vergezicht vergroot verkoper vermelden verrassing verrekijker verrijk vers
verstand vest vestibule veter vezels vier vierdaags vierkant vierling vijand vijf vijg vijgen vijl viltstift vin
vingerhoed vingers vink vinken vis visnet vissen visstick vlag vlak vlam vlas vlechten vleermuis vlek vlieg vlieger
vlierbes vliet vlinder vlinders vlindertuin vlo vloei vloeipapier vloer vlok vlot vlucht voeg voegwoord voering voet
voetstap vogelnest vogels vol volgende volgorde volk volkoren volle volleybal voor voorbeeld voordeur voorjaar
voorkeur voorraad voorwoord vork vorm vos vouw vouwfiets vracht vrachtauto vriendelijk vries vrij vrijheid vrijstaat
vrijwillig vroeger vuur vuurpijl vuurtoren vuurvlieg vuurwerk waaiboom waak waakhond waarborg waard waarde waarheid
wacht wachter wachtrij wadlopen wafel wak wals wandeling wang wapen waren waterfiets waterkant waterman watermolen
waterpas wax wedstrijd weegschaal week weer weerbericht weerhaan weg weide weiden weiland wens wereldbol werf werk
werkplek werktuig werkwijze wespen west westen wet wezel wezenlijk wichelroede wieg wiek wiel wielewaal wijd wijn
wijngaard wijnrank wijs wikke wiks wil wild wildzang wilg wilgen wind windkracht windmolen windroos windvaan winkel
winkelier winnaar wintersport wintertijd wip wisselgeld wit wittebrood woelig woensdag woestijn wol wolf wolk
wolkbreuk wondklaver woning woonboot woonkamer woordspel worm worst worsten wortel wortels wortelsap woud wraak wrak
wrang wreef wringer wuif yak yard yoga zaadje zaag zaak zaal zacht zadel zadelpijn zak zalf zalm zand zandloper
zandsteen zangkoor zangvogel zeden zee zeef zeefdruk zeem zeemeeuw zeep zeer zegen zeil zeilboot zeldzaam zelf
zelfbouw zes zet zetel zetpil zeug zeven zeventien zicht ziek ziekenhuis ziel zier zilt zilveren zilvermeeuw zin
zinnen zode zoektocht zoen zoet zolder zomerhoed zomers zon zonlicht zonnebril zonneroos zonnewijzer zonsopgang zoom
zorg zuid zuidpool zuigeling zuil zuivel zus zuur zuurdesem zwaai zwaar zwaartekracht zwam zwanenmeer zwanger
zweefvlieg zweep zweet zwenk zwerf
""".split()  # noqa: SIM905
)
"""More words that a guesser strings together; each is worth as much as one of the proposed words."""
