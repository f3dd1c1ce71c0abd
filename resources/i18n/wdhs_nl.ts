<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>About this program</source>
      <translation>Over dit programma</translation>
    </message>
    <message>
      <source>For residents who run something together. By and for the collectives of We Doen Het Samen.</source>
      <translation>Voor bewoners die samen iets doen. Van en voor de collectieven van We Doen Het Samen.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versie</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licentie</translation>
    </message>
    <message>
      <source>EUPL 1.2: free to use, to share and to improve</source>
      <translation>EUPL 1.2: je mag het vrij gebruiken, delen en verbeteren</translation>
    </message>
    <message>
      <source>Your file</source>
      <translation>Jullie bestand</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Gemaakt met</translation>
    </message>
  </context>
  <context>
    <name>AddSenderPage</name>
    <message>
      <source>Add an afzender</source>
      <translation>Afzender toevoegen</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Vingerafdruk</translation>
    </message>
    <message>
      <source>Where its guides come from</source>
      <translation>Waar de gidsen vandaan komen</translation>
    </message>
    <message>
      <source>From then on you can read what this afzender publishes. It can't see anything of your collective, and you can take it away again.</source>
      <translation>Daarna kun je de gidsen van deze afzender ophalen. De afzender ziet niets van jullie collectief. Je kunt de afzender altijd weer weghalen.</translation>
    </message>
    <message>
      <source>Which file of an afzender?</source>
      <translation>Welk bestand van een afzender?</translation>
    </message>
    <message>
      <source>Afzender of guides ({files})</source>
      <translation>Afzender van gidsen ({files})</translation>
    </message>
    <message>
      <source>This is no afzender</source>
      <translation>Dit is geen afzender</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nu niet</translation>
    </message>
    <message>
      <source>Compare these letters and digits with what {name} shows itself: on its own website, on paper or by phone. They must be exactly the same.</source>
      <translation>Vergelijk deze letters en cijfers met wat {name} zelf laat zien: op de eigen website, op papier of aan de telefoon. Ze moeten precies hetzelfde zijn.</translation>
    </message>
    <message>
      <source>Only from a stick or a folder.</source>
      <translation>Alleen van een stick of uit een map.</translation>
    </message>
    <message>
      <source>You know {name} already</source>
      <translation>Je kent {name} al</translation>
    </message>
    <message>
      <source>It has the same fingerprint. If you go on, only its name and addresses are renewed.</source>
      <translation>De vingerafdruk is dezelfde. Ga je verder, dan worden alleen de naam en de adressen vernieuwd.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Verder</translation>
    </message>
    <message>
      <source>Do you trust {name}?</source>
      <translation>Vertrouw je {name}?</translation>
    </message>
    <message>
      <source>Yes, I have compared them</source>
      <translation>Ja, ik heb ze vergeleken</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nee</translation>
    </message>
  </context>
  <context>
    <name>Addresses</name>
    <message>
      <source>“{text}” isn't a Dutch postcode.</source>
      <translation>“{text}” is geen Nederlandse postcode.</translation>
    </message>
    <message>
      <source>The postcode “{text}” doesn't exist.</source>
      <translation>De postcode “{text}” bestaat niet.</translation>
    </message>
  </context>
  <context>
    <name>Amounts</name>
    <message>
      <source>{number} kB</source>
      <translation>{number} kB</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} GB</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>ongeveer %n minuut</numerusform>
        <numerusform>ongeveer %n minuten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Appearance</name>
    <message>
      <source>A−</source>
      <translation>A−</translation>
    </message>
    <message>
      <source>A+</source>
      <translation>A+</translation>
    </message>
    <message>
      <source>As this PC</source>
      <translation>Zoals deze pc</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoog contrast</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Hoe het eruitziet</translation>
    </message>
    <message>
      <source>Make the text smaller</source>
      <translation>Kleinere letters</translation>
    </message>
    <message>
      <source>Make the text larger</source>
      <translation>Grotere letters</translation>
    </message>
    <message>
      <source>Size of the text</source>
      <translation>Grootte van de letters</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Kleuren</translation>
    </message>
    <message>
      <source>You see the other language when the program starts again.</source>
      <translation>Je ziet de andere taal als je het programma opnieuw start.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
  </context>
  <context>
    <name>Arguments</name>
    <message>
      <source>This is missing: {0}.</source>
      <translation>Dit ontbreekt: {0}.</translation>
    </message>
    <message>
      <source>This is not known here: {0}.</source>
      <translation>Dit kennen wij hier niet: {0}.</translation>
    </message>
    <message>
      <source>{1} is not possible for {0}. Choose from: {2}.</source>
      <translation>{1} kan niet bij {0}. Kies uit: {2}.</translation>
    </message>
    <message>
      <source>Write a value after {0}.</source>
      <translation>Zet iets achter {0}.</translation>
    </message>
    <message>
      <source>{1} is not right for {0}.</source>
      <translation>{1} klopt niet bij {0}.</translation>
    </message>
    <message>
      <source>{0} can mean: {1}.</source>
      <translation>{0} kan meer dingen betekenen: {1}.</translation>
    </message>
    <message>
      <source>{0} and {1} don't go together.</source>
      <translation>{0} en {1} kunnen niet samen.</translation>
    </message>
    <message>
      <source>{0} takes no value.</source>
      <translation>Achter {0} hoort niets.</translation>
    </message>
    <message>
      <source>{0} stands there twice.</source>
      <translation>{0} staat er twee keer.</translation>
    </message>
    <message>
      <source>Usage: </source>
      <translation>Gebruik: </translation>
    </message>
    <message>
      <source>what to give</source>
      <translation>wat je opgeeft</translation>
    </message>
    <message>
      <source>choices</source>
      <translation>keuzes</translation>
    </message>
    <message>
      <source>show this help</source>
      <translation>laat deze hulp zien</translation>
    </message>
    <message>
      <source>VALUE</source>
      <translation>WAARDE</translation>
    </message>
    <message>
      <source>show the version</source>
      <translation>laat de versie zien</translation>
    </message>
    <message>
      <source>COMMAND</source>
      <translation>OPDRACHT</translation>
    </message>
    <message>
      <source>FILE</source>
      <translation>BESTAND</translation>
    </message>
    <message>
      <source>LIST</source>
      <translation>LIJST</translation>
    </message>
    <message>
      <source>OUT</source>
      <translation>UITVOER</translation>
    </message>
    <message>
      <source>TEXT</source>
      <translation>TEKST</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>NAAM</translation>
    </message>
    <message>
      <source>FOLDER</source>
      <translation>MAP</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message>
      <source>Look</source>
      <translation>Bekijken</translation>
    </message>
    <message>
      <source>It is {name}'s birthday</source>
      <translation>{name} is jarig</translation>
    </message>
    <message>
      <source>{name} turns {age}</source>
      <translation>{name} wordt {age}</translation>
    </message>
    <message>
      <source>{name} has been a member for {years} years</source>
      <translation>{name} is {years} jaar lid</translation>
    </message>
    <message>
      <source>{name} has been a member for 12½ years</source>
      <translation>{name} is 12½ jaar lid</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) may be in it twice</source>
      <translation>
        <numerusform>persoon staat er misschien twee keer in</numerusform>
        <numerusform>mensen staan er misschien twee keer in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n former member(s) still have a key</source>
      <translation>
        <numerusform>oud-lid heeft nog een sleutel</numerusform>
        <numerusform>oud-leden hebben nog een sleutel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificate(s) (VOG) have run out</source>
      <translation>
        <numerusform>VOG is verlopen</numerusform>
        <numerusform>VOG's zijn verlopen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificate(s) (VOG) to renew soon</source>
      <translation>
        <numerusform>VOG verloopt binnenkort</numerusform>
        <numerusform>VOG's verlopen binnenkort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>post came back from %n member(s)</source>
      <translation>
        <numerusform>lid bij wie de post terugkwam</numerusform>
        <numerusform>leden bij wie de post terugkwam</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChangeGroup</name>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Laat alle %n zien</numerusform>
        <numerusform>Laat alle %n zien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>en nog %n</numerusform>
        <numerusform>en nog %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message numerus="yes">
      <source>New (%n)</source>
      <translation>
        <numerusform>Nieuw (%n)</numerusform>
        <numerusform>Nieuw (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed (%n)</source>
      <translation>
        <numerusform>Veranderd (%n)</numerusform>
        <numerusform>Veranderd (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Withdrawn by the afzender (%n)</source>
      <translation>
        <numerusform>Verdwenen: door de afzender weggehaald (%n)</numerusform>
        <numerusform>Verdwenen: door de afzender weggehaald (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>What you noted about these stays: bookmarks, notes and plans come back with the guide.</source>
      <translation>Je boekenleggers, notities en plannen hierbij blijven bewaard.</translation>
    </message>
  </context>
  <context>
    <name>ChangeRow</name>
    <message>
      <source>Read</source>
      <translation>Lezen</translation>
    </message>
    <message>
      <source>Read “{title}”</source>
      <translation>Lees ‘{title}’</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Became a member again</source>
      <translation>Weer lid geworden</translation>
    </message>
    <message>
      <source>Added a member</source>
      <translation>Lid toegevoegd</translation>
    </message>
    <message>
      <source>Removed a member</source>
      <translation>Lid verwijderd</translation>
    </message>
    <message>
      <source>Made one of two members</source>
      <translation>Dubbele leden samengevoegd</translation>
    </message>
    <message>
      <source>Changed the money of a member</source>
      <translation>Geldgegevens veranderd</translation>
    </message>
    <message>
      <source>Changed an address</source>
      <translation>Adres veranderd</translation>
    </message>
    <message>
      <source>Made a household</source>
      <translation>Huishouden gemaakt</translation>
    </message>
    <message>
      <source>Changed a household</source>
      <translation>Huishouden veranderd</translation>
    </message>
    <message>
      <source>Imported a list</source>
      <translation>Lijst binnengehaald</translation>
    </message>
    <message>
      <source>Changed a member</source>
      <translation>Lid veranderd</translation>
    </message>
    <message>
      <source>Changed several members</source>
      <translation>Leden veranderd</translation>
    </message>
    <message>
      <source>Made a group</source>
      <translation>Groep gemaakt</translation>
    </message>
    <message>
      <source>Renamed a group</source>
      <translation>Groep kreeg een andere naam</translation>
    </message>
    <message>
      <source>Closed a group</source>
      <translation>Groep gesloten</translation>
    </message>
    <message>
      <source>Removed a group</source>
      <translation>Groep verwijderd</translation>
    </message>
    <message>
      <source>Made a field</source>
      <translation>Eigen veld gemaakt</translation>
    </message>
    <message>
      <source>Changed a field</source>
      <translation>Eigen veld veranderd</translation>
    </message>
    <message>
      <source>Removed a field</source>
      <translation>Eigen veld verwijderd</translation>
    </message>
    <message>
      <source>Kept a view</source>
      <translation>Weergave bewaard</translation>
    </message>
    <message>
      <source>Removed a view</source>
      <translation>Weergave verwijderd</translation>
    </message>
    <message>
      <source>Kept a list</source>
      <translation>Vaste lijst bewaard</translation>
    </message>
    <message>
      <source>Printed a list</source>
      <translation>Vaste lijst afgedrukt</translation>
    </message>
    <message>
      <source>Removed a list</source>
      <translation>Vaste lijst verwijderd</translation>
    </message>
    <message>
      <source>Changed the settings of the register</source>
      <translation>Instellingen van het ledenregister veranderd</translation>
    </message>
    <message>
      <source>Opened a group again</source>
      <translation>Groep weer geopend</translation>
    </message>
    <message>
      <source>Pasted cells</source>
      <translation>Cellen geplakt</translation>
    </message>
    <message>
      <source>Somebody left</source>
      <translation>Vertrek bewaard</translation>
    </message>
    <message>
      <source>Filled in the example</source>
      <translation>Het voorbeeld ingevuld</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>The file is whole.</source>
      <translation>Het bestand is heel.</translation>
    </message>
    <message>
      <source>The file is damaged. Put back a reserve copy.</source>
      <translation>Het bestand is beschadigd. Zet een reservekopie terug.</translation>
    </message>
    <message>
      <source>This row can't be right: somebody changed the file.</source>
      <translation>Dit kan niet kloppen: iemand heeft aan het bestand gezeten.</translation>
    </message>
    <message>
      <source>Nobody can open this file yet.</source>
      <translation>Nog niemand kan dit bestand openen.</translation>
    </message>
    <message>
      <source>This part of the register has lost its seal.</source>
      <translation>Dit stuk van het ledenregister is zijn zegel kwijt.</translation>
    </message>
    <message>
      <source>The reserve password on paper hasn't been checked yet (not proven).</source>
      <translation>Het reservewachtwoord op papier is nog niet gecontroleerd.</translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) opened, all sound.</source>
      <translation>
        <numerusform>%n gegeven geopend, alles is goed.</numerusform>
        <numerusform>%n gegevens geopend, alles is goed.</numerusform>
      </translation>
    </message>
    <message>
      <source>The logbook isn't whole here: a line is missing, or was changed.</source>
      <translation>Het logboek klopt hier niet: er ontbreekt een regel, of er is een regel veranderd.</translation>
    </message>
    <message>
      <source>This doesn't open: it is damaged, or stands in the place of something else.</source>
      <translation>Dit gaat niet open: het is beschadigd, of het staat op de plek van iets anders.</translation>
    </message>
    <message>
      <source>This was changed from outside.</source>
      <translation>Dit is van buitenaf veranderd.</translation>
    </message>
    <message>
      <source>Somebody put back an older version of this.</source>
      <translation>Iemand heeft hiervan een oudere versie teruggezet.</translation>
    </message>
    <message>
      <source>This is missing: somebody removed it from outside.</source>
      <translation>Dit ontbreekt: het is van buitenaf verwijderd.</translation>
    </message>
    <message>
      <source>This was added from outside.</source>
      <translation>Dit is van buitenaf toegevoegd.</translation>
    </message>
    <message>
      <source>This isn't signed by somebody who may sign it.</source>
      <translation>Dit is niet ondertekend door iemand die dat mag.</translation>
    </message>
    <message>
      <source>Part of the library is damaged. Fetch the guides again.</source>
      <translation>Een deel van de kennisbank is beschadigd. Haal de gidsen opnieuw op.</translation>
    </message>
    <message>
      <source>What “{name}” says of its library is damaged. Fetch its guides again.</source>
      <translation>Wat “{name}” over zijn kennisbank zegt, is beschadigd. Haal de gidsen opnieuw op.</translation>
    </message>
    <message>
      <source>The signature of “{name}” is damaged. Take it away and open its file again.</source>
      <translation>De handtekening van “{name}” is beschadigd. Haal deze afzender weg en open het bestand van de afzender opnieuw.</translation>
    </message>
    <message>
      <source>The guide “{name}” is damaged. Fetch the guides again.</source>
      <translation>De gids “{name}” is beschadigd. Haal de gidsen opnieuw op.</translation>
    </message>
    <message>
      <source>The picture or PDF “{name}” of a guide is damaged. Fetch the guides again.</source>
      <translation>Het plaatje of de pdf “{name}” van een gids is beschadigd. Haal de gidsen opnieuw op.</translation>
    </message>
    <message>
      <source>Finding words in the library is damaged. Fetch the guides again.</source>
      <translation>Het zoeken in de gidsen is beschadigd. Haal de gidsen opnieuw op.</translation>
    </message>
  </context>
  <context>
    <name>CheckedPassword</name>
    <message>
      <source>Caps Lock is on: you type capitals.</source>
      <translation>Caps Lock staat aan: je typt hoofdletters.</translation>
    </message>
  </context>
  <context>
    <name>Cli</name>
    <message>
      <source>Stopped. Nothing has changed.</source>
      <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>Something went wrong in the program ({kind}). Nothing has changed. The log says more.</source>
      <translation>Er ging iets mis in het programma ({kind}). Er is niets veranderd. In het logboek staat meer.</translation>
    </message>
    <message>
      <source>The register of your collective, without a window.</source>
      <translation>Het ledenregister van je collectief, zonder venster.</translation>
    </message>
    <message>
      <source>commands</source>
      <translation>opdrachten</translation>
    </message>
    <message>
      <source>the guides</source>
      <translation>de gidsen</translation>
    </message>
    <message>
      <source>the members</source>
      <translation>de leden</translation>
    </message>
    <message>
      <source>the name under which you open the register</source>
      <translation>de naam waarmee je de leden opent</translation>
    </message>
    <message>
      <source>read the password from the first line of standard input</source>
      <translation>lees het wachtwoord van de eerste regel van de standaardinvoer</translation>
    </message>
    <message>
      <source>answer in JSON, for scripts</source>
      <translation>antwoord in JSON, voor scripts</translation>
    </message>
    <message>
      <source>the file of the collective</source>
      <translation>het bestand van het collectief</translation>
    </message>
    <message>
      <source>make a new file; the words of the reserve password are shown once</source>
      <translation>maak een nieuw bestand; de woorden van het reservewachtwoord zie je één keer</translation>
    </message>
    <message>
      <source>the name of the collective</source>
      <translation>de naam van het collectief</translation>
    </message>
    <message>
      <source>what it is, for example: buurthuis</source>
      <translation>wat het is, bijvoorbeeld: buurthuis</translation>
    </message>
    <message>
      <source>the reserve password on paper</source>
      <translation>het reservewachtwoord op papier</translation>
    </message>
    <message>
      <source>type two of its words on the second line of standard input, so that it counts</source>
      <translation>zet twee van de woorden op de tweede regel van de standaardinvoer, dan telt het</translation>
    </message>
    <message>
      <source>see whether a file is whole; with a password everything is looked at</source>
      <translation>kijk of een bestand heel is; met een wachtwoord wordt alles bekeken</translation>
    </message>
    <message>
      <source>The file is made: {file}</source>
      <translation>Het bestand is gemaakt: {file}</translation>
    </message>
    <message>
      <source>This is the reserve password. Write it down now: it is shown only once.</source>
      <translation>Dit is het reservewachtwoord. Schrijf het nu op: je ziet het maar één keer.</translation>
    </message>
    <message>
      <source>Then prove it, with two of its words: wdhs recovery prove.</source>
      <translation>Laat daarna zien dat je het hebt, met twee van de woorden: wdhs recovery prove.</translation>
    </message>
    <message>
      <source>The reserve password counts from now on.</source>
      <translation>Het reservewachtwoord telt vanaf nu.</translation>
    </message>
    <message>
      <source>bring in a list (.xlsx, .xls, .ods or .csv)</source>
      <translation>haal een lijst binnen (.xlsx, .xls, .ods of .csv)</translation>
    </message>
    <message>
      <source>the list</source>
      <translation>de lijst</translation>
    </message>
    <message>
      <source>which sheet of it; without this the one with the most people</source>
      <translation>welk blad; zonder deze keuze het blad met de meeste mensen</translation>
    </message>
    <message>
      <source>show whose guides are here, or trust somebody new</source>
      <translation>laat zien van wie de gidsen zijn, of vertrouw iemand nieuw</translation>
    </message>
    <message>
      <source>the file afzender.wdhs of who to trust</source>
      <translation>het bestand afzender.wdhs van wie je vertrouwt</translation>
    </message>
    <message>
      <source>fetch new guides, over the internet or from a folder or stick</source>
      <translation>haal nieuwe gidsen op, via internet of uit een map of van een stick</translation>
    </message>
    <message>
      <source>the folder or stick with the guides</source>
      <translation>de map of stick met de gidsen</translation>
    </message>
    <message>
      <source>only of this afzender</source>
      <translation>alleen van deze afzender</translation>
    </message>
    <message>
      <source>large files (over 2 MB) too</source>
      <translation>ook grote bestanden (meer dan 2 MB)</translation>
    </message>
    <message>
      <source>only tell what would happen</source>
      <translation>zeg alleen wat er zou gebeuren</translation>
    </message>
    <message>
      <source>find guides and help</source>
      <translation>zoek gidsen, hulp en advies</translation>
    </message>
    <message>
      <source>what to look for</source>
      <translation>waar je naar zoekt</translation>
    </message>
    <message>
      <source>read a guide or an address of help</source>
      <translation>lees een gids of een adres voor hulp</translation>
    </message>
    <message>
      <source>its name, as search gives it</source>
      <translation>de naam, zoals zoeken die geeft</translation>
    </message>
    <message>
      <source>make a guide, or all of a subject, on paper, as a PDF</source>
      <translation>zet een gids, of alles over een onderwerp, op papier, als PDF</translation>
    </message>
    <message>
      <source>everything about this subject, as a booklet</source>
      <translation>alles over dit onderwerp, als boekje</translation>
    </message>
    <message>
      <source>put the guides on a stick, to pass them on</source>
      <translation>zet de gidsen op een stick, om ze door te geven</translation>
    </message>
    <message>
      <source>the folder or the stick</source>
      <translation>de map of de stick</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>hoort bij het programma</translation>
    </message>
    <message>
      <source>sign of recognition {letters}</source>
      <translation>kenmerk {letters}</translation>
    </message>
    <message>
      <source>of {moment}</source>
      <translation>van {moment}</translation>
    </message>
    <message>
      <source>Left out, because this program can't read it: {path}</source>
      <translation>Weggelaten, omdat dit programma het niet kan lezen: {path}</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nieuw</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>veranderd</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <source>To fetch: {size} kB</source>
      <translation>Op te halen: {size} kB</translation>
    </message>
    <message>
      <source>Only with --all-files: {title} ({size} MB)</source>
      <translation>Alleen met --all-files: {title} ({size} MB)</translation>
    </message>
    <message>
      <source>Did you mean: {text}?</source>
      <translation>Bedoelde je: {text}?</translation>
    </message>
    <message>
      <source>Nothing was found for “{text}”.</source>
      <translation>Er is niets gevonden voor “{text}”.</translation>
    </message>
    <message>
      <source>{name} stands in {folder}, and was read back.</source>
      <translation>{name} staat in {folder}, en is nagelezen.</translation>
    </message>
    <message numerus="yes">
      <source>%n guide(s) and addresses</source>
      <translation>
        <numerusform>%n gids of adres</numerusform>
        <numerusform>%n gidsen en adressen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n large file(s) didn't go along, because they aren't here</source>
      <translation>
        <numerusform>%n groot bestand ging niet mee, omdat het hier niet is</numerusform>
        <numerusform>%n grote bestanden gingen niet mee, omdat ze hier niet zijn</numerusform>
      </translation>
    </message>
    <message>
      <source>show who is in the register</source>
      <translation>laat zien wie er in het ledenregister staat</translation>
    </message>
    <message>
      <source>take the last change or import back</source>
      <translation>maak de laatste verandering ongedaan, ook een binnengehaalde lijst</translation>
    </message>
    <message>
      <source>write the list to a .xlsx, .csv or .vcf file</source>
      <translation>schrijf de lijst naar een bestand (.xlsx, .csv of .vcf)</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>het bestand dat je maakt</translation>
    </message>
    <message>
      <source>which columns, with commas between them</source>
      <translation>welke kolommen, met komma's ertussen</translation>
    </message>
    <message>
      <source>what it is for</source>
      <translation>waar het voor is</translation>
    </message>
    <message>
      <source>make an overview on paper, as a PDF</source>
      <translation>maak een overzicht voor op papier, als PDF</translation>
    </message>
    <message>
      <source>which overview</source>
      <translation>welk overzicht</translation>
    </message>
    <message>
      <source>the PDF to write</source>
      <translation>de PDF die je maakt</translation>
    </message>
    <message>
      <source>only who has these words</source>
      <translation>alleen wie deze woorden heeft</translation>
    </message>
    <message>
      <source>former members too</source>
      <translation>ook oud-leden</translation>
    </message>
    <message>
      <source>Row {row}: {text}</source>
      <translation>Rij {row}: {text}</translation>
    </message>
    <message>
      <source>This was a trial. Nothing has changed.</source>
      <translation>Dit was een proef. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>Taken back: {change}</source>
      <translation>Ongedaan gemaakt: {change}</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) written. Anybody can read this file: keep it safe.</source>
      <translation>
        <numerusform>%n bladzijde gemaakt. Iedereen kan dit bestand lezen: bewaar het goed.</numerusform>
        <numerusform>%n bladzijden gemaakt. Iedereen kan dit bestand lezen: bewaar het goed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) written</source>
      <translation>
        <numerusform>%n bladzijde geschreven</numerusform>
        <numerusform>%n bladzijden geschreven</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nieuw</numerusform>
        <numerusform>%n nieuw</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n veranderd</numerusform>
        <numerusform>%n veranderd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n weg</numerusform>
        <numerusform>%n weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people written. Anybody can read this file: keep it safe.</source>
      <translation>
        <numerusform>%n persoon staat in het bestand. Iedereen kan dit bestand lezen: bewaar het goed.</numerusform>
        <numerusform>%n mensen staan in het bestand. Iedereen kan dit bestand lezen: bewaar het goed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) read</source>
      <translation>
        <numerusform>%n rij gelezen</numerusform>
        <numerusform>%n rijen gelezen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people made</source>
      <translation>
        <numerusform>%n persoon erbij</numerusform>
        <numerusform>%n mensen erbij</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people changed</source>
      <translation>
        <numerusform>%n persoon veranderd</numerusform>
        <numerusform>%n mensen veranderd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people stayed the same</source>
      <translation>
        <numerusform>%n persoon bleef gelijk</numerusform>
        <numerusform>%n mensen bleven gelijk</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s) made</source>
      <translation>
        <numerusform>%n huishouden gemaakt</numerusform>
        <numerusform>%n huishoudens gemaakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) made</source>
      <translation>
        <numerusform>%n groep gemaakt</numerusform>
        <numerusform>%n groepen gemaakt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClosedStart</name>
    <message>
      <source>What do you need help with?</source>
      <translation>Waar heb je hulp bij nodig?</translation>
    </message>
    <message>
      <source>Open the members</source>
      <translation>Leden openen</translation>
    </message>
    <message>
      <source>Search in guides, help and advice, and places.</source>
      <translation>Zoek in gidsen, hulp en advies, en plekken.</translation>
    </message>
    <message>
      <source>Welcome to {name}</source>
      <translation>Welkom bij {name}</translation>
    </message>
    <message>
      <source>Everybody may read the guides. Nobody sees names or addresses without a password of their own.</source>
      <translation>Iedereen mag de gidsen lezen. Zonder eigen wachtwoord ziet niemand namen of adressen.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Goed om te weten</translation>
    </message>
    <message>
      <source>Read guides</source>
      <translation>Gidsen lezen</translation>
    </message>
    <message>
      <source>From money to fire safety, in plain words</source>
      <translation>Van geld tot brandveiligheid, in gewone woorden</translation>
    </message>
    <message>
      <source>I have a plan</source>
      <translation>Ik heb een plan</translation>
    </message>
    <message>
      <source>How you start something together, step by step</source>
      <translation>Zo begin je samen iets, stap voor stap</translation>
    </message>
    <message>
      <source>For who has a password</source>
      <translation>Voor wie een wachtwoord heeft</translation>
    </message>
    <message>
      <source>Everything stays on this PC. It works without the internet.</source>
      <translation>Alles blijft op deze pc. Het werkt ook zonder internet.</translation>
    </message>
    <message>
      <source>No password yet? Ask who keeps the list of members to let you in.</source>
      <translation>Nog geen wachtwoord? Vraag erom bij wie de leden bijhoudt.</translation>
    </message>
  </context>
  <context>
    <name>CollectiveKinds</name>
    <message>
      <source>Community centre</source>
      <translation>Buurthuis</translation>
    </message>
    <message>
      <source>Playground</source>
      <translation>Speeltuin</translation>
    </message>
    <message>
      <source>Residents' initiative</source>
      <translation>Bewonersinitiatief</translation>
    </message>
    <message>
      <source>Neighbourhood cooperative</source>
      <translation>Wijkcoöperatie</translation>
    </message>
    <message>
      <source>Energy cooperative</source>
      <translation>Energiecoöperatie</translation>
    </message>
    <message>
      <source>Care cooperative</source>
      <translation>Zorgcoöperatie</translation>
    </message>
    <message>
      <source>Neighbourhood company</source>
      <translation>Wijkbedrijf</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Anders</translation>
    </message>
  </context>
  <context>
    <name>ColumnTicks</name>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>sir</source>
      <translation>heer</translation>
    </message>
    <message>
      <source>madam</source>
      <translation>mevrouw</translation>
    </message>
    <message>
      <source>informal</source>
      <translation>informeel</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nee</translation>
    </message>
    <message>
      <source>partly</source>
      <translation>deels</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Roepnaam</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Voorletters</translation>
    </message>
    <message>
      <source>Prefix</source>
      <translation>Voorvoegsel</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>Achternaam</translation>
    </message>
    <message>
      <source>Prefix partner</source>
      <translation>Voorvoegsel partner</translation>
    </message>
    <message>
      <source>Surname partner</source>
      <translation>Achternaam partner</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatie</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>Aanspreekvorm</translation>
    </message>
    <message>
      <source>Letter begins with</source>
      <translation>Aanhef van een brief</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straat</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Huisnummer</translation>
    </message>
    <message>
      <source>Addition</source>
      <translation>Toevoeging</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plaats</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>Heel adres</translation>
    </message>
    <message>
      <source>Secret address</source>
      <translation>Geheim adres</translation>
    </message>
    <message>
      <source>Post came back</source>
      <translation>Post kwam terug</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Leeftijd</translation>
    </message>
    <message>
      <source>Member since</source>
      <translation>Lid sinds</translation>
    </message>
    <message>
      <source>Member until</source>
      <translation>Lid tot</translation>
    </message>
    <message>
      <source>Kind of membership</source>
      <translation>Soort lidmaatschap</translation>
    </message>
    <message>
      <source>Reason of leaving</source>
      <translation>Reden van vertrek</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groepen</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Functies</translation>
    </message>
    <message>
      <source>Volunteer</source>
      <translation>Vrijwilliger</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>In an emergency</source>
      <translation>Bij nood bellen</translation>
    </message>
    <message>
      <source>VOG until</source>
      <translation>VOG tot</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Sleutels</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>Huishouden</translation>
    </message>
    <message>
      <source>Paid by</source>
      <translation>Betaald door</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Member number</source>
      <translation>Lidnummer</translation>
    </message>
    <message>
      <source>Died</source>
      <translation>Overleden</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Opmerkingen</translation>
    </message>
    <message>
      <source>IBAN</source>
      <translation>IBAN</translation>
    </message>
    <message>
      <source>Account holder</source>
      <translation>Rekeninghouder</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Machtiging</translation>
    </message>
    <message>
      <source>Contribution {year}</source>
      <translation>Contributie {year}</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
    <message>
      <source>Tick what you want to see. Drag a line, or use Up and Down, to change the order.</source>
      <translation>Vink aan wat je wilt zien. Sleep een regel, of gebruik Omhoog en Omlaag, om de volgorde te veranderen.</translation>
    </message>
    <message>
      <source>Show these columns</source>
      <translation>Deze kolommen tonen</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Omhoog</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Omlaag</translation>
    </message>
    <message>
      <source>The usual columns</source>
      <translation>De gewone kolommen</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>In this guide</source>
      <translation>In deze gids</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Links</translation>
    </message>
  </context>
  <context>
    <name>Corner</name>
    <message>
      <source>Open the members</source>
      <translation>Leden openen</translation>
    </message>
    <message>
      <source>Close the members</source>
      <translation>Leden sluiten</translation>
    </message>
    <message>
      <source>Close the members (Ctrl+L)</source>
      <translation>Leden sluiten (Ctrl+L)</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>{name} has opened the members</source>
      <translation>{name} heeft de leden geopend</translation>
    </message>
    <message>
      <source>Hand the PC to a visitor</source>
      <translation>Geef de pc aan een bezoeker</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Zoek in alles</translation>
    </message>
    <message>
      <source>Search everything (Ctrl+K)</source>
      <translation>Zoek in alles (Ctrl+K)</translation>
    </message>
    <message>
      <source>Visitor</source>
      <translation>Bezoeker</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>“{text}” is a number; as a day of Excel it is {day}.</source>
      <translation>“{text}” is een getal. Excel bedoelt daarmee de dag {day}.</translation>
    </message>
    <message>
      <source>“{text}” was read as: not known.</source>
      <translation>“{text}” is gelezen als: niet bekend.</translation>
    </message>
    <message>
      <source>In “{text}” day and month seem to be swapped.</source>
      <translation>In “{text}” lijken dag en maand omgewisseld.</translation>
    </message>
    <message>
      <source>“{text}” has a year of two digits.</source>
      <translation>In “{text}” heeft het jaar maar twee cijfers.</translation>
    </message>
    <message>
      <source>The day “{text}” doesn't exist.</source>
      <translation>De dag “{text}” bestaat niet.</translation>
    </message>
    <message>
      <source>“{text}” isn't sure.</source>
      <translation>“{text}” is niet zeker.</translation>
    </message>
    <message>
      <source>“{text}” isn't a date that we understand.</source>
      <translation>“{text}” is geen datum die we begrijpen.</translation>
    </message>
  </context>
  <context>
    <name>DatesField</name>
    <message>
      <source>3-12, 10-12, 17-12</source>
      <translation>3-12, 10-12, 17-12</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dagen</translation>
    </message>
    <message>
      <source>Leave it empty to write the day in yourself.</source>
      <translation>Laat dit leeg als je de dag zelf wilt opschrijven.</translation>
    </message>
    <message>
      <source>Open columns</source>
      <translation>Lege kolommen</translation>
    </message>
    <message>
      <source>Empty lines below</source>
      <translation>Lege regels onderaan</translation>
    </message>
    <message>
      <source>“{text}” isn't a day that we know. Type it like 3-12 or 3-12-2026.</source>
      <translation>Wij kennen de dag “{text}” niet. Typ hem als 3-12 of 3-12-2026.</translation>
    </message>
    <message numerus="yes">
      <source>At most %n days fit on one list.</source>
      <translation>
        <numerusform>Er past maar %n dag op een lijst.</numerusform>
        <numerusform>Er passen hoogstens %n dagen op een lijst.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>These are invented people. Try everything; it is thrown away when you stop. The members open with the name “{person}” and the password “{password}”.</source>
      <translation>Dit zijn verzonnen mensen. Probeer alles; als je stopt, is het weg. De leden gaan weer open met de naam “{person}” en het wachtwoord “{password}”.</translation>
    </message>
  </context>
  <context>
    <name>DemoBar</name>
    <message>
      <source>These are invented people. You can try everything; nothing is kept when you close the program.</source>
      <translation>Dit zijn verzonnen mensen. Je kunt alles uitproberen: als je het programma sluit, wordt niets bewaard.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Goed</translation>
    </message>
  </context>
  <context>
    <name>DoublesDialog</name>
    <message numerus="yes">
      <source>%n pair(s) look like the same person.</source>
      <translation>
        <numerusform>%n tweetal lijkt dezelfde persoon.</numerusform>
        <numerusform>%n tweetallen lijken dezelfde persoon.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody seems to stand in the register twice.</source>
      <translation>Niemand lijkt twee keer in het ledenregister te staan.</translation>
    </message>
    <message>
      <source>Doubles</source>
      <translation>Dubbele leden</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>People who seem to stand in the register twice.</source>
      <translation>Mensen die twee keer in het ledenregister lijken te staan.</translation>
    </message>
    <message>
      <source>Looking for doubles…</source>
      <translation>Dubbele leden zoeken…</translation>
    </message>
    <message>
      <source>Look at them and merge</source>
      <translation>Bekijken en samenvoegen</translation>
    </message>
    <message>
      <source>Merge {name}</source>
      <translation>{name} samenvoegen</translation>
    </message>
  </context>
  <context>
    <name>DoubtKindModel</name>
    <message>
      <source>What we want to ask</source>
      <translation>Wat we willen vragen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Nog open</translation>
    </message>
    <message>
      <source>to know</source>
      <translation>om te weten</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klaar</translation>
    </message>
  </context>
  <context>
    <name>DoubtModel</name>
    <message>
      <source>Row</source>
      <translation>Rij</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>In your list</source>
      <translation>In jouw lijst</translation>
    </message>
    <message>
      <source>open</source>
      <translation>nog open</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Antwoord</translation>
    </message>
  </context>
  <context>
    <name>DoubtPanel</name>
    <message>
      <source>Kinds of questions</source>
      <translation>Soorten vragen</translation>
    </message>
    <message>
      <source>Questions of this kind</source>
      <translation>Vragen van deze soort</translation>
    </message>
    <message>
      <source>Take all our proposals</source>
      <translation>Al onze voorstellen overnemen</translation>
    </message>
    <message>
      <source>You needn't answer everything. What you leave open is kept safe, as a remark with the person.</source>
      <translation>Je hoeft niet alles te beantwoorden. Wat je open laat, bewaren we als opmerking bij de persoon.</translation>
    </message>
    <message>
      <source>All questions are answered</source>
      <translation>Alle vragen zijn beantwoord</translation>
    </message>
    <message>
      <source>Row {row}, {column}: {sentence}</source>
      <translation>Rij {row}, {column}: {sentence}</translation>
    </message>
    <message>
      <source>This is how it comes in: {facts}</source>
      <translation>Zo komt het erin: {facts}</translation>
    </message>
    <message>
      <source>{choice} (our proposal)</source>
      <translation>{choice} (ons voorstel)</translation>
    </message>
    <message numerus="yes">
      <source>Choose this for all %n of this kind</source>
      <translation>
        <numerusform>Kies dit voor deze ene</numerusform>
        <numerusform>Kies dit voor alle %n van deze soort</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Doubts</name>
    <message>
      <source>Very long texts</source>
      <translation>Heel lange teksten</translation>
    </message>
    <message>
      <source>Hidden signs</source>
      <translation>Verborgen tekens</translation>
    </message>
    <message>
      <source>Postcodes</source>
      <translation>Postcodes</translation>
    </message>
    <message>
      <source>E-mail addresses</source>
      <translation>E-mailadressen</translation>
    </message>
    <message>
      <source>Perhaps the same person twice</source>
      <translation>Misschien dubbel</translation>
    </message>
    <message>
      <source>Perhaps in the register already</source>
      <translation>Staat er misschien al in</translation>
    </message>
    <message>
      <source>Two people in one row</source>
      <translation>Twee mensen op één rij</translation>
    </message>
    <message>
      <source>Whose phone number, of a couple?</source>
      <translation>Paar: telefoon van wie?</translation>
    </message>
    <message>
      <source>Whose e-mail address, of a couple?</source>
      <translation>Paar: e-mail van wie?</translation>
    </message>
    <message>
      <source>Whose date of birth, of a couple?</source>
      <translation>Paar: datum van wie?</translation>
    </message>
    <message>
      <source>Whose cross, of a couple?</source>
      <translation>Paar: kruisje voor wie?</translation>
    </message>
    <message>
      <source>A person or an organisation?</source>
      <translation>Persoon of organisatie?</translation>
    </message>
    <message>
      <source>Letters that were lost</source>
      <translation>Verdwenen letters</translation>
    </message>
    <message>
      <source>Dates that we can't read</source>
      <translation>Onleesbare datums</translation>
    </message>
    <message>
      <source>Dates that aren't sure</source>
      <translation>Onzekere datums</translation>
    </message>
    <message>
      <source>Years of two digits</source>
      <translation>Jaar met twee cijfers</translation>
    </message>
    <message>
      <source>Phone numbers</source>
      <translation>Telefoonnummers</translation>
    </message>
    <message>
      <source>Phone numbers with a name beside them</source>
      <translation>Telefoon met naam erbij</translation>
    </message>
    <message>
      <source>IBANs</source>
      <translation>Rekeningnummers</translation>
    </message>
    <message>
      <source>Words where a cross should be</source>
      <translation>Tekst in plaats van kruisje</translation>
    </message>
    <message>
      <source>Words with a volunteer</source>
      <translation>Tekst bij vrijwilliger</translation>
    </message>
    <message>
      <source>Words with a consent</source>
      <translation>Tekst bij toestemming</translation>
    </message>
    <message>
      <source>Contributions we can't read</source>
      <translation>Contributie: onduidelijk</translation>
    </message>
    <message>
      <source>Contributions with a date</source>
      <translation>Contributie: datum</translation>
    </message>
    <message>
      <source>Contributions paid in part</source>
      <translation>Contributie: deels</translation>
    </message>
    <message>
      <source>Contributions paid</source>
      <translation>Contributie: betaald</translation>
    </message>
    <message>
      <source>The column with the sex</source>
      <translation>De kolom met man/vrouw</translation>
    </message>
    <message>
      <source>Remarks: died</source>
      <translation>Opmerking: overleden</translation>
    </message>
    <message>
      <source>Remarks: left</source>
      <translation>Opmerking: gestopt</translation>
    </message>
    <message>
      <source>Remarks: keys</source>
      <translation>Opmerking: sleutel</translation>
    </message>
    <message>
      <source>Remarks: moved</source>
      <translation>Opmerking: verhuisd</translation>
    </message>
    <message>
      <source>Remarks: health</source>
      <translation>Opmerking: gezondheid</translation>
    </message>
    <message>
      <source>Numbers that look like a BSN</source>
      <translation>Lijkt op een BSN</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>the same name</source>
      <translation>dezelfde naam</translation>
    </message>
    <message>
      <source>almost the same name</source>
      <translation>bijna dezelfde naam</translation>
    </message>
    <message>
      <source>the same surname, and the initials fit</source>
      <translation>dezelfde achternaam, en de voorletters passen</translation>
    </message>
    <message>
      <source>the same surname</source>
      <translation>dezelfde achternaam</translation>
    </message>
    <message>
      <source>the same first name</source>
      <translation>dezelfde roepnaam</translation>
    </message>
    <message>
      <source>born on the same day</source>
      <translation>dezelfde geboortedatum</translation>
    </message>
    <message>
      <source>the dates of birth fit</source>
      <translation>de geboortedatums passen bij elkaar</translation>
    </message>
    <message>
      <source>the same phone number</source>
      <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
      <source>the same e-mail address</source>
      <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
      <source>the same address</source>
      <translation>hetzelfde adres</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Member number</source>
      <translation>Lidnummer</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatie</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Died on</source>
      <translation>Overleden op</translation>
    </message>
    <message>
      <source>Contribution</source>
      <translation>Contributie</translation>
    </message>
    <message>
      <source>Volunteer</source>
      <translation>Vrijwilliger</translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>Eigen veld</translation>
    </message>
    <message>
      <source>From the double entry: {values}</source>
      <translation>Uit de dubbele inschrijving: {values}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>onbekend</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>betaald</translation>
    </message>
    <message>
      <source>not paid</source>
      <translation>niet betaald</translation>
    </message>
    <message>
      <source>partly paid</source>
      <translation>deels betaald</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>The guide doesn't begin with its details between two lines of ---.</source>
      <translation>De gids begint niet met de gegevens tussen twee regels met ---.</translation>
    </message>
    <message>
      <source>A guide stands in the folder of its first topic, under its own id: {name}.</source>
      <translation>Een gids staat in de map van het eerste onderwerp, onder de eigen id: {name}.</translation>
    </message>
    <message>
      <source>The title above the text and the one in the details differ.</source>
      <translation>De titel boven de tekst is anders dan die in de gegevens.</translation>
    </message>
    <message>
      <source>The file is named after its id: {name}.</source>
      <translation>Het bestand heet naar de id: {name}.</translation>
    </message>
    <message>
      <source>There are no details here.</source>
      <translation>Hier staan geen gegevens.</translation>
    </message>
    <message>
      <source>Nobody knows the field “{name}” here.</source>
      <translation>Het veld ‘{name}’ bestaat hier niet.</translation>
    </message>
    <message>
      <source>The field “{name}” is missing.</source>
      <translation>Het veld ‘{name}’ ontbreekt.</translation>
    </message>
    <message>
      <source>The field “{name}” is not right: {problem}</source>
      <translation>Het veld ‘{name}’ klopt niet: {problem}</translation>
    </message>
    <message>
      <source>There is no file {name} that can be used: PNG, JPEG or PDF, not too large.</source>
      <translation>Er is geen bruikbaar bestand {name}. Het moet PNG, JPEG of PDF zijn, en niet te groot.</translation>
    </message>
    <message>
      <source>This file is larger than 1 MB.</source>
      <translation>Dit bestand is groter dan 1 MB.</translation>
    </message>
    <message>
      <source>This file isn't written in UTF-8.</source>
      <translation>Dit bestand is niet in UTF-8 geschreven.</translation>
    </message>
    <message>
      <source>There is no bibliotheek.yaml here.</source>
      <translation>Hier is geen bibliotheek.yaml.</translation>
    </message>
    <message>
      <source>These details are not right: {problem}</source>
      <translation>Deze gegevens kloppen niet: {problem}</translation>
    </message>
    <message>
      <source>This is no list of words.</source>
      <translation>Dit is geen lijst met woorden.</translation>
    </message>
    <message>
      <source>Group {number} isn't a list of two or more words.</source>
      <translation>Groep {number} is geen lijst van twee of meer woorden.</translation>
    </message>
    <message>
      <source>{name} stands there twice.</source>
      <translation>‘{name}’ staat er twee keer.</translation>
    </message>
    <message>
      <source>This can't be read as YAML: {problem}</source>
      <translation>Dit is geen leesbare YAML: {problem}</translation>
    </message>
    <message>
      <source>There are too many levels here. Some words get lost.</source>
      <translation>Hier zitten te veel niveaus in elkaar. Er vallen woorden weg.</translation>
    </message>
    <message>
      <source>HTML has no place in a guide. Use Markdown only.</source>
      <translation>HTML hoort niet in een gids. Gebruik alleen Markdown.</translation>
    </message>
    <message>
      <source>A guide has one title (#). Use ## for the other headings.</source>
      <translation>Een gids heeft één titel (#). Gebruik ## voor de andere kopjes.</translation>
    </message>
    <message>
      <source>Use at most four levels of headings.</source>
      <translation>Gebruik hooguit vier niveaus van kopjes.</translation>
    </message>
    <message>
      <source>A picture can't stand in a table. Put it below.</source>
      <translation>Een plaatje kan niet in een tabel staan. Zet het eronder.</translation>
    </message>
    <message>
      <source>This link can't be used: {target}. Use gids:, hulp:, #heading, https: or mailto:.</source>
      <translation>Deze link kan niet: {target}. Gebruik gids:, hulp:, #kopje, https: of mailto:.</translation>
    </message>
    <message>
      <source>The picture {name} has no text that says what it shows.</source>
      <translation>Bij het plaatje {name} staat niet wat erop te zien is.</translation>
    </message>
    <message>
      <source>There is no picture {name} that can be used.</source>
      <translation>Er is geen bruikbaar plaatje {name}.</translation>
    </message>
  </context>
  <context>
    <name>EmailsDialog</name>
    <message>
      <source>E-mail addresses</source>
      <translation>E-mailadressen</translation>
    </message>
    <message>
      <source>Paste them in the BCC of your message. Then nobody sees the address of somebody else.</source>
      <translation>Plak ze in het vak BCC van je bericht. Dan ziet niemand het adres van een ander.</translation>
    </message>
    <message numerus="yes">
      <source>Copy %n address(es)</source>
      <translation>
        <numerusform>%n adres kopiëren</numerusform>
        <numerusform>%n adressen kopiëren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) have no e-mail address</source>
      <translation>
        <numerusform>%n persoon heeft geen e-mailadres</numerusform>
        <numerusform>%n mensen hebben geen e-mailadres</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them in the table, to print or to call</source>
      <translation>Toon deze mensen in de tabel, om af te drukken of te bellen</translation>
    </message>
    <message>
      <source>Everybody in this list has an e-mail address.</source>
      <translation>Iedereen in deze lijst heeft een e-mailadres.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>The text on standard input can't be read.</source>
      <translation>De tekst op de standaardinvoer is niet te lezen.</translation>
    </message>
    <message>
      <source>Send it as UTF-8.</source>
      <translation>Stuur die als UTF-8.</translation>
    </message>
    <message>
      <source>There is no password on standard input.</source>
      <translation>Er staat geen wachtwoord op de standaardinvoer.</translation>
    </message>
    <message>
      <source>Put it on the first line.</source>
      <translation>Zet het op de eerste regel.</translation>
    </message>
    <message>
      <source>Somebody else is using the file at this moment.</source>
      <translation>Iemand anders gebruikt het bestand op dit moment.</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was changed.</source>
      <translation>De schijf is vol. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>Remove files you no longer need and try again.</source>
      <translation>Verwijder bestanden die je niet meer nodig hebt en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The file is damaged.</source>
      <translation>Het bestand is beschadigd.</translation>
    </message>
    <message>
      <source>Put back a reserve copy. Keep the damaged file until that has worked.</source>
      <translation>Zet een reservekopie terug. Bewaar het beschadigde bestand tot dat gelukt is.</translation>
    </message>
    <message>
      <source>The file can't be written.</source>
      <translation>Het programma kan niets in het bestand bewaren.</translation>
    </message>
    <message>
      <source>Check whether the file or the disk is locked against writing.</source>
      <translation>Kijk of het bestand of de schijf tegen schrijven is beveiligd.</translation>
    </message>
    <message>
      <source>The file can't be read.</source>
      <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
      <source>Check whether the disk or the stick is still connected, and try again.</source>
      <translation>Kijk of de schijf of de stick nog vastzit, en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Somebody else has added the same record.</source>
      <translation>Iemand anders heeft hetzelfde al toegevoegd.</translation>
    </message>
    <message>
      <source>Look at the newest version and make your change again.</source>
      <translation>Bekijk de nieuwste gegevens en doe je verandering opnieuw.</translation>
    </message>
    <message>
      <source>You have no access to this part of the register.</source>
      <translation>Je hebt geen toegang tot dit stuk van het ledenregister.</translation>
    </message>
    <message>
      <source>Ask the person who gives access in your collective.</source>
      <translation>Vraag het aan de toegangsbeheerder van je collectief.</translation>
    </message>
    <message>
      <source>You may look at this part of the register, but not change it.</source>
      <translation>Je mag dit stuk van het ledenregister wel bekijken, maar niet veranderen.</translation>
    </message>
    <message>
      <source>Somebody tampered with this part of the register. You can look, but nothing can be changed in it.</source>
      <translation>Iemand heeft aan dit stuk van het ledenregister gezeten. Je kunt kijken, maar niets veranderen.</translation>
    </message>
    <message>
      <source>Export what you need and put back a reserve copy.</source>
      <translation>Bewaar wat je nodig hebt als bestand. Zet dan een reservekopie terug.</translation>
    </message>
    <message>
      <source>There is no file {name}.</source>
      <translation>Er is geen bestand {name}.</translation>
    </message>
    <message>
      <source>Choose another file, or begin a new one.</source>
      <translation>Kies een ander bestand, of begin een nieuw.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a file.</source>
      <translation>{name} is een map, geen bestand.</translation>
    </message>
    <message>
      <source>The file {name} is empty.</source>
      <translation>Het bestand {name} is leeg.</translation>
    </message>
    <message>
      <source>{name} is not a file of this program.</source>
      <translation>{name} is geen bestand van dit programma.</translation>
    </message>
    <message>
      <source>The file was made by a newer version of this program.</source>
      <translation>Het bestand is gemaakt met een nieuwere versie van dit programma.</translation>
    </message>
    <message>
      <source>Install the newest version of the program, then open the file again.</source>
      <translation>Installeer de nieuwste versie van het programma en open het bestand dan opnieuw.</translation>
    </message>
    <message>
      <source>The file is on a network drive. There it can be damaged when two PCs write.</source>
      <translation>Het bestand staat op een netwerkschijf. Daar kan het stukgaan als twee pc's tegelijk schrijven.</translation>
    </message>
    <message>
      <source>Put the file on the disk of this PC.</source>
      <translation>Zet het bestand op de schijf van deze pc.</translation>
    </message>
    <message>
      <source>The file is larger than 10 GB. A register never gets that large.</source>
      <translation>Het bestand is groter dan 10 GB. Zo groot wordt een ledenregister nooit.</translation>
    </message>
    <message>
      <source>Somebody has added something to the file that doesn't belong in it ({part}).</source>
      <translation>Iemand heeft iets in het bestand gezet dat er niet in hoort ({part}).</translation>
    </message>
    <message>
      <source>Beside the file lies {name}, left behind by another file.</source>
      <translation>Naast het bestand ligt {name}. Dat is van een ander bestand overgebleven.</translation>
    </message>
    <message>
      <source>Did you put back a reserve copy? Then move {name} to another folder and try again.</source>
      <translation>Heb je een reservekopie teruggezet? Zet {name} dan in een andere map en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>There already is a file {name}.</source>
      <translation>Het bestand {name} bestaat al.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Kies een andere naam.</translation>
    </message>
    <message>
      <source>Somebody else changed this in the meantime.</source>
      <translation>Iemand anders heeft dit intussen veranderd.</translation>
    </message>
    <message>
      <source>This record is damaged, so it can't be changed.</source>
      <translation>Dit gegeven is beschadigd, dus je kunt het niet veranderen.</translation>
    </message>
    <message>
      <source>Put back a reserve copy, or add the record again.</source>
      <translation>Zet een reservekopie terug, of voer het opnieuw in.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
      <source>Something in it was changed again later. Take that change back first.</source>
      <translation>Daarna is er nog iets in veranderd. Maak eerst die verandering ongedaan.</translation>
    </message>
    <message>
      <source>This was written by a newer version of this program.</source>
      <translation>Dit is geschreven met een nieuwere versie van dit programma.</translation>
    </message>
    <message>
      <source>Install the newest version of the program to change it.</source>
      <translation>Installeer de nieuwste versie van het programma om het te veranderen.</translation>
    </message>
    <message>
      <source>This can't be put on paper: {message}</source>
      <translation>Dit kan niet op papier: {message}</translation>
    </message>
    <message>
      <source>Choose fewer columns and try again.</source>
      <translation>Kies minder kolommen en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The label sheet {sheet} is not known.</source>
      <translation>Het etikettenvel {sheet} is niet bekend.</translation>
    </message>
    <message>
      <source>Choose another label sheet.</source>
      <translation>Kies een ander etikettenvel.</translation>
    </message>
    <message>
      <source>These labels don't fit on a sheet of A4.</source>
      <translation>Deze etiketten passen niet op een vel A4.</translation>
    </message>
    <message>
      <source>Measure the sheet again, in millimetres from the edge of the paper.</source>
      <translation>Meet het vel opnieuw op, in millimeters vanaf de rand van het papier.</translation>
    </message>
    <message>
      <source>Choose an .xlsx, .xls, .ods or .csv file.</source>
      <translation>Kies een bestand dat eindigt op .xlsx, .xls, .ods of .csv.</translation>
    </message>
    <message>
      <source>Open it in Excel or LibreOffice and save it as .xlsx. Then choose that file.</source>
      <translation>Open het in Excel of LibreOffice en bewaar het als .xlsx. Kies daarna dat bestand.</translation>
    </message>
    <message>
      <source>“{name}” is called a list, but it is a web page or a text with marks inside.</source>
      <translation>“{name}” heet een lijst, maar er zit een webpagina of een tekst met codes in.</translation>
    </message>
    <message>
      <source>“{name}” isn't a list but another kind of document.</source>
      <translation>“{name}” is geen lijst maar een ander soort document.</translation>
    </message>
    <message>
      <source>“{name}” is a mark that Excel or LibreOffice makes while a list is open.</source>
      <translation>“{name}” is een hulpbestand. Excel of LibreOffice maakt het zolang een lijst open is.</translation>
    </message>
    <message>
      <source>Choose the list itself: the name without the mark in front.</source>
      <translation>Kies de lijst zelf: de naam zonder de tekens ervoor.</translation>
    </message>
    <message>
      <source>“{name}” is larger than {most} MB.</source>
      <translation>“{name}” is groter dan {most} MB.</translation>
    </message>
    <message>
      <source>Take out pictures and old pages, or split it in two.</source>
      <translation>Verwijder plaatjes en oude bladen, of splits de lijst in tweeën.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>“{name}” is leeg.</translation>
    </message>
    <message>
      <source>“{name}” isn't there any more.</source>
      <translation>“{name}” is er niet meer.</translation>
    </message>
    <message>
      <source>Was it moved, or is the stick out? Look it up and choose it again.</source>
      <translation>Is het verplaatst, of is de stick eruit? Zoek het op en kies het opnieuw.</translation>
    </message>
    <message>
      <source>“{name}” is a folder.</source>
      <translation>“{name}” is een map.</translation>
    </message>
    <message>
      <source>Choose the list inside it.</source>
      <translation>Kies de lijst die erin zit.</translation>
    </message>
    <message>
      <source>“{name}” can't be opened: it is open in another program, or you may not read it.</source>
      <translation>“{name}” gaat niet open. Het is open in een ander programma, of je mag het niet lezen.</translation>
    </message>
    <message>
      <source>Close it in Excel or LibreOffice and try again.</source>
      <translation>Sluit het in Excel of LibreOffice en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Reading “{name}” stopped halfway.</source>
      <translation>Het lezen van “{name}” stopte halverwege.</translation>
    </message>
    <message>
      <source>Copy the file to this computer and choose that one.</source>
      <translation>Zet het bestand op deze computer en kies dat.</translation>
    </message>
    <message>
      <source>This list can't be read: it is damaged, or far too large.</source>
      <translation>Deze lijst kan niet worden gelezen. Hij is beschadigd of veel te groot.</translation>
    </message>
    <message>
      <source>Open it in Excel or LibreOffice, save it under another name and choose that one.</source>
      <translation>Open hem in Excel of LibreOffice, bewaar hem onder een andere naam en kies die.</translation>
    </message>
    <message>
      <source>Reading “{name}” took longer than {seconds} seconds, so it was stopped.</source>
      <translation>Het lezen van “{name}” duurde langer dan {seconds} seconden. Daarom zijn wij gestopt.</translation>
    </message>
    <message>
      <source>Split it in two in Excel or LibreOffice, or copy it to this computer first.</source>
      <translation>Splits de lijst in tweeën in Excel of LibreOffice, of zet hem eerst op deze computer.</translation>
    </message>
    <message>
      <source>This file isn't a list: it holds no text.</source>
      <translation>Dit bestand is geen lijst: er staat geen tekst in.</translation>
    </message>
    <message>
      <source>From line {line} on the list can't be read: a quotation mark isn't closed there.</source>
      <translation>Vanaf regel {line} kan de lijst niet worden gelezen. Daar ontbreekt een aanhalingsteken.</translation>
    </message>
    <message>
      <source>Mend that line, or save the list as .xlsx and choose that one.</source>
      <translation>Verbeter die regel, of bewaar de lijst als .xlsx en kies die.</translation>
    </message>
    <message>
      <source>This list has a password of its own, so it can't be read.</source>
      <translation>Deze lijst heeft een eigen wachtwoord. Daarom kan hij niet worden gelezen.</translation>
    </message>
    <message>
      <source>Open it in Excel or LibreOffice, take the password off, save it and try again.</source>
      <translation>Open hem in Excel of LibreOffice, haal het wachtwoord eraf, bewaar hem en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>This list can't be read: the file is damaged.</source>
      <translation>Deze lijst kan niet worden gelezen: het bestand is beschadigd.</translation>
    </message>
    <message>
      <source>This file is a packed folder or another document, not a list.</source>
      <translation>Dit bestand is een ingepakte map of een ander document, geen lijst.</translation>
    </message>
    <message>
      <source>This list is too large to read: {limit}.</source>
      <translation>Deze lijst is te groot om te lezen: {limit}.</translation>
    </message>
    <message>
      <source>Split it in two in Excel or LibreOffice, or take out what you don't need.</source>
      <translation>Splits de lijst in tweeën in Excel of LibreOffice, of verwijder wat je niet nodig hebt.</translation>
    </message>
    <message>
      <source>This list has {found} rows; at most {most} can be read.</source>
      <translation>Deze lijst heeft {found} rijen. Wij kunnen er hoogstens {most} lezen.</translation>
    </message>
    <message>
      <source>This list holds instructions that an ordinary list never has. It wasn't opened.</source>
      <translation>In deze lijst staan opdrachten die een gewone lijst nooit heeft. Wij hebben hem niet geopend.</translation>
    </message>
    <message>
      <source>Ask the person you got it from for a new one.</source>
      <translation>Vraag een nieuwe lijst aan wie hem je gaf.</translation>
    </message>
    <message>
      <source>This list has {found} columns; {most} is the most that can be read.</source>
      <translation>Deze lijst heeft {found} kolommen. Meer dan {most} kunnen wij niet lezen.</translation>
    </message>
    <message>
      <source>Take out the columns you don't need and try again.</source>
      <translation>Verwijder de kolommen die je niet nodig hebt en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>In row {row} is a cell with more than {most} letters.</source>
      <translation>In rij {row} staat een cel met meer dan {most} letters.</translation>
    </message>
    <message>
      <source>Make that cell shorter and try again. Nothing was brought in.</source>
      <translation>Maak die cel korter en probeer het opnieuw. Er is niets binnengehaald.</translation>
    </message>
    <message>
      <source>“{text}” isn't a date that we know.</source>
      <translation>“{text}” is geen datum die we kennen.</translation>
    </message>
    <message>
      <source>Type it like 05-03-1951, or only the year.</source>
      <translation>Typ bijvoorbeeld 05-03-1951, of alleen het jaar.</translation>
    </message>
    <message>
      <source>A part of this date is missing.</source>
      <translation>Deze datum is niet compleet.</translation>
    </message>
    <message>
      <source>Type day, month and year, like 05-03-2026.</source>
      <translation>Typ dag, maand en jaar, bijvoorbeeld 05-03-2026.</translation>
    </message>
    <message>
      <source>A house number has only figures.</source>
      <translation>Een huisnummer heeft alleen cijfers.</translation>
    </message>
    <message>
      <source>Type letters and the rest under Addition.</source>
      <translation>Typ letters en de rest bij Toevoeging.</translation>
    </message>
    <message>
      <source>There is no @ in this e-mail address.</source>
      <translation>Er staat geen @ in dit e-mailadres.</translation>
    </message>
    <message>
      <source>Look at it once more, like anna@example.nl.</source>
      <translation>Kijk het nog eens na, bijvoorbeeld anna@example.nl.</translation>
    </message>
    <message>
      <source>A year has four figures, like 2026.</source>
      <translation>Een jaar heeft vier cijfers, zoals 2026.</translation>
    </message>
    <message>
      <source>“{text}” isn't an amount that we know.</source>
      <translation>“{text}” is geen bedrag dat we kennen.</translation>
    </message>
    <message>
      <source>Type it like 27,50.</source>
      <translation>Typ bijvoorbeeld 27,50.</translation>
    </message>
    <message>
      <source>There isn't one name in “{text}”.</source>
      <translation>In “{text}” staat niet precies één naam.</translation>
    </message>
    <message>
      <source>Type the name of one person, such as Berg, Anna van den.</source>
      <translation>Typ de naam van één persoon, zoals Berg, Anna van den.</translation>
    </message>
    <message>
      <source>“{text}” isn't a house number.</source>
      <translation>“{text}” is geen huisnummer.</translation>
    </message>
    <message>
      <source>Type a number, such as 12 or 12a.</source>
      <translation>Typ een nummer, zoals 12 of 12a.</translation>
    </message>
    <message>
      <source>“{text}” isn't an e-mail address.</source>
      <translation>“{text}” is geen e-mailadres.</translation>
    </message>
    <message>
      <source>There should be an @ in it, such as anna@voorbeeld.nl.</source>
      <translation>Er hoort een @ in, zoals anna@voorbeeld.nl.</translation>
    </message>
    <message>
      <source>“{text}” isn't a date that we understand.</source>
      <translation>“{text}” is geen datum die we begrijpen.</translation>
    </message>
    <message>
      <source>Type it as 05-03-1951, or only the year.</source>
      <translation>Typ het als 05-03-1951, of alleen het jaar.</translation>
    </message>
    <message>
      <source>“{text}” isn't clear enough for a date.</source>
      <translation>“{text}” is niet duidelijk genoeg voor een datum.</translation>
    </message>
    <message>
      <source>Do you mean {day}? Then type that.</source>
      <translation>Bedoel je {day}? Typ het dan zo.</translation>
    </message>
    <message>
      <source>We don't know the salutation “{text}”.</source>
      <translation>We kennen de aanspreekvorm “{text}” niet.</translation>
    </message>
    <message>
      <source>Type heer, mevrouw, informeel or nothing.</source>
      <translation>Typ heer, mevrouw, informeel, of laat het leeg.</translation>
    </message>
    <message>
      <source>There is no group called “{text}”.</source>
      <translation>Er is geen groep die “{text}” heet.</translation>
    </message>
    <message>
      <source>Make the group first, or type one that exists.</source>
      <translation>Maak de groep eerst, of typ een groep die al bestaat.</translation>
    </message>
    <message>
      <source>“{text}” isn't yes or no.</source>
      <translation>“{text}” is geen ja of nee.</translation>
    </message>
    <message>
      <source>Type x or leave the cell empty.</source>
      <translation>Typ een x, of laat de cel leeg.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say whether the contribution is paid.</source>
      <translation>Aan “{text}” zie je niet of de contributie is betaald.</translation>
    </message>
    <message>
      <source>Type ja, nee, deels, or the day on which it was paid.</source>
      <translation>Typ ja, nee, deels, of de dag waarop is betaald.</translation>
    </message>
    <message>
      <source>“{text}” isn't a number.</source>
      <translation>“{text}” is geen getal.</translation>
    </message>
    <message>
      <source>Type figures only, such as 12 or 7,5.</source>
      <translation>Typ alleen cijfers, zoals 12 of 7,5.</translation>
    </message>
    <message>
      <source>There is no name.</source>
      <translation>Er staat geen naam.</translation>
    </message>
    <message>
      <source>Fill in at least a first name or a surname.</source>
      <translation>Vul ten minste een roepnaam of een achternaam in.</translation>
    </message>
    <message>
      <source>This text is too long.</source>
      <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
      <source>Make it shorter: a name has at most 200 letters, another text 10,000.</source>
      <translation>Maak de tekst korter. Een naam heeft hoogstens 200 letters, een andere tekst 10.000.</translation>
    </message>
    <message>
      <source>There is an invisible sign in the text that can mix up the letters.</source>
      <translation>In de tekst staat een onzichtbaar teken. Dat kan de letters door elkaar gooien.</translation>
    </message>
    <message>
      <source>Type the text again instead of pasting it.</source>
      <translation>Typ de tekst opnieuw in plaats van te plakken.</translation>
    </message>
    <message>
      <source>{number} looks like a BSN. A club may not keep it.</source>
      <translation>{number} lijkt op een BSN. Dat mag een vereniging of stichting niet bewaren.</translation>
    </message>
    <message>
      <source>Leave it out. Is it a phone number? Put it in the field for phone numbers.</source>
      <translation>Laat het weg. Is het een telefoonnummer? Zet het dan bij Telefoon.</translation>
    </message>
    <message>
      <source>This PC has too little free memory to check the password.</source>
      <translation>Deze pc heeft te weinig geheugen vrij om het wachtwoord te controleren.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Sluit andere programma's en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The name or the password is wrong.</source>
      <translation>De naam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
      <source>Mind capitals and spaces, and try again.</source>
      <translation>Let op hoofdletters en spaties, en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The password is right, but the place in the file where your keys are kept is damaged.</source>
      <translation>Het wachtwoord klopt. Maar de plek in het bestand waar je sleutels staan, is beschadigd.</translation>
    </message>
    <message>
      <source>Use a reserve copy, or the reserve password on paper.</source>
      <translation>Gebruik een reservekopie, of het reservewachtwoord op papier.</translation>
    </message>
    <message>
      <source>The file asks for an impossible amount of work to check the password. Somebody changed it.</source>
      <translation>Het bestand vraagt onmogelijk veel werk om het wachtwoord te controleren. Iemand heeft eraan gezeten.</translation>
    </message>
    <message>
      <source>Word {number} ({word}) isn't a word of a reserve password.</source>
      <translation>Woord {number} ({word}) hoort niet in een reservewachtwoord.</translation>
    </message>
    <message>
      <source>A reserve password has twelve words; there are {count}.</source>
      <translation>Een reservewachtwoord heeft twaalf woorden; dit zijn er {count}.</translation>
    </message>
    <message>
      <source>Something is wrong in line {number}: its number doesn't fit its words.</source>
      <translation>Er klopt iets niet in regel {number}: het getal past niet bij de woorden.</translation>
    </message>
    <message>
      <source>These words don't belong together: one of them is wrong, or their order is.</source>
      <translation>Deze woorden horen niet bij elkaar: er is een woord fout, of de volgorde.</translation>
    </message>
    <message>
      <source>Look at the sheet again.</source>
      <translation>Kijk nog eens goed op het papier.</translation>
    </message>
    <message>
      <source>This file already has people who can open it.</source>
      <translation>Dit bestand heeft al mensen die het kunnen openen.</translation>
    </message>
    <message>
      <source>A name is needed, of at most 100 characters.</source>
      <translation>Vul een naam in, van hoogstens 100 tekens.</translation>
    </message>
    <message>
      <source>These words don't stand there on the sheet.</source>
      <translation>Deze woorden staan niet op die plek op het papier.</translation>
    </message>
    <message>
      <source>Look at the sheet again, and mind the numbers of the words.</source>
      <translation>Kijk nog eens op het papier, en let op de nummers van de woorden.</translation>
    </message>
    <message>
      <source>Only the person who made the reserve password can check it.</source>
      <translation>Alleen wie het reservewachtwoord heeft gemaakt, kan het controleren.</translation>
    </message>
    <message>
      <source>The password is right, but nothing can be opened with it.</source>
      <translation>Het wachtwoord klopt, maar je kunt er niets mee openen.</translation>
    </message>
    <message>
      <source>Ask the person who gives access in your collective, or use a reserve copy.</source>
      <translation>Vraag het aan de toegangsbeheerder van je collectief, of gebruik een reservekopie.</translation>
    </message>
    <message>
      <source>This file is older than the one you used on this PC before: it is from {file}, the other from {seen}.</source>
      <translation>Dit bestand is van {file}. Eerder gebruikte je op deze pc een nieuwer bestand, van {seen}.</translation>
    </message>
    <message>
      <source>This file went its own way: on this PC another version was in use on {seen}. This one is from {file}.</source>
      <translation>Op {seen} gebruikte je op deze pc een andere versie. Dit bestand is van {file}. Het is intussen anders veranderd.</translation>
    </message>
    <message>
      <source>This file was made by somebody else than the file with the same number that was in use on {seen}.</source>
      <translation>Op {seen} gebruikte je op deze pc een bestand met hetzelfde nummer. Dit bestand is door iemand anders gemaakt.</translation>
    </message>
    <message>
      <source>Did somebody put back a reserve copy? If not, look for the newest file first.</source>
      <translation>Heeft iemand een reservekopie teruggezet? Zo niet, zoek dan eerst het nieuwste bestand.</translation>
    </message>
    <message>
      <source>{count} record(s) in the register are damaged or were changed from outside.</source>
      <translation>In het ledenregister zijn {count} gegevens beschadigd of van buitenaf veranderd.</translation>
    </message>
    <message>
      <source>They are set apart; the rest is sound. Run a check, and put back a reserve copy.</source>
      <translation>Die staan apart; de rest is goed. Laat het bestand controleren en zet een reservekopie terug.</translation>
    </message>
    <message>
      <source>Somebody changed things in the file that only this program may change.</source>
      <translation>Iemand heeft in het bestand dingen veranderd die alleen dit programma mag veranderen.</translation>
    </message>
    <message>
      <source>What isn't sure can only be looked at. Run a check, and put back a reserve copy.</source>
      <translation>Wat niet zeker is, kun je alleen bekijken. Laat het bestand controleren en zet een reservekopie terug.</translation>
    </message>
    <message>
      <source>This reference is too long for a bank.</source>
      <translation>Dit kenmerk is te lang voor een bank.</translation>
    </message>
    <message>
      <source>Use at most 35 signs.</source>
      <translation>Gebruik hoogstens 35 tekens.</translation>
    </message>
    <message>
      <source>There is nothing in “{name}”.</source>
      <translation>Er staat niets in “{name}”.</translation>
    </message>
    <message>
      <source>Choose another list.</source>
      <translation>Kies een andere lijst.</translation>
    </message>
    <message>
      <source>Something in the address isn't right yet.</source>
      <translation>Er klopt nog iets niet in het adres.</translation>
    </message>
    <message>
      <source>There is no new address yet.</source>
      <translation>Er is nog geen nieuw adres.</translation>
    </message>
    <message>
      <source>Fill in at least a street or a place.</source>
      <translation>Vul in elk geval een straat of een plaats in.</translation>
    </message>
    <message>
      <source>Somebody changed the register after this import was prepared.</source>
      <translation>Iemand heeft het ledenregister veranderd nadat je deze lijst klaarzette.</translation>
    </message>
    <message>
      <source>Go back one step and look at the list again.</source>
      <translation>Ga een stap terug en bekijk de lijst opnieuw.</translation>
    </message>
    <message>
      <source>This was removed from the register meanwhile.</source>
      <translation>Dit is intussen uit het ledenregister verwijderd.</translation>
    </message>
    <message>
      <source>Look at the list again.</source>
      <translation>Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
      <source>“{name}” exists already.</source>
      <translation>“{name}” bestaat al.</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Typ een naam.</translation>
    </message>
    <message>
      <source>The password is too short.</source>
      <translation>Het wachtwoord is te kort.</translation>
    </message>
    <message>
      <source>The password is too long: at most 256 characters.</source>
      <translation>Het wachtwoord is te lang: hoogstens 256 tekens.</translation>
    </message>
    <message>
      <source>This password is easy to guess.</source>
      <translation>Dit wachtwoord is makkelijk te raden.</translation>
    </message>
    <message>
      <source>Choose five words that are proposed, or 15 characters or more that say nothing about you.</source>
      <translation>Kies de vijf voorgestelde woorden, of minstens 15 tekens die niets over jou zeggen.</translation>
    </message>
    <message>
      <source>This version can't print the overview {kind}.</source>
      <translation>Deze versie kan het overzicht {kind} niet afdrukken.</translation>
    </message>
    <message>
      <source>Choose another overview.</source>
      <translation>Kies een ander overzicht.</translation>
    </message>
    <message>
      <source>There is no column “{column}”.</source>
      <translation>Er is geen kolom “{column}”.</translation>
    </message>
    <message>
      <source>Choose from: {columns}.</source>
      <translation>Kies uit: {columns}.</translation>
    </message>
    <message>
      <source>That sheet is not in “{name}”, or there is nothing in it.</source>
      <translation>Dat blad zit niet in “{name}”, of er staat niets op.</translation>
    </message>
    <message>
      <source>These sheets are in it: {sheets}.</source>
      <translation>Deze bladen zitten erin: {sheets}.</translation>
    </message>
    <message>
      <source>“{name}” has an ending that can't be written.</source>
      <translation>“{name}” eindigt op iets wat wij niet kunnen maken.</translation>
    </message>
    <message>
      <source>Check whether it is on, or choose another printer or “Save as PDF”.</source>
      <translation>Kijk of hij aanstaat, of kies een andere printer of “Bewaren als PDF”.</translation>
    </message>
    <message>
      <source>There are {total} pages; {first} to {last} can't be printed.</source>
      <translation>Er zijn {total} bladzijden; {first} tot en met {last} kan niet.</translation>
    </message>
    <message>
      <source>Choose other pages.</source>
      <translation>Kies andere bladzijden.</translation>
    </message>
    <message>
      <source>No printer was found on this PC.</source>
      <translation>Op deze pc is geen printer gevonden.</translation>
    </message>
    <message>
      <source>Connect a printer, or choose “Save as PDF”.</source>
      <translation>Sluit een printer aan, of kies “Bewaren als PDF”.</translation>
    </message>
    <message>
      <source>The printer {printer} didn't take the paper.</source>
      <translation>De printer {printer} nam de opdracht niet aan.</translation>
    </message>
    <message>
      <source>Choose a name that ends in .xlsx, .csv or .vcf.</source>
      <translation>Kies een naam die eindigt op .xlsx, .csv of .vcf.</translation>
    </message>
    <message>
      <source>“{name}” can't be written: the file is open, or there is no room or no right.</source>
      <translation>“{name}” kan niet worden bewaard. Het bestand is open, er is geen ruimte, of je mag daar niets bewaren.</translation>
    </message>
    <message>
      <source>Close it in Excel or LibreOffice, or choose another place.</source>
      <translation>Sluit het in Excel of LibreOffice, of kies een andere plek.</translation>
    </message>
    <message>
      <source>There is no column with names in this list.</source>
      <translation>In deze lijst staat geen kolom met namen.</translation>
    </message>
    <message>
      <source>Say which column holds the names, or choose another page of the file.</source>
      <translation>Zeg in welke kolom de namen staan, of kies een ander blad van het bestand.</translation>
    </message>
    <message>
      <source>Nobody of that name can open the register.</source>
      <translation>Er is niemand met die naam die de leden kan openen.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” stands in the register.</source>
      <translation>In het ledenregister staat niemand met de naam “{name}”.</translation>
    </message>
    <message>
      <source>Type first name and surname as they stand in the register.</source>
      <translation>Typ de voornaam en achternaam zoals ze in het register staan.</translation>
    </message>
    <message>
      <source>Several people are called “{name}”.</source>
      <translation>Er zijn meer mensen die “{name}” heten.</translation>
    </message>
    <message>
      <source>Type the member number of the right one.</source>
      <translation>Typ het lidnummer van wie je bedoelt.</translation>
    </message>
    <message>
      <source>“{name}” is not a file of an afzender of guides.</source>
      <translation>‘{name}’ is geen bestand van een afzender van gidsen.</translation>
    </message>
    <message>
      <source>Ask who gave it to you for the file “afzender.wdhs”.</source>
      <translation>Vraag wie het je gaf om het bestand ‘afzender.wdhs’.</translation>
    </message>
    <message>
      <source>Three different people keep the keys of a library; two of them are needed.</source>
      <translation>Drie verschillende mensen bewaren de sleutels van een kennisbank. Twee van hen zijn nodig.</translation>
    </message>
    <message>
      <source>Give --key three times, each with the .pub file of somebody else.</source>
      <translation>Geef drie keer --key, steeds met het .pub-bestand van iemand anders.</translation>
    </message>
    <message>
      <source>There is no key to publish with.</source>
      <translation>Er is geen sleutel om mee te publiceren.</translation>
    </message>
    <message>
      <source>Give it with --publishing.</source>
      <translation>Geef die met --publishing.</translation>
    </message>
    <message>
      <source>The key to publish with can't be one of the three as well.</source>
      <translation>De sleutel om mee te publiceren kan niet ook een van de drie zijn.</translation>
    </message>
    <message>
      <source>Make a separate key to publish with, with “wdhs-publish keys new”.</source>
      <translation>Maak daarvoor een aparte sleutel met “wdhs-publish keys new”.</translation>
    </message>
    <message>
      <source>What was built in this folder can't be read.</source>
      <translation>Wat in deze map is gemaakt, is niet te lezen.</translation>
    </message>
    <message>
      <source>Build it again with “wdhs-publish build”.</source>
      <translation>Maak het opnieuw met “wdhs-publish build”.</translation>
    </message>
    <message>
      <source>“{name}” is not a key for signing.</source>
      <translation>“{name}” is geen sleutel om mee te tekenen.</translation>
    </message>
    <message>
      <source>Give the file that ends in .key; “wdhs-publish keys new” makes one.</source>
      <translation>Geef het bestand dat eindigt op .key. Met “wdhs-publish keys new” maak je er een.</translation>
    </message>
    <message>
      <source>Give the file that ends in .pub; it lies beside the .key file.</source>
      <translation>Geef het bestand dat eindigt op .pub. Het ligt naast het .key-bestand.</translation>
    </message>
    <message>
      <source>“{name}” can't be the name of a key.</source>
      <translation>Een sleutel kan niet “{name}” heten.</translation>
    </message>
    <message>
      <source>Take the name of a person, without slashes.</source>
      <translation>Neem de naam van een mens, zonder schuine strepen.</translation>
    </message>
    <message>
      <source>The password of a key has 15 characters or more.</source>
      <translation>Het wachtwoord van een sleutel heeft 15 tekens of meer.</translation>
    </message>
    <message>
      <source>A sentence is fine too, with spaces.</source>
      <translation>Een zin mag ook, met spaties.</translation>
    </message>
    <message>
      <source>“{name}” is there already, and a key is never overwritten.</source>
      <translation>“{name}” is er al. Een sleutel overschrijven we nooit.</translation>
    </message>
    <message>
      <source>The key “{name}” can't be written.</source>
      <translation>De sleutel “{name}” is niet op te slaan.</translation>
    </message>
    <message>
      <source>Choose a folder with room, where you may write.</source>
      <translation>Kies een map met ruimte waar je in mag schrijven.</translation>
    </message>
    <message>
      <source>The key “{name}” has no password, so it can't be trusted.</source>
      <translation>De sleutel “{name}” heeft geen wachtwoord. Zo is hij niet veilig.</translation>
    </message>
    <message>
      <source>Make a new one with “wdhs-publish keys new”.</source>
      <translation>Maak een nieuwe met “wdhs-publish keys new”.</translation>
    </message>
    <message>
      <source>The password is wrong, or the key “{name}” is damaged.</source>
      <translation>Het wachtwoord klopt niet, of de sleutel “{name}” is beschadigd.</translation>
    </message>
    <message>
      <source>Try again. A key without its password can't be opened by anybody.</source>
      <translation>Probeer het nog eens. Zonder wachtwoord krijgt niemand de sleutel open.</translation>
    </message>
    <message>
      <source>The key “{name}” can't be read.</source>
      <translation>De sleutel “{name}” is niet te lezen.</translation>
    </message>
    <message>
      <source>“{name}” in this site is damaged.</source>
      <translation>“{name}” in deze site is beschadigd.</translation>
    </message>
    <message>
      <source>Put back the folder as it was last published.</source>
      <translation>Zet de map terug zoals die het laatst gepubliceerd is.</translation>
    </message>
    <message>
      <source>There is nothing to sign in this folder yet.</source>
      <translation>In deze map is nog niets te tekenen.</translation>
    </message>
    <message>
      <source>Build it first with “wdhs-publish build”.</source>
      <translation>Maak het eerst met “wdhs-publish build”.</translation>
    </message>
    <message>
      <source>This key has nothing to sign here.</source>
      <translation>Deze sleutel heeft hier niets te tekenen.</translation>
    </message>
    <message>
      <source>Look with “wdhs-publish keys list” which keys this site knows.</source>
      <translation>Met “wdhs-publish keys list” zie je welke sleutels deze site kent.</translation>
    </message>
    <message>
      <source>This site has no keys yet.</source>
      <translation>Deze site heeft nog geen sleutels.</translation>
    </message>
    <message>
      <source>Say who may sign, with “wdhs-publish keys root”.</source>
      <translation>Zeg wie mag tekenen, met “wdhs-publish keys root”.</translation>
    </message>
    <message>
      <source>“{name}” can't be written.</source>
      <translation>“{name}” kan niet worden bewaard.</translation>
    </message>
    <message>
      <source>Look whether the disk has room, and whether you may write in that folder.</source>
      <translation>Kijk of er ruimte is op de schijf, en of je in die map mag schrijven.</translation>
    </message>
    <message>
      <source>This afzender isn't known here (any more).</source>
      <translation>Deze afzender is hier niet (meer) bekend.</translation>
    </message>
    <message>
      <source>Open its file “afzender.wdhs” first.</source>
      <translation>Open eerst het bestand “afzender.wdhs” van die afzender.</translation>
    </message>
    <message>
      <source>This file says that it comes from “{name}”, but it has another signature.</source>
      <translation>Dit bestand zegt dat het van “{name}” komt, maar de handtekening is een andere.</translation>
    </message>
    <message>
      <source>Ask the afzender which file is right. Nothing has changed.</source>
      <translation>Vraag de afzender welk bestand klopt. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>Nothing changed. Try again later; does it stay so, then tell the afzender.</source>
      <translation>Er is niets veranderd. Probeer het later opnieuw. Blijft het zo? Meld het dan aan de afzender.</translation>
    </message>
    <message>
      <source>Nothing changed. Ask for a new stick.</source>
      <translation>Er is niets veranderd. Vraag om een nieuwe stick.</translation>
    </message>
    <message>
      <source>{name} has no address on the internet that can be used.</source>
      <translation>{name} heeft geen bruikbaar adres op internet.</translation>
    </message>
    <message>
      <source>Ask for the guides on a stick.</source>
      <translation>Vraag om de gidsen op een stick.</translation>
    </message>
    <message>
      <source>There is no connection with {name}.</source>
      <translation>Er is geen verbinding met {name}.</translation>
    </message>
    <message>
      <source>Is this PC on the internet? Then try again later. What you have stays here.</source>
      <translation>Heeft deze pc internet? Probeer het dan later opnieuw. Wat je al hebt, blijft staan.</translation>
    </message>
    <message>
      <source>The connection with {name} is too slow now.</source>
      <translation>De verbinding met {name} is nu te traag.</translation>
    </message>
    <message>
      <source>Try again later. What you have stays here.</source>
      <translation>Probeer het later opnieuw. Wat je al hebt, blijft staan.</translation>
    </message>
    <message>
      <source>The website of {name} is out of order.</source>
      <translation>De website van {name} heeft een storing.</translation>
    </message>
    <message>
      <source>There are no guides at the address of {name}.</source>
      <translation>Op het adres van {name} staan geen gidsen.</translation>
    </message>
    <message>
      <source>There is a network, but it doesn't let this through.</source>
      <translation>Er is wel een netwerk, maar het laat dit niet door.</translation>
    </message>
    <message>
      <source>Log in to the wifi first: open any web page. Then try again.</source>
      <translation>Log eerst in op de wifi: open een webpagina. Probeer het dan opnieuw.</translation>
    </message>
    <message>
      <source>“{file}” is missing at the address of {name}.</source>
      <translation>Op het adres van {name} ontbreekt “{file}”.</translation>
    </message>
    <message>
      <source>The guides at the address of {name} are older than what you have already.</source>
      <translation>De gidsen op het adres van {name} zijn ouder dan wat je al hebt.</translation>
    </message>
    <message>
      <source>This is not of {name}, or it is damaged: “{file}” is not right.</source>
      <translation>Dit komt niet van {name}, of het is beschadigd: “{file}” klopt niet.</translation>
    </message>
    <message>
      <source>There are no guides of {name} in “{place}”.</source>
      <translation>In “{place}” staan geen gidsen van {name}.</translation>
    </message>
    <message>
      <source>Choose the folder or the stick that has them.</source>
      <translation>Kies de map of de stick waar ze wel op staan.</translation>
    </message>
    <message>
      <source>The stick was taken out too soon, or it can't be read.</source>
      <translation>De stick is er te vroeg uit gehaald, of kan niet gelezen worden.</translation>
    </message>
    <message>
      <source>Put it back and try again. What you had is still there.</source>
      <translation>Doe hem terug en probeer het opnieuw. Wat je al had, staat er nog.</translation>
    </message>
    <message>
      <source>“{file}” is missing on this stick.</source>
      <translation>Op deze stick ontbreekt “{file}”.</translation>
    </message>
    <message>
      <source>This stick is older than what you have already.</source>
      <translation>Deze stick is ouder dan wat je al hebt.</translation>
    </message>
    <message>
      <source>There are no guides of {name} yet that can be passed on.</source>
      <translation>Er zijn nog geen gidsen van {name} om door te geven.</translation>
    </message>
    <message>
      <source>Fetch the guides first.</source>
      <translation>Haal eerst de gidsen op.</translation>
    </message>
    <message>
      <source>In “{place}” are newer guides of {name} than here.</source>
      <translation>In “{place}” staan nieuwere gidsen van {name} dan hier.</translation>
    </message>
    <message>
      <source>Nothing was written. Fetch those first.</source>
      <translation>Er is niets geschreven. Haal die eerst op.</translation>
    </message>
    <message>
      <source>There is not enough room in “{place}”: {needed} MB is needed.</source>
      <translation>In “{place}” is niet genoeg ruimte: er is {needed} MB nodig.</translation>
    </message>
    <message>
      <source>Remove what nobody needs there, or choose another stick.</source>
      <translation>Haal daar weg wat niemand nodig heeft, of kies een andere stick.</translation>
    </message>
    <message>
      <source>Nothing can be written in “{place}”.</source>
      <translation>In “{place}” kan niets geschreven worden.</translation>
    </message>
    <message>
      <source>Is the stick locked? Choose another stick or folder.</source>
      <translation>Zit de stick op slot? Kies een andere stick of map.</translation>
    </message>
    <message>
      <source>This PC has seen newer guides of {name} than these.</source>
      <translation>Deze pc heeft al nieuwere gidsen van {name} gezien dan deze.</translation>
    </message>
    <message>
      <source>Nothing changed. Fetch the newer ones, over the internet or from a newer stick.</source>
      <translation>Er is niets veranderd. Haal de nieuwere op, via internet of van een nieuwere stick.</translation>
    </message>
    <message>
      <source>These guides of {name} ran out on {day}.</source>
      <translation>Deze gidsen van {name} zijn verlopen op {day}.</translation>
    </message>
    <message>
      <source>Ask the afzender for new ones. Is the date of this PC right? It is on {today}.</source>
      <translation>Vraag de afzender om nieuwe. Klopt de datum van deze pc? Die staat op {today}.</translation>
    </message>
    <message>
      <source>“{file}” of {name} has a form that this program doesn't know.</source>
      <translation>“{file}” van {name} heeft een vorm die dit programma niet kent.</translation>
    </message>
    <message>
      <source>Nothing changed. Install the newest version of the program and try again.</source>
      <translation>Er is niets veranderd. Installeer de nieuwste versie van het programma en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The clock of this PC is behind: it is on {today}.</source>
      <translation>De klok van deze pc loopt achter: hij staat op {today}.</translation>
    </message>
    <message>
      <source>There are guides of {day} already. Set the date and the time, and try again.</source>
      <translation>Er zijn al gidsen van {day}. Zet de datum en de tijd goed en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Nobody is there to ask for the password.</source>
      <translation>Er is niemand om het wachtwoord aan te vragen.</translation>
    </message>
    <message>
      <source>Give --password-stdin, and the password on the first line.</source>
      <translation>Geef --password-stdin, met het wachtwoord op de eerste regel.</translation>
    </message>
    <message>
      <source>The two passwords differ.</source>
      <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Probeer het nog eens.</translation>
    </message>
    <message>
      <source>Nothing was built: first mend what is refused.</source>
      <translation>Er is niets gemaakt. Verbeter eerst wat geweigerd is.</translation>
    </message>
    <message>
      <source>“wdhs-publish check” shows all of it.</source>
      <translation>Met “wdhs-publish check” zie je alles.</translation>
    </message>
    <message>
      <source>The site and the folder of the editors can't lie in each other.</source>
      <translation>De site en de map van de redactie kunnen niet in elkaar liggen.</translation>
    </message>
    <message>
      <source>Choose a place beside it for the site.</source>
      <translation>Kies voor de site een plek ernaast.</translation>
    </message>
    <message>
      <source>“{name}” is a file, so no site can be made there.</source>
      <translation>“{name}” is een bestand. Daar kan geen site komen.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Kies een andere plek.</translation>
    </message>
    <message>
      <source>“{name}” holds other things, so no site is made there.</source>
      <translation>In “{name}” staan andere dingen. Daar komt geen site.</translation>
    </message>
    <message>
      <source>Choose an empty folder.</source>
      <translation>Kies een lege map.</translation>
    </message>
    <message>
      <source>The folder “{name}” can't be read.</source>
      <translation>De map “{name}” is niet te lezen.</translation>
    </message>
    <message>
      <source>Look whether it is there, and whether you may read all files in it.</source>
      <translation>Kijk of de map er is en of je alle bestanden erin mag lezen.</translation>
    </message>
    <message>
      <source>There is no library in “{name}”.</source>
      <translation>In “{name}” staat geen kennisbank.</translation>
    </message>
    <message>
      <source>Name the folder with bibliotheek.yaml in it, or make one with “new”.</source>
      <translation>Noem de map met bibliotheek.yaml erin, of maak er een met “new”.</translation>
    </message>
    <message>
      <source>“{name}” isn't empty, so no example is put there.</source>
      <translation>“{name}” is niet leeg. Daar komt geen voorbeeld.</translation>
    </message>
    <message>
      <source>Choose a new folder.</source>
      <translation>Kies een nieuwe map.</translation>
    </message>
    <message>
      <source>There is no site in “{name}”.</source>
      <translation>In “{name}” staat geen site.</translation>
    </message>
    <message>
      <source>Make it first with “wdhs-publish build”.</source>
      <translation>Maak die eerst met “wdhs-publish build”.</translation>
    </message>
    <message>
      <source>Port {port} is taken, or not allowed.</source>
      <translation>Poort {port} is bezet, of mag niet.</translation>
    </message>
    <message>
      <source>Choose another one with --port.</source>
      <translation>Kies een andere met --port.</translation>
    </message>
    <message>
      <source>There are no keys in “{name}”.</source>
      <translation>In “{name}” liggen geen sleutels.</translation>
    </message>
    <message>
      <source>Make one with “wdhs-publish keys new”.</source>
      <translation>Maak er een met “wdhs-publish keys new”.</translation>
    </message>
    <message>
      <source>This guide is damaged.</source>
      <translation>Deze gids is beschadigd.</translation>
    </message>
    <message>
      <source>This picture or PDF is damaged.</source>
      <translation>Dit plaatje of deze pdf is beschadigd.</translation>
    </message>
    <message>
      <source>Fetch the guides again.</source>
      <translation>Haal de gidsen opnieuw op.</translation>
    </message>
    <message>
      <source>There is no afzender here yet, only the guides of the program itself.</source>
      <translation>Hier is nog geen afzender, alleen de gidsen van het programma zelf.</translation>
    </message>
    <message>
      <source>Add one with: wdhs library sources FILE --add afzender.wdhs.</source>
      <translation>Voeg er een toe met: wdhs library sources BESTAND --add afzender.wdhs.</translation>
    </message>
    <message>
      <source>There is no afzender here that is called so.</source>
      <translation>Hier is geen afzender die zo heet.</translation>
    </message>
    <message>
      <source>Choose from: {names}.</source>
      <translation>Kies uit: {names}.</translation>
    </message>
    <message>
      <source>There is no guide or address “{item}” here.</source>
      <translation>Er is hier geen gids of adres “{item}”.</translation>
    </message>
    <message>
      <source>Look for it first: wdhs library search FILE TEXT.</source>
      <translation>Zoek er eerst naar: wdhs library search BESTAND TEKST.</translation>
    </message>
    <message>
      <source>A guide and a subject can't be printed at once.</source>
      <translation>Een gids en een onderwerp kun je niet tegelijk afdrukken.</translation>
    </message>
    <message>
      <source>Leave one of the two out.</source>
      <translation>Laat een van de twee weg.</translation>
    </message>
    <message>
      <source>This isn't in the library (any more).</source>
      <translation>Dit staat niet (meer) in de Kennisbank.</translation>
    </message>
    <message>
      <source>Search for it in the Library.</source>
      <translation>Zoek het op in de Kennisbank.</translation>
    </message>
    <message>
      <source>There is nothing about “{topic}” to print.</source>
      <translation>Over “{topic}” is er niets om af te drukken.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Members</source>
      <translation>Leden</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Save as a file</source>
      <translation>Bewaren als bestand</translation>
    </message>
    <message>
      <source>What is it for?</source>
      <translation>Waar is het voor?</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Bewaren…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Excel (.xlsx)</source>
      <translation>Excel (.xlsx)</translation>
    </message>
    <message>
      <source>To work on in Excel or LibreOffice. It can be brought in again.</source>
      <translation>Om mee verder te werken in Excel of LibreOffice. Je kunt het later weer binnenhalen.</translation>
    </message>
    <message>
      <source>Text (.csv)</source>
      <translation>Tekst (.csv)</translation>
    </message>
    <message>
      <source>For another program.</source>
      <translation>Voor een ander programma.</translation>
    </message>
    <message>
      <source>Address book (.vcf)</source>
      <translation>Adresboek (.vcf)</translation>
    </message>
    <message>
      <source>Names, addresses, phone numbers and e-mail for a phone or a mail program.</source>
      <translation>Namen, adressen, telefoonnummers en e-mail, voor een telefoon of een mailprogramma.</translation>
    </message>
    <message>
      <source>What you see now ({count})</source>
      <translation>Wat je nu ziet ({count})</translation>
    </message>
    <message>
      <source>Only whom you marked ({count})</source>
      <translation>Alleen wie je hebt gekozen ({count})</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Soort bestand</translation>
    </message>
    <message>
      <source>Who stands in it?</source>
      <translation>Wie staan erin?</translation>
    </message>
    <message>
      <source>Columns, in this order: {columns}.</source>
      <translation>Kolommen, in deze volgorde: {columns}.</translation>
    </message>
    <message>
      <source>Anybody who gets the file can read it, without a password. Don't leave it on a shared PC, and remove it when you don't need it any more.</source>
      <translation>Iedereen die het bestand krijgt, kan het lezen, zonder wachtwoord. Laat het niet op een gedeelde pc staan. Verwijder het als je het niet meer nodig hebt.</translation>
    </message>
    <message>
      <source>members</source>
      <translation>leden</translation>
    </message>
    <message>
      <source>Writing the file</source>
      <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) stand in {name}.</source>
      <translation>
        <numerusform>%n persoon staat in {name}.</numerusform>
        <numerusform>%n mensen staan in {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This didn't work. No file was made.</source>
      <translation>Dit is niet gelukt. Er is geen bestand gemaakt.</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Put guides on a stick</source>
      <translation>Gidsen op een stick zetten</translation>
    </message>
    <message>
      <source>In which folder?</source>
      <translation>In welke map?</translation>
    </message>
    <message>
      <source>Another stick</source>
      <translation>Nog een stick</translation>
    </message>
    <message>
      <source>On which stick?</source>
      <translation>Op welke stick?</translation>
    </message>
    <message>
      <source>Another PC can bring them in from the stick, without internet. Other files on it stay as they are.</source>
      <translation>Een andere pc kan ze van de stick halen, ook zonder internet. Andere bestanden op de stick blijven staan.</translation>
    </message>
    <message>
      <source>Put them on it</source>
      <translation>Op de stick zetten</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nu niet</translation>
    </message>
    <message>
      <source>About {size} goes on it.</source>
      <translation>Er komt ongeveer {size} op.</translation>
    </message>
    <message>
      <source>Writing the guides and reading them back</source>
      <translation>De gidsen schrijven en teruglezen</translation>
    </message>
    <message numerus="yes">
      <source>%n guide(s) and other items, {size}, in the folder “{folder}”.</source>
      <translation>
        <numerusform>Er staat nu %n gids of adres op, samen {size}, in de map ‘{folder}’.</numerusform>
        <numerusform>Er staan nu %n gidsen en adressen op, samen {size}, in de map ‘{folder}’.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything was read back, and it is right.</source>
      <translation>Alles is teruggelezen en klopt.</translation>
    </message>
    <message numerus="yes">
      <source>%n large file(s) aren't on this PC, so not on the stick either.</source>
      <translation>
        <numerusform>%n groot bestand staat niet op deze pc, en dus ook niet op de stick.</numerusform>
        <numerusform>%n grote bestanden staan niet op deze pc, en dus ook niet op de stick.</numerusform>
      </translation>
    </message>
    <message>
      <source>Done. Take the stick out safely.</source>
      <translation>Klaar. Haal de stick er veilig uit.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Stopped. The stick isn't complete; put them on it again before you use it.</source>
      <translation>Gestopt. De stick is niet af. Zet de gidsen er opnieuw op voordat je hem gebruikt.</translation>
    </message>
  </context>
  <context>
    <name>FileChoice</name>
    <message>
      <source>Large files: only what you tick</source>
      <translation>Grote bestanden: alleen wat je aankruist</translation>
    </message>
    <message>
      <source>You can read the guides without them. You can fetch them later too.</source>
      <translation>Je kunt de gidsen ook zonder lezen. Later ophalen kan altijd.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Search name, street, phone…</source>
      <translation>Zoek op naam, straat, telefoon…</translation>
    </message>
    <message>
      <source>Search the members</source>
      <translation>Zoek in de leden</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Actief</translation>
    </message>
    <message>
      <source>Former members</source>
      <translation>Oud-leden</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groepen</translation>
    </message>
    <message>
      <source>+ filter</source>
      <translation>+ filter</translation>
    </message>
    <message>
      <source>Add a filter</source>
      <translation>Filter erbij</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Weergaven</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Vrijwilligers</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisaties</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Functie</translation>
    </message>
    <message>
      <source>Without e-mail</source>
      <translation>Zonder e-mail</translation>
    </message>
    <message>
      <source>Without phone</source>
      <translation>Zonder telefoon</translation>
    </message>
    <message>
      <source>Without address</source>
      <translation>Zonder adres</translation>
    </message>
    <message>
      <source>Not paid</source>
      <translation>Niet betaald</translation>
    </message>
    <message>
      <source>A group that is gone</source>
      <translation>Een groep die niet meer bestaat</translation>
    </message>
    <message>
      <source>Filter {name}, press to take it away</source>
      <translation>Filter {name}, druk om hem weg te halen</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this guide</source>
      <translation>Zoek in deze gids</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige plek</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Volgende plek</translation>
    </message>
    <message>
      <source>Stop finding</source>
      <translation>Stop met zoeken</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} van {all}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Niet gevonden</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Een moment…</translation>
    </message>
    <message numerus="yes">
      <source>%n found. Press the down arrow to choose.</source>
      <translation>
        <numerusform>%n gevonden. Druk op pijl omlaag om te kiezen.</numerusform>
        <numerusform>%n gevonden. Druk op pijl omlaag om te kiezen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing found. Try another word, or a shorter one.</source>
      <translation>Niets gevonden. Probeer een ander of een korter woord.</translation>
    </message>
  </context>
  <context>
    <name>FirstCollective</name>
    <message>
      <source>Your collective</source>
      <translation>Jullie collectief</translation>
    </message>
    <message>
      <source>What do you run together with your neighbours?</source>
      <translation>Wat doen jullie samen in de buurt?</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Verder</translation>
    </message>
    <message>
      <source>For example: Buurthuis De Linde</source>
      <translation>Bijvoorbeeld: Buurthuis De Linde</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Choose another place</source>
      <translation>Kies een andere plek</translation>
    </message>
    <message>
      <source>Kind of collective</source>
      <translation>Soort collectief</translation>
    </message>
    <message>
      <source>What kind? More than one is fine.</source>
      <translation>Wat voor collectief is het? Je mag er meer kiezen.</translation>
    </message>
    <message>
      <source>Everything goes into one file on this PC:</source>
      <translation>Alles komt in één bestand op deze pc:</translation>
    </message>
    <message>
      <source>Where does the file go?</source>
      <translation>Waar komt het bestand?</translation>
    </message>
    <message>
      <source>File of this program (*.wdhs)</source>
      <translation>Bestand van dit programma (*.wdhs)</translation>
    </message>
  </context>
  <context>
    <name>FirstDone</name>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>&amp;Print your first list</source>
      <translation>Eerste lijst af&amp;drukken</translation>
    </message>
    <message>
      <source>Choose what is on it, and see it first.</source>
      <translation>Kies wat erop staat. Je ziet de lijst eerst op het scherm.</translation>
    </message>
    <message>
      <source>&amp;Add your first member</source>
      <translation>Eerste lid toe&amp;voegen</translation>
    </message>
    <message>
      <source>Only a name is needed.</source>
      <translation>Alleen een naam is nodig.</translation>
    </message>
    <message>
      <source>Go to the &amp;members</source>
      <translation>Naar de &amp;leden</translation>
    </message>
    <message>
      <source>Look people up and change them.</source>
      <translation>Zoek mensen op en pas gegevens aan.</translation>
    </message>
    <message>
      <source>Your list is in it, locked with your password.</source>
      <translation>Je lijst staat erin. Zonder wachtwoord kan niemand erbij.</translation>
    </message>
    <message>
      <source>Everything is ready.</source>
      <translation>Alles staat klaar.</translation>
    </message>
    <message>
      <source>The reserve password isn't on paper yet. Start keeps it ready for you.</source>
      <translation>Het reservewachtwoord staat nog niet op papier. Op Start vind je het terug.</translation>
    </message>
  </context>
  <context>
    <name>FirstFrame</name>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Terug</translation>
    </message>
  </context>
  <context>
    <name>FirstList</name>
    <message>
      <source>Do you have a list of members already?</source>
      <translation>Heb je al een ledenlijst?</translation>
    </message>
    <message>
      <source>Your list stays as it is. You see first what comes of it, and nothing is kept yet.</source>
      <translation>Je lijst zelf verandert niet. Je ziet eerst wat ervan komt. Er wordt nog niets bewaard.</translation>
    </message>
    <message>
      <source>&amp;Yes, I have a file</source>
      <translation>&amp;Ja, ik heb een bestand</translation>
    </message>
    <message>
      <source>From Excel, LibreOffice or another program (.xlsx, .xls, .ods, .csv).</source>
      <translation>Uit Excel, LibreOffice of een ander programma (.xlsx, .xls, .ods, .csv).</translation>
    </message>
    <message>
      <source>You can still read a list in later.</source>
      <translation>Je kunt later altijd nog een lijst binnenhalen.</translation>
    </message>
    <message>
      <source>N&amp;o, I start empty</source>
      <translation>&amp;Nee, ik begin leeg</translation>
    </message>
    <message>
      <source>Your list has been read. Choose yes to look at it again.</source>
      <translation>Je lijst is gelezen. Kies Ja om hem nog eens te bekijken.</translation>
    </message>
  </context>
  <context>
    <name>FirstPassword</name>
    <message>
      <source>Keep it? Choose your password first</source>
      <translation>Bewaren? Kies eerst je wachtwoord</translation>
    </message>
    <message>
      <source>Only who has a password sees the members. Everybody gets their own; this is yours.</source>
      <translation>Alleen wie een wachtwoord heeft, ziet de leden. Iedereen krijgt een eigen wachtwoord. Dit is het jouwe.</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Bewaren</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Je naam</translation>
    </message>
    <message>
      <source>With this name you open the members. Your first name is enough.</source>
      <translation>Met deze naam open je de leden. Je voornaam is genoeg.</translation>
    </message>
  </context>
  <context>
    <name>FirstProof</name>
    <message>
      <source>Is it right on the paper?</source>
      <translation>Staat het goed op papier?</translation>
    </message>
    <message>
      <source>Take the paper and type these two words. Then you know that it works.</source>
      <translation>Pak het papier en typ deze twee woorden over. Dan weet je zeker dat het klopt.</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Controleren</translation>
    </message>
  </context>
  <context>
    <name>FirstSheet</name>
    <message>
      <source>Your reserve password, on paper</source>
      <translation>Je reservewachtwoord op papier</translation>
    </message>
    <message>
      <source>Your members are kept. One thing more: if nobody knows a password any more, only this paper opens them. Nobody else can help you then, we neither.</source>
      <translation>Alles is bewaard. Nog één ding: weet niemand het wachtwoord meer? Dan gaan de leden alleen met dit papier open. Wij kunnen je dan ook niet helpen.</translation>
    </message>
    <message>
      <source>&amp;I have it on paper</source>
      <translation>&amp;Ik heb het op papier</translation>
    </message>
    <message>
      <source>Do this &amp;later</source>
      <translation>Dit &amp;later doen</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Step {number} of {all}</source>
      <translation>Stap {number} van {all}</translation>
    </message>
    <message>
      <source>Which file?</source>
      <translation>Welk bestand?</translation>
    </message>
    <message>
      <source>File of this program (*.wdhs)</source>
      <translation>Bestand van dit programma (*.wdhs)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle bestanden (*)</translation>
    </message>
    <message>
      <source>One moment. This takes a few seconds and can't be stopped halfway.</source>
      <translation>Een ogenblik. Dit duurt een paar tellen en kan niet halverwege stoppen.</translation>
    </message>
  </context>
  <context>
    <name>FirstWelcome</name>
    <message>
      <source>Start &amp;new</source>
      <translation>Start &amp;nieuw</translation>
    </message>
    <message>
      <source>Make the list of your own collective. It takes about three minutes.</source>
      <translation>Begin het ledenregister van jullie collectief. Het duurt ongeveer drie minuten.</translation>
    </message>
    <message>
      <source>&amp;Open a file that exists</source>
      <translation>&amp;Open een bestaand bestand</translation>
    </message>
    <message>
      <source>Your collective already uses this program. Choose its file.</source>
      <translation>Jullie gebruiken dit programma al. Kies dan jullie bestand.</translation>
    </message>
    <message>
      <source>Try it with an &amp;example</source>
      <translation>&amp;Probeer met voorbeeldgegevens</translation>
    </message>
    <message>
      <source>Look round in an invented community centre full of members. Nothing can go wrong.</source>
      <translation>Kijk rond in een verzonnen buurthuis vol leden. Er kan niets misgaan.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Welkom</translation>
    </message>
    <message>
      <source>The list of members of your collective, safe on this PC. Also without the internet.</source>
      <translation>Het ledenregister van jullie collectief, veilig op deze pc. Ook zonder internet.</translation>
    </message>
    <message>
      <source>Nothing leaves this PC unless you ask for it.</source>
      <translation>Er gaat niets van deze pc af, tenzij je erom vraagt.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message numerus="yes">
      <source>{shown} of %n member(s)</source>
      <translation>
        <numerusform>{shown} van %n lid</numerusform>
        <numerusform>{shown} van %n leden</numerusform>
      </translation>
    </message>
    <message>
      <source>found for “{search}”</source>
      <translation>gevonden op “{search}”</translation>
    </message>
    <message>
      <source>everything saved</source>
      <translation>alles bewaard</translation>
    </message>
    <message>
      <source>not saved yet</source>
      <translation>nog niet bewaard</translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) stand on the card</source>
      <translation>
        <numerusform>%n kolom staat op de kaart</numerusform>
        <numerusform>%n kolommen staan op de kaart</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Groups</source>
      <translation>Groepen</translation>
    </message>
    <message>
      <source>A group is a team or an activity. You tick people for it, and print a list of it.</source>
      <translation>Een groep is een team of een activiteit. Je vinkt aan wie erbij hoort, en drukt er een lijst van af.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nieuwe groep</translation>
    </message>
    <message>
      <source>Name of the group {name}</source>
      <translation>Naam van de groep {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>{people}, closed</source>
      <translation>{people}, gesloten</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Weer openen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message numerus="yes">
      <source>%n month(s) before</source>
      <translation>
        <numerusform>%n maand ervoor</numerusform>
        <numerusform>%n maanden ervoor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s) after</source>
      <translation>
        <numerusform>%n maand erna</numerusform>
        <numerusform>%n maanden erna</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) before</source>
      <translation>
        <numerusform>%n dag ervoor</numerusform>
        <numerusform>%n dagen ervoor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) after</source>
      <translation>
        <numerusform>%n dag erna</numerusform>
        <numerusform>%n dagen erna</numerusform>
      </translation>
    </message>
    <message>
      <source>on the day itself</source>
      <translation>op de dag zelf</translation>
    </message>
    <message numerus="yes">
      <source>%n week(s) before</source>
      <translation>
        <numerusform>%n week ervoor</numerusform>
        <numerusform>%n weken ervoor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s) after</source>
      <translation>
        <numerusform>%n week erna</numerusform>
        <numerusform>%n weken erna</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GuidePage</name>
    <message>
      <source>Note of the house</source>
      <translation>Notitie van het huis</translation>
    </message>
    <message>
      <source>It was written at “{heading}”, which is no longer in the guide.</source>
      <translation>Deze notitie stond bij “{heading}”. Dat stuk staat niet meer in de gids.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Wijzigen</translation>
    </message>
    <message>
      <source>Your gemeente</source>
      <translation>Je gemeente</translation>
    </message>
    <message>
      <source>Fill in your gemeente</source>
      <translation>Vul je gemeente in</translation>
    </message>
    <message>
      <source>Fill in once how to reach your gemeente. From then on it stands here.</source>
      <translation>Vul één keer in hoe je je gemeente bereikt. Dan staat het hier voortaan.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Read also</source>
      <translation>Lees ook</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
      <source>Version {version}, {day}: {note}</source>
      <translation>Versie {version}, {day}: {note}</translation>
    </message>
    <message>
      <source>Written by {authors}. Licence: {licence}.</source>
      <translation>Geschreven door {authors}. Licentie: {licence}.</translation>
    </message>
    <message>
      <source>About this guide</source>
      <translation>Over deze gids</translation>
    </message>
    <message>
      <source>This didn't help me</source>
      <translation>Dit hielp niet</translation>
    </message>
  </context>
  <context>
    <name>GuidePrintSender</name>
    <message>
      <source>Sending it to the printer</source>
      <translation>Naar de printer sturen</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) went to {printer}.</source>
      <translation>
        <numerusform>%n bladzijde ging naar {printer}.</numerusform>
        <numerusform>%n bladzijden gingen naar {printer}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Bewaren als PDF</translation>
    </message>
    <message>
      <source>Saving the PDF</source>
      <translation>De PDF bewaren</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Bewaard als {name}.</translation>
    </message>
    <message numerus="yes">
      <source>Print %n page(s)?</source>
      <translation>
        <numerusform>%n bladzijde afdrukken?</numerusform>
        <numerusform>%n bladzijden afdrukken?</numerusform>
      </translation>
    </message>
    <message>
      <source>That is a lot of paper. You can also read it here, or save it as a PDF.</source>
      <translation>Dat is veel papier. Je kunt het ook hier lezen, of bewaren als PDF.</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Afdrukken</translation>
    </message>
  </context>
  <context>
    <name>GuidePrintSettings</name>
    <message>
      <source>No printer was found</source>
      <translation>Geen printer gevonden</translation>
    </message>
    <message>
      <source>What do you want to print?</source>
      <translation>Wat wil je afdrukken?</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Bewaren als PDF…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>How many times</source>
      <translation>Hoe vaak</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n bladzijde</numerusform>
        <numerusform>%n bladzijden</numerusform>
      </translation>
    </message>
    <message>
      <source>This PC can't print {letters}; a ? stands there.</source>
      <translation>Deze pc kan {letters} niet afdrukken. Daar staat een ?.</translation>
    </message>
  </context>
  <context>
    <name>GuideView</name>
    <message>
      <source>Make a plan with dates</source>
      <translation>Maak een planning</translation>
    </message>
    <message>
      <source>Plan “{name}”, {day}</source>
      <translation>Planning “{name}”, {day}</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>Changes</source>
      <translation>Geschiedenis</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Dit ongedaan maken</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>You can take back what changed in the last 30 days.</source>
      <translation>Wat in de laatste 30 dagen veranderde, kun je ongedaan maken.</translation>
    </message>
    <message>
      <source>{change} (taken back)</source>
      <translation>{change} (ongedaan gemaakt)</translation>
    </message>
    <message>
      <source>Taken back: {change}</source>
      <translation>Ongedaan gemaakt: {change}</translation>
    </message>
  </context>
  <context>
    <name>HouseholdDialog</name>
    <message>
      <source>One household</source>
      <translation>Eén huishouden</translation>
    </message>
    <message>
      <source>Put them together</source>
      <translation>Bij elkaar zetten</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>At which address do they live?</source>
      <translation>Op welk adres wonen ze?</translation>
    </message>
    <message>
      <source>Above a letter</source>
      <translation>Boven een brief</translation>
    </message>
    <message>
      <source>Leave empty for: {name}</source>
      <translation>Laat leeg voor: {name}</translation>
    </message>
  </context>
  <context>
    <name>Households</name>
    <message>
      <source>Until {day}: {address}</source>
      <translation>Tot {day}: {address}</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>Because of the title “{title}”.</source>
      <translation>Door de kop “{title}”.</translation>
    </message>
    <message>
      <source>Because of the title “{title}” and of what stands in it.</source>
      <translation>Door de kop “{title}” en door wat eronder staat.</translation>
    </message>
    <message>
      <source>The title says little; {share}% of it looks like this.</source>
      <translation>De kop zegt weinig, maar {share}% van de kolom ziet er zo uit.</translation>
    </message>
    <message>
      <source>There are crosses in it, so this is probably a group.</source>
      <translation>Er staan kruisjes in. Dit is dus waarschijnlijk een groep.</translation>
    </message>
    <message>
      <source>We don't know this title, so it becomes a field of your own.</source>
      <translation>Wij kennen deze kop niet. Het wordt een eigen veld.</translation>
    </message>
    <message>
      <source>You have a field of your own with this title.</source>
      <translation>Je hebt al een eigen veld met deze naam.</translation>
    </message>
    <message>
      <source>You have a group with this name.</source>
      <translation>Je hebt al een groep met deze naam.</translation>
    </message>
    <message>
      <source>There is nothing in this column.</source>
      <translation>In deze kolom staat niets.</translation>
    </message>
    <message>
      <source>It says again what stands in other columns.</source>
      <translation>Hier staat nog een keer wat in andere kolommen staat.</translation>
    </message>
    <message>
      <source>The register works this out by itself.</source>
      <translation>Dit rekent het ledenregister zelf uit.</translation>
    </message>
    <message>
      <source>It stands behind the street, so it is the number of the house.</source>
      <translation>Het staat achter de straat, dus het is het huisnummer.</translation>
    </message>
    <message>
      <source>It is one person: put the rows together</source>
      <translation>Het is één persoon: voeg de rijen samen</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Het zijn twee mensen</translation>
    </message>
    <message>
      <source>It is {name}, who is in the register</source>
      <translation>Het is {name} uit het ledenregister</translation>
    </message>
    <message>
      <source>It is somebody new</source>
      <translation>Het is iemand anders</translation>
    </message>
    <message>
      <source>{name} stands in row {other} as well.</source>
      <translation>{name} staat ook in rij {other}.</translation>
    </message>
    <message>
      <source>Somebody like this is in the register: {name}.</source>
      <translation>In het ledenregister staat iemand die hierop lijkt: {name}.</translation>
    </message>
    <message>
      <source>This row counts the others ({text}).</source>
      <translation>Deze rij telt de andere rijen op ({text}).</translation>
    </message>
    <message>
      <source>The headings stand here again.</source>
      <translation>Hier staan de koppen nog een keer.</translation>
    </message>
    <message>
      <source>There is no name in this row ({text}).</source>
      <translation>In deze rij staat geen naam ({text}).</translation>
    </message>
    <message>
      <source>Only “{text}” stands here. It looks like a heading in between.</source>
      <translation>Hier staat alleen “{text}”. Dat lijkt een tussenkop.</translation>
    </message>
    <message>
      <source>The name is longer than 200 letters.</source>
      <translation>De naam is langer dan 200 letters.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>rij {row}</translation>
    </message>
    <message>
      <source>A BSN may never stand in a list of members. This column isn't read.</source>
      <translation>Een BSN mag nooit in een ledenlijst staan. Deze kolom komt niet mee.</translation>
    </message>
    <message>
      <source>This column is left out.</source>
      <translation>Deze kolom komt niet mee.</translation>
    </message>
    <message>
      <source>You can't see amounts of money, so this column isn't brought in.</source>
      <translation>Je mag geen geld zien. Daarom komt deze kolom niet mee.</translation>
    </message>
    <message>
      <source>Looking at the rows</source>
      <translation>Rijen bekijken</translation>
    </message>
    <message>
      <source>Comparing with the register</source>
      <translation>Vergelijken met het ledenregister</translation>
    </message>
    <message>
      <source>These numbers look like a BSN, which may never be kept. This column isn't read.</source>
      <translation>Deze getallen lijken op een BSN. Dat mag je nooit bewaren. Deze kolom komt niet mee.</translation>
    </message>
    <message>
      <source>It only counts the rows: 1, 2, 3. It isn't a member number.</source>
      <translation>Deze kolom telt alleen de rijen: 1, 2, 3. Het is geen lidnummer.</translation>
    </message>
    <message>
      <source>The register doesn't keep a sex. You may use it for the salutation in letters.</source>
      <translation>Het ledenregister bewaart geen geslacht. Je mag het gebruiken voor de aanhef van brieven.</translation>
    </message>
    <message>
      <source>Reading the list</source>
      <translation>De lijst lezen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglaten</translation>
    </message>
    <message>
      <source>Never kept (BSN)</source>
      <translation>Wordt nooit bewaard (BSN)</translation>
    </message>
    <message>
      <source>Whole name</source>
      <translation>Hele naam</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Roepnaam</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Voorletters</translation>
    </message>
    <message>
      <source>Prefix of the surname (van, de)</source>
      <translation>Voorvoegsel (van, de)</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>Achternaam</translation>
    </message>
    <message>
      <source>Prefix of the partner's surname</source>
      <translation>Voorvoegsel partner</translation>
    </message>
    <message>
      <source>Partner's surname</source>
      <translation>Achternaam partner</translation>
    </message>
    <message>
      <source>Name of the partner (second person)</source>
      <translation>Naam van de partner (tweede persoon)</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatie</translation>
    </message>
    <message>
      <source>Member number</source>
      <translation>Lidnummer</translation>
    </message>
    <message>
      <source>Counts the rows (leave out)</source>
      <translation>Telt de rijen (weglaten)</translation>
    </message>
    <message>
      <source>Salutation (Mr, Ms)</source>
      <translation>Aanspreekvorm (dhr., mevr.)</translation>
    </message>
    <message>
      <source>Sex (isn't kept)</source>
      <translation>Geslacht (wordt niet bewaard)</translation>
    </message>
    <message>
      <source>Street and number</source>
      <translation>Straat en nummer</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straat</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>Huisnummer</translation>
    </message>
    <message>
      <source>Addition to the house number</source>
      <translation>Toevoeging bij het huisnummer</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plaats</translation>
    </message>
    <message>
      <source>Postcode and place</source>
      <translation>Postcode en plaats</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>Who to call in an emergency</source>
      <translation>Bij nood bellen</translation>
    </message>
    <message>
      <source>Phone in an emergency</source>
      <translation>Telefoon bij nood</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Geboortedatum</translation>
    </message>
    <message>
      <source>Member since</source>
      <translation>Lid sinds</translation>
    </message>
    <message>
      <source>Member until</source>
      <translation>Lid tot</translation>
    </message>
    <message>
      <source>Reason of leaving</source>
      <translation>Reden van vertrek</translation>
    </message>
    <message>
      <source>Kind of membership</source>
      <translation>Soort lidmaatschap</translation>
    </message>
    <message>
      <source>Died</source>
      <translation>Overleden</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Functie</translation>
    </message>
    <message>
      <source>Group: {parameter}</source>
      <translation>Groep: {parameter}</translation>
    </message>
    <message>
      <source>Names of groups</source>
      <translation>Namen van groepen</translation>
    </message>
    <message>
      <source>Volunteer</source>
      <translation>Vrijwilliger</translation>
    </message>
    <message>
      <source>Tasks as a volunteer</source>
      <translation>Taken als vrijwilliger</translation>
    </message>
    <message>
      <source>Contribution {parameter}</source>
      <translation>Contributie {parameter}</translation>
    </message>
    <message>
      <source>IBAN</source>
      <translation>IBAN</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Machtiging</translation>
    </message>
    <message>
      <source>Account holder</source>
      <translation>Rekeninghouder</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Sleutel</translation>
    </message>
    <message>
      <source>Consent: {parameter}</source>
      <translation>Toestemming: {parameter}</translation>
    </message>
    <message>
      <source>Secret address</source>
      <translation>Geheim adres</translation>
    </message>
    <message>
      <source>Post came back</source>
      <translation>Post kwam terug</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Opmerkingen</translation>
    </message>
    <message>
      <source>Field of your own: {parameter}</source>
      <translation>Eigen veld: {parameter}</translation>
    </message>
    <message>
      <source>Keep the text as a remark</source>
      <translation>Bewaar de tekst als opmerking</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Laat het weg</translation>
    </message>
    <message>
      <source>Take it over as {reading}</source>
      <translation>Neem het over als {reading}</translation>
    </message>
    <message>
      <source>Take it over as {reading}, and keep the text as a remark</source>
      <translation>Neem het over als {reading} en bewaar de tekst als opmerking</translation>
    </message>
    <message>
      <source>Keep it as it is written</source>
      <translation>Laat het zoals het er staat</translation>
    </message>
    <message>
      <source>Both: {first} and {second}</source>
      <translation>Allebei: {first} en {second}</translation>
    </message>
    <message>
      <source>Only {first}</source>
      <translation>Alleen {first}</translation>
    </message>
    <message>
      <source>Only {second}</source>
      <translation>Alleen {second}</translation>
    </message>
    <message>
      <source>Take the text without them</source>
      <translation>Neem de tekst over zonder die tekens</translation>
    </message>
    <message>
      <source>The number isn't taken over</source>
      <translation>Het getal komt niet mee</translation>
    </message>
    <message>
      <source>Take the first part</source>
      <translation>Neem het begin over</translation>
    </message>
    <message>
      <source>There are invisible signs in the text that can mix up the letters.</source>
      <translation>Er staan onzichtbare tekens in de tekst. Die kunnen de letters door elkaar gooien.</translation>
    </message>
    <message>
      <source>There is a number of nine digits here that looks like a BSN. A club may not keep that.</source>
      <translation>Hier staat een getal van negen cijfers dat op een BSN lijkt. Een vereniging of stichting mag dat niet bewaren.</translation>
    </message>
    <message>
      <source>This text is too long to keep whole.</source>
      <translation>Deze tekst is te lang om helemaal te bewaren.</translation>
    </message>
    <message>
      <source>It is the number of somebody to call in an emergency: {who}</source>
      <translation>Dit nummer bel je bij nood: {who}</translation>
    </message>
    <message>
      <source>Keep the number, and “{who}” as a remark</source>
      <translation>Bewaar het nummer, en “{who}” als opmerking</translation>
    </message>
    <message>
      <source>“{who}” stands beside this number: whose is it?</source>
      <translation>Bij dit nummer staat “{who}”. Van wie is het?</translation>
    </message>
    <message>
      <source>Take over only the day ({birthday}), and keep the text as a remark</source>
      <translation>Neem alleen de dag over ({birthday}) en bewaar de tekst als opmerking</translation>
    </message>
    <message>
      <source>Whose date of birth is this: of {first} or of {second}?</source>
      <translation>Van wie is deze geboortedatum: van {first} of van {second}?</translation>
    </message>
    <message>
      <source>Whose e-mail address is this: of {first} or of {second}?</source>
      <translation>Van wie is dit e-mailadres: van {first} of van {second}?</translation>
    </message>
    <message>
      <source>Whose phone number is this: of {first} or of {second}?</source>
      <translation>Van wie is dit telefoonnummer: van {first} of van {second}?</translation>
    </message>
    <message>
      <source>Who is this cross for: {first}, {second} or both?</source>
      <translation>Voor wie is dit kruisje: {first}, {second} of allebei?</translation>
    </message>
    <message>
      <source>The membership ends before it begins.</source>
      <translation>Het lidmaatschap eindigt voordat het begint.</translation>
    </message>
    <message>
      <source>The date of birth lies after the start of the membership.</source>
      <translation>De geboortedatum ligt na het begin van het lidmaatschap.</translation>
    </message>
    <message>
      <source>The date of birth lies in the future.</source>
      <translation>De geboortedatum ligt in de toekomst.</translation>
    </message>
    <message>
      <source>Put the whole text in the surname</source>
      <translation>Zet de hele tekst bij de achternaam</translation>
    </message>
    <message>
      <source>Two people in one household: {first} and {second}</source>
      <translation>Twee mensen in één huishouden: {first} en {second}</translation>
    </message>
    <message>
      <source>One entry, with the name as it is written</source>
      <translation>Eén inschrijving, met de naam zoals die er staat</translation>
    </message>
    <message>
      <source>Write {mended}</source>
      <translation>Schrijf {mended}</translation>
    </message>
    <message>
      <source>It is an organisation</source>
      <translation>Het is een organisatie</translation>
    </message>
    <message>
      <source>It is a person</source>
      <translation>Het is een persoon</translation>
    </message>
    <message>
      <source>A letter was lost in “{lost}”: another program wrote a ? for it.</source>
      <translation>In “{lost}” is een letter verdwenen. Een ander programma maakte er een ? van.</translation>
    </message>
    <message>
      <source>Two people stand in one row.</source>
      <translation>In één rij staan twee mensen.</translation>
    </message>
    <message>
      <source>Only a remark</source>
      <translation>Alleen een opmerking</translation>
    </message>
    <message>
      <source>{first} died {day}</source>
      <translation>{first} is overleden {day}</translation>
    </message>
    <message>
      <source>{second} died {day}</source>
      <translation>{second} is overleden {day}</translation>
    </message>
    <message>
      <source>The membership ended {day}</source>
      <translation>Het lidmaatschap is gestopt {day}</translation>
    </message>
    <message>
      <source>Note key {number} with {first}</source>
      <translation>Schrijf op: {first} heeft sleutel {number}</translation>
    </message>
    <message>
      <source>Note that the address may be wrong</source>
      <translation>Schrijf op: het adres klopt misschien niet</translation>
    </message>
    <message>
      <source>A remark says that somebody died.</source>
      <translation>Een opmerking zegt dat iemand is overleden.</translation>
    </message>
    <message>
      <source>A remark says that the membership ended.</source>
      <translation>Een opmerking zegt dat het lidmaatschap is gestopt.</translation>
    </message>
    <message>
      <source>A remark speaks of a key.</source>
      <translation>Een opmerking gaat over een sleutel.</translation>
    </message>
    <message>
      <source>A remark says that the address may be wrong.</source>
      <translation>Een opmerking zegt dat het adres misschien niet klopt.</translation>
    </message>
    <message>
      <source>A remark speaks of somebody's health. Better not keep that here.</source>
      <translation>Een opmerking gaat over iemands gezondheid. Bewaar dat hier liever niet.</translation>
    </message>
    <message>
      <source>Put in the group {group}</source>
      <translation>Zet in de groep {group}</translation>
    </message>
    <message>
      <source>Is a volunteer, with this as task</source>
      <translation>Is vrijwilliger, met dit als taak</translation>
    </message>
    <message>
      <source>Paid {year}</source>
      <translation>{year} betaald</translation>
    </message>
    <message>
      <source>Partly paid {year}</source>
      <translation>{year} deels betaald</translation>
    </message>
    <message>
      <source>Paid {year}, on {day}</source>
      <translation>{year} betaald, op {day}</translation>
    </message>
    <message>
      <source>“{found}” is no cross: does this person belong to {group}?</source>
      <translation>“{found}” is geen kruisje. Hoort deze persoon bij {group}?</translation>
    </message>
    <message>
      <source>“{found}” is no cross: is this person a volunteer?</source>
      <translation>“{found}” is geen kruisje. Is deze persoon vrijwilliger?</translation>
    </message>
    <message>
      <source>What does “{found}” say about the contribution of {year}?</source>
      <translation>Wat betekent “{found}” bij de contributie van {year}?</translation>
    </message>
    <message>
      <source>“{found}” is neither yes nor no.</source>
      <translation>“{found}” is geen ja en geen nee.</translation>
    </message>
    <message>
      <source>name</source>
      <translation>naam</translation>
    </message>
    <message>
      <source>member number</source>
      <translation>lidnummer</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>geboortedatum</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adres</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefoon</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>lidmaatschap</translation>
    </message>
    <message>
      <source>groups</source>
      <translation>groepen</translation>
    </message>
    <message>
      <source>volunteer</source>
      <translation>vrijwilliger</translation>
    </message>
    <message>
      <source>contribution</source>
      <translation>contributie</translation>
    </message>
    <message>
      <source>own fields</source>
      <translation>eigen velden</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>opmerkingen</translation>
    </message>
    <message>
      <source>language</source>
      <translation>taal</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisatie</translation>
    </message>
    <message>
      <source>died</source>
      <translation>overleden</translation>
    </message>
    <message>
      <source>household</source>
      <translation>huishouden</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>sleutels</translation>
    </message>
    <message>
      <source>functions</source>
      <translation>functies</translation>
    </message>
    <message>
      <source>consents</source>
      <translation>toestemmingen</translation>
    </message>
    <message>
      <source>emergency contact</source>
      <translation>contact bij nood</translation>
    </message>
    <message>
      <source>salutation</source>
      <translation>aanspreekvorm</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>niet bekend</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>betaald</translation>
    </message>
    <message>
      <source>not paid</source>
      <translation>niet betaald</translation>
    </message>
    <message>
      <source>partly paid</source>
      <translation>deels betaald</translation>
    </message>
    <message>
      <source>The register doesn't keep a sex. It may serve for the salutation in letters.</source>
      <translation>Het ledenregister bewaart geen geslacht. Je mag het gebruiken voor de aanhef van brieven.</translation>
    </message>
    <message>
      <source>Use it for the salutation in letters</source>
      <translation>Gebruik het voor de aanhef van brieven</translation>
    </message>
  </context>
  <context>
    <name>ImportColumnsStep</name>
    <message>
      <source>This is how we understand your columns. Change what isn't right.</source>
      <translation>Zo begrijpen wij je kolommen. Verander wat niet klopt.</translation>
    </message>
    <message>
      <source>In your list</source>
      <translation>In jouw lijst</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wordt</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Waarom</translation>
    </message>
    <message>
      <source>Which column holds the names? Choose “Whole name” or “Surname” there.</source>
      <translation>In welke kolom staan de namen? Kies daar “Hele naam” of “Achternaam”.</translation>
    </message>
  </context>
  <context>
    <name>ImportFileStep</name>
    <message>
      <source>Choose your list…</source>
      <translation>Kies je lijst…</translation>
    </message>
    <message>
      <source>Choose another list…</source>
      <translation>Kies een andere lijst…</translation>
    </message>
    <message>
      <source>We only look. Nothing is changed in your list, and nothing is kept until you say so. Afterwards you can take the whole import back with one click.</source>
      <translation>We kijken alleen. In je eigen lijst verandert niets, en we bewaren pas iets als jij dat zegt. Daarna kun je alles met één klik ongedaan maken.</translation>
    </message>
    <message>
      <source>Drop your list here, or choose it</source>
      <translation>Sleep je lijst hierheen, of kies hem</translation>
    </message>
    <message>
      <source>Excel (.xlsx, .xls), LibreOffice (.ods) or .csv. It may be as messy as it is.</source>
      <translation>Excel (.xlsx, .xls), LibreOffice (.ods) of .csv. Je hoeft hem niet eerst op te ruimen.</translation>
    </message>
    <message>
      <source>Choose your list</source>
      <translation>Kies je lijst</translation>
    </message>
    <message>
      <source>Lists ({patterns})</source>
      <translation>Lijsten ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>ImportOutcomePage</name>
    <message>
      <source>Take the whole import back</source>
      <translation>Alles ongedaan maken</translation>
    </message>
    <message>
      <source>Print a first list</source>
      <translation>Eerste lijst afdrukken</translation>
    </message>
    <message>
      <source>To the members</source>
      <translation>Naar de leden</translation>
    </message>
    <message>
      <source>Something wrong? You can take it back now, and later with Ctrl+Z or under History.</source>
      <translation>Klopt er iets niet? Je kunt alles nu ongedaan maken. Later kan dat ook nog, met Ctrl+Z of bij Geschiedenis.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) are in</source>
      <translation>
        <numerusform>%n persoon staat erin</numerusform>
        <numerusform>%n mensen staan erin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nieuw</numerusform>
        <numerusform>%n nieuw</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n veranderd</numerusform>
        <numerusform>%n veranderd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stood there already</source>
      <translation>
        <numerusform>%n stond er al in</numerusform>
        <numerusform>%n stonden er al in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new household(s)</source>
      <translation>
        <numerusform>%n nieuw huishouden</numerusform>
        <numerusform>%n nieuwe huishoudens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new group(s)</source>
      <translation>
        <numerusform>%n nieuwe groep</numerusform>
        <numerusform>%n nieuwe groepen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new field(s) of your own</source>
      <translation>
        <numerusform>%n nieuw eigen veld</numerusform>
        <numerusform>%n nieuwe eigen velden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) left out</source>
      <translation>
        <numerusform>%n rij overgeslagen</numerusform>
        <numerusform>%n rijen overgeslagen</numerusform>
      </translation>
    </message>
    <message>
      <source>The whole import has been taken back</source>
      <translation>Alles is ongedaan gemaakt</translation>
    </message>
    <message>
      <source>The register is as it was before. Your own list was never touched.</source>
      <translation>Het ledenregister is weer zoals het was. Je eigen lijst is niet veranderd.</translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewStep</name>
    <message>
      <source>The people as they will stand in the register</source>
      <translation>De mensen zoals ze erin komen</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Vragen</translation>
    </message>
    <message>
      <source>All people</source>
      <translation>Alle mensen</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nieuw</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Verandert</translation>
    </message>
    <message>
      <source>Stays the same</source>
      <translation>Blijft gelijk</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Overgeslagen</translation>
    </message>
    <message>
      <source>Not brought in. {columns}</source>
      <translation>Dit komt niet mee. {columns}</translation>
    </message>
    <message>
      <source>Everybody in this list stands in the register already, exactly like this. Nothing will change.</source>
      <translation>Iedereen uit deze lijst staat er al precies zo in. Er verandert niets.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s)</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new household(s)</source>
      <translation>
        <numerusform>%n nieuw huishouden</numerusform>
        <numerusform>%n nieuwe huishoudens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new group(s)</source>
      <translation>
        <numerusform>%n nieuwe groep</numerusform>
        <numerusform>%n nieuwe groepen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new field(s) of your own</source>
      <translation>
        <numerusform>%n nieuw eigen veld</numerusform>
        <numerusform>%n nieuwe eigen velden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>We found %n row(s)</source>
      <translation>
        <numerusform>Wij vonden %n rij</numerusform>
        <numerusform>Wij vonden %n rijen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them stand(s) in the register already.</source>
      <translation>
        <numerusform>%n daarvan staat er al in.</numerusform>
        <numerusform>%n daarvan staan er al in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is/are %n thing(s) that we want to ask.</source>
      <translation>
        <numerusform>We hebben nog %n soort vraag.</numerusform>
        <numerusform>We hebben nog %n soorten vragen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportTableStep</name>
    <message>
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <source>The headings stand in row</source>
      <translation>De koppen staan in rij</translation>
    </message>
    <message>
      <source>no headings</source>
      <translation>geen koppen</translation>
    </message>
    <message>
      <source>one row</source>
      <translation>één rij</translation>
    </message>
    <message>
      <source>two rows</source>
      <translation>twee rijen</translation>
    </message>
    <message>
      <source>The sheet as it is</source>
      <translation>Het blad zoals het is</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>Koppen</translation>
    </message>
    <message>
      <source>Are these the headings of your list? If not, click the right row, or choose it and press Enter.</source>
      <translation>Zijn dit de koppen van je lijst? Zo niet: klik op de goede rij. Of kies hem met de pijltjes en druk op Enter.</translation>
    </message>
    <message>
      <source>The first person stands in row</source>
      <translation>De eerste persoon staat in rij</translation>
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>Bring in your list</source>
      <translation>Je lijst binnenhalen</translation>
    </message>
    <message>
      <source>Bring them in</source>
      <translation>Binnenhalen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Verder</translation>
    </message>
    <message>
      <source>Which list?</source>
      <translation>Welke lijst?</translation>
    </message>
    <message>
      <source>Where are the headings?</source>
      <translation>Waar staan de koppen?</translation>
    </message>
    <message>
      <source>What is in the columns?</source>
      <translation>Wat staat er in de kolommen?</translation>
    </message>
    <message>
      <source>Is this right?</source>
      <translation>Klopt dit zo?</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wordt gelezen</translation>
    </message>
    <message>
      <source>This list is also open in another program. What you didn't save there isn't in here.</source>
      <translation>Deze lijst is ook open in een ander programma. Wat je daar niet hebt bewaard, staat hier niet in.</translation>
    </message>
    <message>
      <source>Looking at the sheet</source>
      <translation>We bekijken het blad</translation>
    </message>
    <message>
      <source>Working out what happens</source>
      <translation>We zoeken uit wat er gebeurt</translation>
    </message>
    <message>
      <source>Bringing everybody in</source>
      <translation>Iedereen wordt binnengehaald</translation>
    </message>
    <message numerus="yes">
      <source>Brought in: %n person(s)</source>
      <translation>
        <numerusform>Ingevoerd: %n persoon</numerusform>
        <numerusform>Ingevoerd: %n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>Taking the import back</source>
      <translation>Het binnenhalen wordt ongedaan gemaakt</translation>
    </message>
    <message>
      <source>This didn't work. Nothing was brought in.</source>
      <translation>Dit is niet gelukt. Er is niets binnengehaald.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was brought in.</source>
      <translation>Gestopt. Er is niets binnengehaald.</translation>
    </message>
  </context>
  <context>
    <name>ItemFace</name>
    <message>
      <source>Back</source>
      <translation>Terug</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>Boekenlegger</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Show the way there</source>
      <translation>Bekijk de route</translation>
    </message>
    <message>
      <source>Details checked on {day}</source>
      <translation>Gegevens gecontroleerd op {day}</translation>
    </message>
    <message>
      <source>This didn't help me</source>
      <translation>Dit hielp niet</translation>
    </message>
  </context>
  <context>
    <name>ItemFacts</name>
    <message>
      <source>For whom</source>
      <translation>Voor wie</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Where it works</source>
      <translation>Waar</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Biedt aan</translation>
    </message>
    <message>
      <source>Looks for</source>
      <translation>Zoekt</translation>
    </message>
    <message>
      <source>{day} to {until}</source>
      <translation>{day} tot en met {until}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wanneer</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Waar</translation>
    </message>
    <message>
      <source>Sign up</source>
      <translation>Aanmelden</translation>
    </message>
  </context>
  <context>
    <name>LabelsField</name>
    <message>
      <source>One a household</source>
      <translation>Eén per huishouden</translation>
    </message>
    <message>
      <source>Begin at label</source>
      <translation>Begin bij etiket</translation>
    </message>
    <message>
      <source>For a sheet that was used before.</source>
      <translation>Handig bij een vel waar al etiketten af zijn.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Vel</translation>
    </message>
  </context>
  <context>
    <name>LeaveDialog</name>
    <message>
      <source>{name} leaves</source>
      <translation>{name} stopt of is overleden</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>From which day</source>
      <translation>Vanaf welke dag</translation>
    </message>
    <message>
      <source>Reason (may stay empty)</source>
      <translation>Reden (mag leeg blijven)</translation>
    </message>
    <message>
      <source>Stays a member. Tasks and certificates stay known.</source>
      <translation>Blijft lid. Taken en certificaten blijven bekend.</translation>
    </message>
    <message>
      <source>The membership ends. The person stays findable under Former members.</source>
      <translation>Het lidmaatschap stopt. Je vindt deze persoon terug bij Oud-leden.</translation>
    </message>
    <message>
      <source>The membership ends. From now on never on a birthday list, an address label or in a letter.</source>
      <translation>Het lidmaatschap stopt. Vanaf nu nooit meer op een verjaardagslijst, een adresetiket of in een brief.</translation>
    </message>
    <message>
      <source>Stops as a volunteer</source>
      <translation>Stopt als vrijwilliger</translation>
    </message>
    <message>
      <source>Cancels the membership</source>
      <translation>Zegt op</translation>
    </message>
    <message>
      <source>Has died</source>
      <translation>Is overleden</translation>
    </message>
    <message>
      <source>Think of</source>
      <translation>Denk aan</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>End the function: {function}</source>
      <translation>Stop de functie: {function}</translation>
    </message>
    <message>
      <source>Take out of the group: {group}</source>
      <translation>Haal uit de groep: {group}</translation>
    </message>
    <message>
      <source>Stops as a volunteer too</source>
      <translation>Stopt ook als vrijwilliger</translation>
    </message>
    <message>
      <source>The key is back: {key}</source>
      <translation>De sleutel is terug: {key}</translation>
    </message>
    <message>
      <source>Somebody with a password of their own? Ask who manages access to close it.</source>
      <translation>Heeft deze persoon een eigen wachtwoord? Vraag de toegangsbeheerder om de toegang te sluiten.</translation>
    </message>
    <message>
      <source>The contribution of {year} is still open.</source>
      <translation>De contributie van {year} is nog niet betaald.</translation>
    </message>
    <message>
      <source>Send a letter or an e-mail that you received the cancellation.</source>
      <translation>Laat met een brief of e-mail weten dat je de opzegging hebt gekregen.</translation>
    </message>
    <message>
      <source>From now on never on a birthday list or an address label.</source>
      <translation>Vanaf nu nooit meer op een verjaardagslijst of adresetiket.</translation>
    </message>
    <message>
      <source>Look at how the letters to the household are addressed.</source>
      <translation>Kijk hoe de brieven aan het huishouden beginnen.</translation>
    </message>
  </context>
  <context>
    <name>Letters</name>
    <message>
      <source>Mr {name}</source>
      <translation>De heer {name}</translation>
    </message>
    <message>
      <source>Ms {name}</source>
      <translation>Mevrouw {name}</translation>
    </message>
    <message>
      <source>Dear Sir or Madam</source>
      <translation>Geachte heer of mevrouw</translation>
    </message>
    <message>
      <source>Dear Mr {surname}</source>
      <translation>Geachte heer {surname}</translation>
    </message>
    <message>
      <source>Dear Ms {surname}</source>
      <translation>Geachte mevrouw {surname}</translation>
    </message>
    <message>
      <source>Esteemed {name}</source>
      <translation>Geachte {name}</translation>
    </message>
    <message>
      <source>Dear Sir or Madam {surname}</source>
      <translation>Geachte heer of mevrouw {surname}</translation>
    </message>
    <message>
      <source>Dear {name}</source>
      <translation>Beste {name}</translation>
    </message>
    <message>
      <source>The {surname} family</source>
      <translation>Familie {surname}</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} en {last}</translation>
    </message>
    <message>
      <source>For the attention of {name}</source>
      <translation>T.a.v. {name}</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>plan of steps</source>
      <translation>stappenplan</translation>
    </message>
    <message>
      <source>example text</source>
      <translation>voorbeeldtekst</translation>
    </message>
    <message>
      <source>checklist</source>
      <translation>checklist</translation>
    </message>
    <message>
      <source>guide</source>
      <translation>gids</translation>
    </message>
    <message>
      <source>help and advice</source>
      <translation>hulp en advies</translation>
    </message>
    <message>
      <source>place</source>
      <translation>plek</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>bijeenkomst</translation>
    </message>
    <message>
      <source>collective</source>
      <translation>collectief</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Uitleg</translation>
    </message>
    <message>
      <source>Plans of steps</source>
      <translation>Stappenplannen</translation>
    </message>
    <message>
      <source>Example texts</source>
      <translation>Voorbeeldteksten</translation>
    </message>
    <message>
      <source>Checklists</source>
      <translation>Checklists</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Gidsen</translation>
    </message>
    <message>
      <source>Help and advice</source>
      <translation>Hulp en advies</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Plekken</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Bijeenkomsten</translation>
    </message>
    <message>
      <source>Collectives</source>
      <translation>Collectieven</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Bestuur</translation>
    </message>
    <message>
      <source>Treasurer</source>
      <translation>Penningmeester</translation>
    </message>
    <message>
      <source>Caretaker of the building</source>
      <translation>Beheerder van het gebouw</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Vrijwilligers</translation>
    </message>
    <message>
      <source>Who is just starting</source>
      <translation>Wie net begint</translation>
    </message>
    <message>
      <source>must be looked at again</source>
      <translation>moet opnieuw worden nagekeken</translation>
    </message>
    <message>
      <source>looked at {month}</source>
      <translation>nagekeken {month}</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Versie {version}</translation>
    </message>
    <message>
      <source>looked at in {month} by {who}</source>
      <translation>nagekeken in {month} door {who}</translation>
    </message>
    <message>
      <source>to be looked at again before {month}</source>
      <translation>opnieuw nakijken vóór {month}</translation>
    </message>
    <message>
      <source>This guide had to be looked at again before {month}. Amounts and rules may have changed. Check them first.</source>
      <translation>Deze gids had vóór {month} opnieuw nagekeken moeten zijn. Bedragen en regels kunnen veranderd zijn. Controleer ze eerst.</translation>
    </message>
    <message>
      <source>Goal {number}</source>
      <translation>Doel {number}</translation>
    </message>
    <message>
      <source>New since last time</source>
      <translation>Nieuw sinds vorige keer</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Boekenleggers</translation>
    </message>
    <message>
      <source>One afzender</source>
      <translation>Eén afzender</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>Gezocht</translation>
    </message>
    <message>
      <source>Guide that didn't help</source>
      <translation>Gids die niet hielp</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Aantal keer</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Laatste keer</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Library</source>
      <translation>Kennisbank</translation>
    </message>
    <message>
      <source>Fetch guides</source>
      <translation>Gidsen ophalen</translation>
    </message>
  </context>
  <context>
    <name>ListActions</name>
    <message numerus="yes">
      <source>%n address(es) copied</source>
      <translation>
        <numerusform>%n adres gekopieerd</numerusform>
        <numerusform>%n adressen gekopieerd</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MemberCard</name>
    <message>
      <source>Back to the list</source>
      <translation>Terug naar de lijst</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bewerken</translation>
    </message>
    <message>
      <source>Something changes</source>
      <translation>Er verandert iets</translation>
    </message>
    <message>
      <source>Card of {name}</source>
      <translation>Kaart van {name}</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
    <message>
      <source>Copy {text}</source>
      <translation>{text} kopiëren</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisatie</translation>
    </message>
    <message>
      <source>member since {year}</source>
      <translation>lid sinds {year}</translation>
    </message>
    <message>
      <source>member</source>
      <translation>lid</translation>
    </message>
    <message>
      <source>former member, until {year}</source>
      <translation>oud-lid, tot {year}</translation>
    </message>
    <message>
      <source>former member</source>
      <translation>oud-lid</translation>
    </message>
    <message>
      <source>Died</source>
      <translation>Overleden</translation>
    </message>
    <message>
      <source>Secret address</source>
      <translation>Geheim adres</translation>
    </message>
    <message>
      <source>Post came back</source>
      <translation>Post kwam terug</translation>
    </message>
    <message>
      <source>Volunteer</source>
      <translation>Vrijwilliger</translation>
    </message>
    <message>
      <source>{certificate}: renew</source>
      <translation>{certificate}: vernieuwen</translation>
    </message>
    <message>
      <source>VOG</source>
      <translation>VOG</translation>
    </message>
    <message>
      <source>IVA</source>
      <translation>IVA</translation>
    </message>
    <message>
      <source>Social hygiene</source>
      <translation>Sociale Hygiëne</translation>
    </message>
    <message>
      <source>BHV</source>
      <translation>BHV</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificaat</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>day unknown</source>
      <translation>dag onbekend</translation>
    </message>
    <message>
      <source>Call in an emergency</source>
      <translation>Bij nood bellen</translation>
    </message>
    <message>
      <source>Contribution {year}</source>
      <translation>Contributie {year}</translation>
    </message>
    <message>
      <source>Member number</source>
      <translation>Lidnummer</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Opmerkingen</translation>
    </message>
    <message>
      <source>{paid} on {day}</source>
      <translation>{paid} op {day}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>niet bekend</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>betaald</translation>
    </message>
    <message>
      <source>not paid</source>
      <translation>niet betaald</translation>
    </message>
    <message>
      <source>partly paid</source>
      <translation>deels betaald</translation>
    </message>
    <message>
      <source>Lives with</source>
      <translation>Huishouden met</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Beschikbaar</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>kwijt</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Sleutels</translation>
    </message>
    <message>
      <source>renew before {day}</source>
      <translation>vernieuwen vóór {day}</translation>
    </message>
  </context>
  <context>
    <name>MemberForm</name>
    <message>
      <source>First name</source>
      <translation>Roepnaam</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Voorletters</translation>
    </message>
    <message>
      <source>Prefix</source>
      <translation>Voorvoegsel</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>Achternaam</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Only the year, or only day and month, is fine too.</source>
      <translation>Alleen het jaar, of alleen dag en maand, mag ook.</translation>
    </message>
    <message>
      <source>In letters</source>
      <translation>In brieven</translation>
    </message>
    <message>
      <source>Prefix of the partner</source>
      <translation>Voorv. partner</translation>
    </message>
    <message>
      <source>Surname of the partner</source>
      <translation>Achternaam van de partner</translation>
    </message>
    <message>
      <source>Which name is used</source>
      <translation>Welke naam gebruiken we</translation>
    </message>
    <message>
      <source>Sort under</source>
      <translation>Sorteren onder</translation>
    </message>
    <message>
      <source>Only when this name should stand at another place in the list.</source>
      <translation>Alleen als deze naam op een andere plek in de lijst hoort.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Name of the organisation</source>
      <translation>Naam van de organisatie</translation>
    </message>
    <message>
      <source>Contact: first name</source>
      <translation>Contactpersoon: voornaam</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straat</translation>
    </message>
    <message>
      <source>Addition</source>
      <translation>Toevoeging</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plaats</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Leave empty for the Netherlands.</source>
      <translation>Laat leeg voor Nederland.</translation>
    </message>
    <message>
      <source>Secret address: not on lists</source>
      <translation>Geheim adres: niet op lijsten</translation>
    </message>
    <message>
      <source>Post came back</source>
      <translation>Post kwam terug</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>Add a phone number</source>
      <translation>Telefoonnummer erbij</translation>
    </message>
    <message>
      <source>IBAN</source>
      <translation>IBAN</translation>
    </message>
    <message>
      <source>In the name of</source>
      <translation>Op naam van</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation>Getekend op</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Ingetrokken op</translation>
    </message>
    <message>
      <source>To pay</source>
      <translation>Te betalen</translation>
    </message>
    <message>
      <source>Add an amount</source>
      <translation>Bedrag toevoegen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Reference of the mandate</source>
      <translation>Kenmerk van de machtiging</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Add an e-mail address</source>
      <translation>E-mailadres erbij</translation>
    </message>
    <message>
      <source>Call in an emergency</source>
      <translation>Bij nood bellen</translation>
    </message>
    <message>
      <source>Who is that</source>
      <translation>Wie is dat</translation>
    </message>
    <message>
      <source>Add somebody to call in an emergency</source>
      <translation>Contact bij nood erbij</translation>
    </message>
    <message>
      <source>A person</source>
      <translation>Een persoon</translation>
    </message>
    <message>
      <source>An organisation</source>
      <translation>Een organisatie</translation>
    </message>
    <message>
      <source>Neutral (Beste Kim Verbeek)</source>
      <translation>Neutraal (Beste Kim Verbeek)</translation>
    </message>
    <message>
      <source>Mr (Geachte heer)</source>
      <translation>Heer (Geachte heer)</translation>
    </message>
    <message>
      <source>Ms (Geachte mevrouw)</source>
      <translation>Mevrouw (Geachte mevrouw)</translation>
    </message>
    <message>
      <source>First name (Beste Kim)</source>
      <translation>Voornaam (Beste Kim)</translation>
    </message>
    <message>
      <source>Own name</source>
      <translation>Eigen naam</translation>
    </message>
    <message>
      <source>Name of the partner</source>
      <translation>Naam van de partner</translation>
    </message>
    <message>
      <source>Partner first, then own name</source>
      <translation>Eerst partner, dan eigen naam</translation>
    </message>
    <message>
      <source>Own name first, then partner</source>
      <translation>Eerst eigen naam, dan partner</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>This is</source>
      <translation>Dit is</translation>
    </message>
    <message>
      <source>Kind of membership</source>
      <translation>Soort lidmaatschap</translation>
    </message>
    <message>
      <source>Member from</source>
      <translation>Lid vanaf</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Tot</translation>
    </message>
    <message>
      <source>Reason for leaving</source>
      <translation>Reden van vertrek</translation>
    </message>
    <message>
      <source>Add a period</source>
      <translation>Periode erbij</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Functie</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Vanaf</translation>
    </message>
    <message>
      <source>Add a function</source>
      <translation>Functie erbij</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Beschikbaar</translation>
    </message>
    <message>
      <source>Volunteer since</source>
      <translation>Vrijwilliger sinds</translation>
    </message>
    <message>
      <source>VOG or certificate</source>
      <translation>VOG of certificaat</translation>
    </message>
    <message>
      <source>Which one, if another</source>
      <translation>Welk, als het een ander is</translation>
    </message>
    <message>
      <source>Asked on</source>
      <translation>Gevraagd op</translation>
    </message>
    <message>
      <source>Original seen on</source>
      <translation>Origineel gezien op</translation>
    </message>
    <message>
      <source>Seen by</source>
      <translation>Gezien door</translation>
    </message>
    <message>
      <source>Renew before</source>
      <translation>Vernieuwen vóór</translation>
    </message>
    <message>
      <source>Add a VOG or certificate</source>
      <translation>VOG of certificaat erbij</translation>
    </message>
    <message>
      <source>Key number</source>
      <translation>Sleutelnummer</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Deuren</translation>
    </message>
    <message>
      <source>Deposit</source>
      <translation>Borg</translation>
    </message>
    <message>
      <source>Receipt</source>
      <translation>Bonnummer</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Gegeven op</translation>
    </message>
    <message>
      <source>Back on</source>
      <translation>Terug op</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Kwijt</translation>
    </message>
    <message>
      <source>Add a key</source>
      <translation>Sleutel erbij</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Betaald</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Op</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Opmerking</translation>
    </message>
    <message>
      <source>Add a year</source>
      <translation>Jaar erbij</translation>
    </message>
    <message>
      <source>What for (photo on the website)</source>
      <translation>Waarvoor (foto op de website)</translation>
    </message>
    <message>
      <source>Says yes</source>
      <translation>Zegt ja</translation>
    </message>
    <message>
      <source>How (form, in person)</source>
      <translation>Hoe (formulier, mondeling)</translation>
    </message>
    <message>
      <source>Add a consent</source>
      <translation>Toestemming erbij</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Geld</translation>
    </message>
    <message>
      <source>Consents</source>
      <translation>Toestemmingen</translation>
    </message>
    <message>
      <source>Our own fields</source>
      <translation>Eigen velden</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Opmerkingen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>How to reach</source>
      <translation>Bereikbaar</translation>
    </message>
    <message>
      <source>Membership</source>
      <translation>Lidmaatschap</translation>
    </message>
    <message>
      <source>Groups and functions</source>
      <translation>Groepen en functies</translation>
    </message>
    <message>
      <source>Volunteer</source>
      <translation>Vrijwilliger</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Sleutels</translation>
    </message>
    <message>
      <source>Contribution</source>
      <translation>Contributie</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jaar</translation>
    </message>
    <message>
      <source>Is a volunteer</source>
      <translation>Is vrijwilliger</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Form of {name}</source>
      <translation>Formulier van {name}</translation>
    </message>
    <message>
      <source>Something isn't kept yet, because it isn't right. The reason stands under the field.</source>
      <translation>Er is iets nog niet bewaard, omdat het niet klopt. De reden staat onder het veld.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Laat het weg</translation>
    </message>
    <message>
      <source>Who pays</source>
      <translation>Wie betaalt</translation>
    </message>
    <message>
      <source>Leave empty for somebody who pays for themselves</source>
      <translation>Laat leeg als diegene zelf betaalt</translation>
    </message>
  </context>
  <context>
    <name>MemberTable</name>
    <message>
      <source>Members</source>
      <translation>Leden</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Make one person of these two</source>
      <translation>Maak van deze twee één persoon</translation>
    </message>
    <message>
      <source>{first} and {second} become one. Phones, groups, years and keys are put together.</source>
      <translation>{first} en {second} worden één. Telefoons, groepen, jaren en sleutels komen bij elkaar.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Samenvoegen</translation>
    </message>
    <message>
      <source>What you don't choose is kept in the remarks.</source>
      <translation>Wat je niet kiest, blijft bewaard bij de opmerkingen.</translation>
    </message>
    <message>
      <source>They say nothing different, so nothing has to be chosen.</source>
      <translation>Ze spreken elkaar niet tegen. Je hoeft niets te kiezen.</translation>
    </message>
  </context>
  <context>
    <name>Merging</name>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatie</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Lidnummer</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
  </context>
  <context>
    <name>MissedDialog</name>
    <message>
      <source>What wasn't found</source>
      <translation>Niet gevonden</translation>
    </message>
    <message>
      <source>Save for the editors…</source>
      <translation>Bewaren voor de redactie…</translation>
    </message>
    <message>
      <source>Take everything out</source>
      <translation>Alles weghalen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>The notebook is empty.</source>
      <translation>Het schriftje is leeg.</translation>
    </message>
    <message>
      <source>“{text}” gave nothing</source>
      <translation>“{text}” gaf niets</translation>
    </message>
    <message>
      <source>“{title}” didn't help</source>
      <translation>“{title}” hielp niet</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n keer</numerusform>
        <numerusform>%n keer</numerusform>
      </translation>
    </message>
    <message>
      <source>the last time on {day}</source>
      <translation>laatst op {day}</translation>
    </message>
    <message>
      <source>Take this out: {words}</source>
      <translation>Haal dit weg: {words}</translation>
    </message>
    <message>
      <source>Take this out</source>
      <translation>Haal dit weg</translation>
    </message>
    <message>
      <source>Take everything out of the notebook?</source>
      <translation>Alles uit het schriftje halen?</translation>
    </message>
    <message>
      <source>You can't get it back.</source>
      <translation>Je kunt het niet terughalen.</translation>
    </message>
    <message>
      <source>Save for the editors</source>
      <translation>Bewaren voor de redactie</translation>
    </message>
    <message>
      <source>not-found.csv</source>
      <translation>niet-gevonden.csv</translation>
    </message>
    <message>
      <source>Sheet (*.csv)</source>
      <translation>Rekenblad (*.csv)</translation>
    </message>
    <message>
      <source>Saved as {name}. You can send it yourself.</source>
      <translation>Bewaard als {name}. Je kunt het zelf opsturen.</translation>
    </message>
    <message>
      <source>These searches gave nothing, and these guides didn't help. It stands only in your own file. Take out what others needn't know before you give it to the editors.</source>
      <translation>Deze zoekvragen gaven niets, en deze gidsen hielpen niet. Dit staat alleen in jullie eigen bestand. Haal weg wat anderen niet hoeven te weten, voor je het aan de redactie geeft.</translation>
    </message>
  </context>
  <context>
    <name>Money</name>
    <message>
      <source>“{text}” isn't a right IBAN: the check digits don't fit.</source>
      <translation>“{text}” is geen goede IBAN: de controlecijfers kloppen niet.</translation>
    </message>
  </context>
  <context>
    <name>Months</name>
    <message>
      <source>January</source>
      <translation>januari</translation>
    </message>
    <message>
      <source>February</source>
      <translation>februari</translation>
    </message>
    <message>
      <source>March</source>
      <translation>maart</translation>
    </message>
    <message>
      <source>April</source>
      <translation>april</translation>
    </message>
    <message>
      <source>May</source>
      <translation>mei</translation>
    </message>
    <message>
      <source>June</source>
      <translation>juni</translation>
    </message>
    <message>
      <source>July</source>
      <translation>juli</translation>
    </message>
    <message>
      <source>August</source>
      <translation>augustus</translation>
    </message>
    <message>
      <source>September</source>
      <translation>september</translation>
    </message>
    <message>
      <source>October</source>
      <translation>oktober</translation>
    </message>
    <message>
      <source>November</source>
      <translation>november</translation>
    </message>
    <message>
      <source>December</source>
      <translation>december</translation>
    </message>
  </context>
  <context>
    <name>MoveDialog</name>
    <message>
      <source>{name} moves</source>
      <translation>{name} verhuist</translation>
    </message>
    <message>
      <source>Keep the new address</source>
      <translation>Nieuw adres bewaren</translation>
    </message>
    <message>
      <source>New address</source>
      <translation>Nieuw adres</translation>
    </message>
    <message>
      <source>From which day</source>
      <translation>Vanaf welke dag</translation>
    </message>
    <message>
      <source>Keep the old address and the day in the remarks</source>
      <translation>Bewaar het oude adres en de dag bij de opmerkingen</translation>
    </message>
    <message>
      <source>Until {day}: {address}</source>
      <translation>Tot {day}: {address}</translation>
    </message>
    <message>
      <source>Who moves along?</source>
      <translation>Wie verhuizen mee?</translation>
    </message>
    <message>
      <source>Who stays behind keeps the old address and the household.</source>
      <translation>Wie achterblijft, houdt het oude adres en het huishouden.</translation>
    </message>
  </context>
  <context>
    <name>MunicipalityDialog</name>
    <message>
      <source>Your gemeente</source>
      <translation>Je gemeente</translation>
    </message>
    <message>
      <source>for example Gemeente Utrecht</source>
      <translation>bijvoorbeeld Gemeente Utrecht</translation>
    </message>
    <message>
      <source>for example Permits, or a name of somebody there</source>
      <translation>bijvoorbeeld Vergunningen, of een naam</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Wherever a guide says to ask your gemeente, this stands beside it.</source>
      <translation>Overal waar een gids zegt: vraag het je gemeente, staat dit erbij.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Department or contact</source>
      <translation>Afdeling of contactpersoon</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Is “{text}” an organisation?</source>
      <translation>Is “{text}” een organisatie?</translation>
    </message>
    <message>
      <source>“{text}” is a family: who belongs to it?</source>
      <translation>“{text}” is een gezin. Wie horen erbij?</translation>
    </message>
    <message>
      <source>There is a ? in “{text}”: was a letter lost?</source>
      <translation>In “{text}” staat een vraagteken. Is er een letter verdwenen?</translation>
    </message>
    <message>
      <source>There is a number in the name “{text}”.</source>
      <translation>In de naam “{text}” staat een cijfer.</translation>
    </message>
    <message>
      <source>The name “{text}” is written without difference in capitals.</source>
      <translation>De naam “{text}” heeft alleen hoofdletters, of alleen kleine letters.</translation>
    </message>
    <message>
      <source>Two people in one row: what is the other one's name?</source>
      <translation>Twee mensen op één rij. Hoe heet de ander?</translation>
    </message>
    <message>
      <source>The surname is missing.</source>
      <translation>De achternaam ontbreekt.</translation>
    </message>
    <message>
      <source>Two people in one row: is the surname of both “{surname}”?</source>
      <translation>Twee mensen op één rij. Heten ze allebei “{surname}”?</translation>
    </message>
    <message>
      <source>“{prefix}” may be van de, van den or van der.</source>
      <translation>“{prefix}” kan van de, van den of van der zijn.</translation>
    </message>
    <message>
      <source>“{text}” stands in brackets behind the name.</source>
      <translation>Achter de naam staat “{text}” tussen haakjes.</translation>
    </message>
    <message>
      <source>There are many commas in “{text}”.</source>
      <translation>In “{text}” staan veel komma's.</translation>
    </message>
    <message>
      <source>Is “{word}” a first name here?</source>
      <translation>Is “{word}” hier een roepnaam?</translation>
    </message>
    <message>
      <source>Is the surname “{one}” or “{other}”?</source>
      <translation>Is de achternaam “{one}” of “{other}”?</translation>
    </message>
    <message>
      <source>Is “{word}” a first name or a surname?</source>
      <translation>Is “{word}” een roepnaam of een achternaam?</translation>
    </message>
  </context>
  <context>
    <name>NewMemberForm</name>
    <message>
      <source>It is an organisation</source>
      <translation>Het is een organisatie</translation>
    </message>
    <message>
      <source>Is a member from today</source>
      <translation>Is lid vanaf vandaag</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <source>Is this the same person?</source>
      <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>{name} openen</translation>
    </message>
    <message>
      <source>Only a name is needed. The rest can wait.</source>
      <translation>Alleen een naam is nodig. De rest kan later.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Nieuw lid</translation>
    </message>
  </context>
  <context>
    <name>NewPasswordPage</name>
    <message>
      <source>You opened the members with the reserve password. Choose a new password now.</source>
      <translation>Je hebt de leden geopend met het reservewachtwoord. Kies nu een nieuw wachtwoord.</translation>
    </message>
    <message>
      <source>The members are still open with the reserve password. Close them, and try the new password.</source>
      <translation>De leden zijn nu nog open met het reservewachtwoord. Sluit ze, en probeer het nieuwe wachtwoord.</translation>
    </message>
    <message>
      <source>With this password you open the members. Does anybody else know it? Choose another one.</source>
      <translation>Met dit wachtwoord open je de leden. Weet iemand anders het ook? Kies dan een ander.</translation>
    </message>
    <message>
      <source>Choose a new password</source>
      <translation>Nieuw wachtwoord kiezen</translation>
    </message>
    <message>
      <source>Choose another password</source>
      <translation>Ander wachtwoord kiezen</translation>
    </message>
    <message>
      <source>Checking your password of now…</source>
      <translation>We kijken of je wachtwoord van nu klopt…</translation>
    </message>
    <message>
      <source>The new password is being made. This takes a moment and can't be stopped halfway.</source>
      <translation>Het nieuwe wachtwoord wordt gemaakt. Dat duurt even en kan niet halverwege stoppen.</translation>
    </message>
    <message>
      <source>Never mind</source>
      <translation>Laat maar</translation>
    </message>
    <message>
      <source>{name} opens the members with the new password from now on. The old one no longer works. The reserve password stays the same: put the paper back where it is safe.</source>
      <translation>{name} opent de leden vanaf nu met het nieuwe wachtwoord. Het oude werkt niet meer. Het reservewachtwoord blijft hetzelfde: leg het papier weer veilig weg.</translation>
    </message>
    <message>
      <source>From now on you open the members with your new password. The old one no longer works, only for older copies of the file.</source>
      <translation>Vanaf nu open je de leden met je nieuwe wachtwoord. Het oude werkt niet meer, alleen nog bij oudere kopieën van het bestand.</translation>
    </message>
  </context>
  <context>
    <name>NotesPanel</name>
    <message>
      <source>With which part?</source>
      <translation>Bij welk stuk?</translation>
    </message>
    <message>
      <source>Note of the house</source>
      <translation>Notitie van het huis</translation>
    </message>
    <message>
      <source>Everybody who walks in can read this. Write down no private matters.</source>
      <translation>Iedereen die hier binnenloopt, kan dit lezen. Schrijf niets op wat privé is.</translation>
    </message>
    <message>
      <source>Open the members first. Then you can write a note here. Reading can be done by everybody.</source>
      <translation>Open eerst de leden. Dan kun je hier een notitie schrijven. Lezen kan iedereen.</translation>
    </message>
    <message>
      <source>Keep this note</source>
      <translation>Notitie bewaren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Take this note away</source>
      <translation>Notitie weghalen</translation>
    </message>
    <message>
      <source>The whole guide</source>
      <translation>De hele gids</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation>Er staat nog niets. Schrijf eerst iets op.</translation>
    </message>
    <message>
      <source>This is too long. Keep it short.</source>
      <translation>Dit is te lang. Maak het korter.</translation>
    </message>
    <message>
      <source>Take this note away?</source>
      <translation>Deze notitie weghalen?</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Weghalen</translation>
    </message>
  </context>
  <context>
    <name>NothingFound</name>
    <message>
      <source>Try another word, or a shorter one.</source>
      <translation>Probeer een ander woord, of een korter woord.</translation>
    </message>
    <message>
      <source>This was written down on this PC, without names, in the notebook of what wasn't found. Nothing is sent.</source>
      <translation>Je zoekvraag staat nu in het schriftje “Niet gevonden” op deze pc, zonder namen. Er wordt niets verstuurd.</translation>
    </message>
    <message>
      <source>Search in everything</source>
      <translation>Zoek in alles</translation>
    </message>
    <message>
      <source>Look in the notebook</source>
      <translation>Bekijk het schriftje</translation>
    </message>
    <message>
      <source>Nothing was found for “{text}”</source>
      <translation>Niets gevonden voor “{text}”</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Melding sluiten</translation>
    </message>
  </context>
  <context>
    <name>OpenedStart</name>
    <message>
      <source>What asks for attention</source>
      <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
      <source>Nothing waits. Well kept!</source>
      <translation>Er wacht niets. Je bent helemaal bij!</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Deze week</translation>
    </message>
    <message>
      <source>Today is {day}</source>
      <translation>Vandaag is het {day}</translation>
    </message>
    <message>
      <source>No birthdays or jubilees this week.</source>
      <translation>Deze week geen verjaardagen of jubilea.</translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message>
      <source>The member register of your collective.</source>
      <translation>Het ledenregister van je collectief.</translation>
    </message>
    <message>
      <source>the same as --file</source>
      <translation>hetzelfde als --file</translation>
    </message>
    <message>
      <source>open this file</source>
      <translation>open dit bestand</translation>
    </message>
    <message>
      <source>look round with invented people; nothing is kept</source>
      <translation>kijk rond met verzonnen mensen; er wordt niets bewaard</translation>
    </message>
    <message>
      <source>see whether this copy works, without a window</source>
      <translation>kijk of dit programma werkt, zonder venster</translation>
    </message>
    <message>
      <source>go to this page at once</source>
      <translation>ga meteen naar deze pagina</translation>
    </message>
  </context>
  <context>
    <name>Overviews</name>
    <message>
      <source>Member list</source>
      <translation>Ledenlijst</translation>
    </message>
    <message>
      <source>A list with the columns that you choose.</source>
      <translation>Een lijst met de kolommen die je kiest.</translation>
    </message>
    <message>
      <source>Attendance list</source>
      <translation>Presentielijst</translation>
    </message>
    <message>
      <source>Names with boxes to tick, for one or more days.</source>
      <translation>Namen met vakjes om aan te kruisen, voor een of meer dagen.</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>Adresetiketten</translation>
    </message>
    <message>
      <source>Addresses on a sheet of labels, one for each household.</source>
      <translation>Adressen op een vel etiketten, één per huishouden.</translation>
    </message>
    <message>
      <source>Birthday list</source>
      <translation>Verjaardagslijst</translation>
    </message>
    <message>
      <source>Birthdays by month, beginning with this month, with or without the age.</source>
      <translation>Verjaardagen per maand, vanaf deze maand, met of zonder de leeftijd.</translation>
    </message>
  </context>
  <context>
    <name>OwnFieldsDialog</name>
    <message>
      <source>Our own fields</source>
      <translation>Eigen velden</translation>
    </message>
    <message>
      <source>They stand in the form of everybody, and can be a column in the table.</source>
      <translation>Ze staan bij iedereen in het formulier. Je kunt er ook een kolom van maken.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <source>New field</source>
      <translation>Nieuw veld</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Soort</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Getal</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ja of nee</translation>
    </message>
    <message>
      <source>Name of the field {name}</source>
      <translation>Naam van het veld {name}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} verwijderen</translation>
    </message>
    <message>
      <source>Remove the field {name}?</source>
      <translation>Het veld {name} verwijderen?</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) have something in it. You can take this back later.</source>
      <translation>
        <numerusform>Bij %n persoon staat er iets in. Je kunt dit later ongedaan maken.</numerusform>
        <numerusform>Bij %n mensen staat er iets in. Je kunt dit later ongedaan maken.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OwnPassword</name>
    <message>
      <source>Password</source>
      <translation>Wachtwoord</translation>
    </message>
    <message>
      <source>At least 15 characters. A sentence is fine too, with spaces.</source>
      <translation>Minstens 15 tekens. Een zin mag ook, met spaties.</translation>
    </message>
    <message>
      <source>Type it once more</source>
      <translation>Typ het nog een keer</translation>
    </message>
    <message>
      <source>This isn't the same password. Type it again, slowly.</source>
      <translation>Dit is niet hetzelfde wachtwoord. Typ het rustig nog een keer.</translation>
    </message>
    <message>
      <source>How strong it is, you see here.</source>
      <translation>Hier zie je hoe sterk het is.</translation>
    </message>
  </context>
  <context>
    <name>PageButtons</name>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>Nieuw lid</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Opnieuw doen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bewerken</translation>
    </message>
    <message>
      <source>Import a list…</source>
      <translation>Lijst binnenhalen…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Bewaren als bestand…</translation>
    </message>
    <message>
      <source>Copy e-mail addresses…</source>
      <translation>E-mailadressen kopiëren…</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Kolommen…</translation>
    </message>
    <message>
      <source>Manage groups…</source>
      <translation>Groepen beheren…</translation>
    </message>
    <message>
      <source>Our own fields…</source>
      <translation>Eigen velden…</translation>
    </message>
    <message>
      <source>Find doubles…</source>
      <translation>Dubbele leden zoeken…</translation>
    </message>
    <message>
      <source>Changes so far</source>
      <translation>Geschiedenis</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search everything</source>
      <translation>Zoek in alles</translation>
    </message>
    <message>
      <source>Guides, help and places; and members while they are open.</source>
      <translation>Gidsen, hulp en plekken. En leden, zolang ze open zijn.</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>There is nobody on this list.</source>
      <translation>Er staat niemand op deze lijst.</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Bladzijde {page} van {pages}</translation>
    </message>
    <message>
      <source>{list}, for: {purpose}</source>
      <translation>{list}, voor: {purpose}</translation>
    </message>
    <message>
      <source>Made on {date} by {maker}</source>
      <translation>Gemaakt op {date} door {maker}</translation>
    </message>
    <message>
      <source>control code {code}</source>
      <translation>controlecode {code}</translation>
    </message>
    <message>
      <source>Destroy this paper after {date}</source>
      <translation>Vernietig dit papier na {date}</translation>
    </message>
    <message numerus="yes">
      <source>%n with a secret address</source>
      <translation>
        <numerusform>%n met een geheim adres</numerusform>
        <numerusform>%n met een geheim adres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n whose post came back</source>
      <translation>
        <numerusform>%n van wie de post terugkwam</numerusform>
        <numerusform>%n van wie de post terugkwam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an address</source>
      <translation>
        <numerusform>%n zonder adres</numerusform>
        <numerusform>%n zonder adres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who died</source>
      <translation>
        <numerusform>%n overleden</numerusform>
        <numerusform>%n overleden</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>How many people</source>
      <translation>Aantal mensen</translation>
    </message>
    <message>
      <source>Turns</source>
      <translation>Wordt</translation>
    </message>
    <message numerus="yes">
      <source>%n people are not on it: their birthday isn't known.</source>
      <translation>
        <numerusform>%n persoon staat er niet op: de verjaardag is niet bekend.</numerusform>
        <numerusform>%n mensen staan er niet op: hun verjaardag is niet bekend.</numerusform>
      </translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message numerus="yes">
      <source>%n secret addresses stand on this list. Don't hang it up.</source>
      <translation>
        <numerusform>Op deze lijst staat %n geheim adres. Hang hem niet op.</numerusform>
        <numerusform>Op deze lijst staan %n geheime adressen. Hang hem niet op.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are not on it:</source>
      <translation>
        <numerusform>%n persoon staat er niet op:</numerusform>
        <numerusform>%n mensen staan er niet op:</numerusform>
      </translation>
    </message>
    <message>
      <source>Who can help</source>
      <translation>Wie kan helpen?</translation>
    </message>
    <message>
      <source>Printed on {day}</source>
      <translation>Afgedrukt op {day}</translation>
    </message>
    <message>
      <source>This is how it was on that day. Rules and amounts change: look at the date below each guide.</source>
      <translation>Zo was het op die dag. Regels en bedragen veranderen. Kijk naar de datum onder elke gids.</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Wat staat erin?</translation>
    </message>
    <message>
      <source>done</source>
      <translation>gedaan</translation>
    </message>
    <message>
      <source>Scan for the website</source>
      <translation>Scan voor de website</translation>
    </message>
    <message>
      <source>page {page} of {total}</source>
      <translation>bladzijde {page} van {total}</translation>
    </message>
    <message>
      <source>page</source>
      <translation>bladzijde</translation>
    </message>
    <message>
      <source>Ask your gemeente:</source>
      <translation>Vraag het na bij je gemeente:</translation>
    </message>
    <message>
      <source>printed {day}</source>
      <translation>afgedrukt {day}</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
      <source>{authors} · licence {licence}</source>
      <translation>{authors} · licentie {licence}</translation>
    </message>
    <message>
      <source>This guide should have been looked at again before {month}. Check what it says.</source>
      <translation>Deze gids had vóór {month} opnieuw nagekeken moeten zijn. Controleer wat er staat.</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>versie {number}</translation>
    </message>
    <message>
      <source>looked at in {month}</source>
      <translation>nagekeken in {month}</translation>
    </message>
    <message>
      <source>brought in on {day}</source>
      <translation>opgehaald op {day}</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Gids</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Stappenplan</translation>
    </message>
    <message>
      <source>Example to fill in</source>
      <translation>Voorbeeld om in te vullen</translation>
    </message>
    <message>
      <source>Checklist</source>
      <translation>Checklist</translation>
    </message>
    <message>
      <source>Help and advice</source>
      <translation>Hulp en advies</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plek</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Bijeenkomst</translation>
    </message>
    <message>
      <source>Collective</source>
      <translation>Collectief</translation>
    </message>
    <message>
      <source>QR code of {address}</source>
      <translation>QR-code van {address}</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Voor wie</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wanneer</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Waar</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Van wie</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Sign up</source>
      <translation>Aanmelden</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Biedt</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Zoekt</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Regio</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Checked on</source>
      <translation>Nagekeken op</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>{name} on {day}</source>
      <translation>{name} op {day}</translation>
    </message>
  </context>
  <context>
    <name>PaperCard</name>
    <message>
      <source>No printer was found</source>
      <translation>Geen printer gevonden</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>How many times</source>
      <translation>Hoe vaak</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n bladzijde</numerusform>
        <numerusform>%n bladzijden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n label(s)</source>
      <translation>
        <numerusform>%n etiket</numerusform>
        <numerusform>%n etiketten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s)</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>This PC can't print {letters}; a ? stands there.</source>
      <translation>Deze pc kan {letters} niet afdrukken. Daar staat nu een ?.</translation>
    </message>
  </context>
  <context>
    <name>PaperCheck</name>
    <message>
      <source>Is the paper still right? Type its twelve words</source>
      <translation>Klopt het papier nog? Typ de twaalf woorden over</translation>
    </message>
    <message>
      <source>A good moment: once a year, and when somebody of the board leaves.</source>
      <translation>Doe dit eens per jaar, en als iemand uit het bestuur weggaat.</translation>
    </message>
    <message>
      <source>Try the paper</source>
      <translation>Papier uitproberen</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Even controleren…</translation>
    </message>
    <message>
      <source>Never mind</source>
      <translation>Laat maar</translation>
    </message>
    <message>
      <source>The paper works: it opens the members.</source>
      <translation>Het papier werkt: de leden gaan ermee open.</translation>
    </message>
  </context>
  <context>
    <name>PaperFace</name>
    <message>
      <source>The twelve words</source>
      <translation>De twaalf woorden</translation>
    </message>
    <message>
      <source>With a space between them. The numbers behind the lines may be left out.</source>
      <translation>Met een spatie ertussen. De getallen achter de regels mag je weglaten.</translation>
    </message>
    <message>
      <source>&amp;Open the members</source>
      <translation>&amp;Leden openen</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Terug</translation>
    </message>
    <message>
      <source>Take the paper with the reserve password</source>
      <translation>Pak het reservewachtwoord op papier</translation>
    </message>
    <message>
      <source>It lies where your collective keeps it safe. Ask who made it, or the board.</source>
      <translation>Het ligt op een veilige plek. Vraag het aan wie het maakte, of aan het bestuur.</translation>
    </message>
    <message>
      <source>Type the words of the paper.</source>
      <translation>Typ de woorden van het papier over.</translation>
    </message>
  </context>
  <context>
    <name>PasswordFace</name>
    <message>
      <source>Your name</source>
      <translation>Je naam</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Wie ben je?</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Je wachtwoord</translation>
    </message>
    <message>
      <source>&amp;Open the members</source>
      <translation>&amp;Leden openen</translation>
    </message>
    <message>
      <source>I lost my password</source>
      <translation>Ik ben mijn wachtwoord kwijt</translation>
    </message>
    <message>
      <source>The members are closed</source>
      <translation>De leden zijn gesloten</translation>
    </message>
    <message>
      <source>With your password they open. Only you know it.</source>
      <translation>Met jouw wachtwoord gaan ze open.</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Iemand anders</translation>
    </message>
    <message>
      <source>Type your name.</source>
      <translation>Typ je naam.</translation>
    </message>
    <message>
      <source>Type your password.</source>
      <translation>Typ je wachtwoord.</translation>
    </message>
  </context>
  <context>
    <name>PasswordField</name>
    <message>
      <source>Hide the password</source>
      <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Wachtwoord laten zien</translation>
    </message>
  </context>
  <context>
    <name>PasswordForm</name>
    <message>
      <source>Whose password is it?</source>
      <translation>Voor wie is het wachtwoord?</translation>
    </message>
    <message>
      <source>With this name you open the members later on.</source>
      <translation>Met deze naam open je straks de leden.</translation>
    </message>
    <message>
      <source>Your password of now</source>
      <translation>Je wachtwoord van nu</translation>
    </message>
    <message>
      <source>So that nobody else changes it while you are away.</source>
      <translation>Zo kan niemand anders het veranderen als je even weg bent.</translation>
    </message>
    <message>
      <source>Keep the new password</source>
      <translation>Nieuw wachtwoord bewaren</translation>
    </message>
    <message>
      <source>Never mind</source>
      <translation>Laat maar</translation>
    </message>
    <message>
      <source>Type the password that you have now.</source>
      <translation>Typ het wachtwoord dat je nu hebt.</translation>
    </message>
    <message>
      <source>This isn't your password of now. Type it again, slowly.</source>
      <translation>Dit is niet je wachtwoord van nu. Typ het rustig nog een keer.</translation>
    </message>
  </context>
  <context>
    <name>PasswordPanel</name>
    <message>
      <source>&amp;Five words (best for most people)</source>
      <translation>&amp;Vijf woorden (het makkelijkst, en sterk)</translation>
    </message>
    <message>
      <source>A password of my &amp;own</source>
      <translation>Een &amp;eigen wachtwoord</translation>
    </message>
  </context>
  <context>
    <name>Passwords</name>
    <message>
      <source>At most 256 characters.</source>
      <translation>Hoogstens 256 tekens.</translation>
    </message>
    <message>
      <source>Strong. Write it down until you know it by heart.</source>
      <translation>Sterk. Schrijf het op tot je het uit je hoofd kent.</translation>
    </message>
    <message>
      <source>Easy to guess. Don't use names, years or rows of keys.</source>
      <translation>Makkelijk te raden. Gebruik geen namen, jaartallen of rijtjes toetsen.</translation>
    </message>
    <message>
      <source>Strong enough.</source>
      <translation>Sterk genoeg.</translation>
    </message>
    <message numerus="yes">
      <source>%n more character(s) needed, or choose five words.</source>
      <translation>
        <numerusform>Nog %n teken nodig, of kies vijf woorden.</numerusform>
        <numerusform>Nog %n tekens nodig, of kies vijf woorden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PdfPane</name>
    <message>
      <source>Back to the guide</source>
      <translation>Terug naar de gids</translation>
    </message>
    <message>
      <source>Search in this file</source>
      <translation>Zoek in dit bestand</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige plek</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Volgende plek</translation>
    </message>
    <message>
      <source>File of the guide</source>
      <translation>Bestand van de gids</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gevonden</numerusform>
        <numerusform>%n gevonden</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} van {all}</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Making the keys…</source>
      <translation>De sleutels worden gemaakt…</translation>
    </message>
    <message>
      <source>Checking the password…</source>
      <translation>Het wachtwoord wordt gecontroleerd…</translation>
    </message>
    <message>
      <source>Opening the register…</source>
      <translation>De leden gaan open…</translation>
    </message>
  </context>
  <context>
    <name>PeopleActions</name>
    <message>
      <source>Becomes a member again…</source>
      <translation>Wordt weer lid…</translation>
    </message>
    <message>
      <source>Moves house…</source>
      <translation>Verhuist…</translation>
    </message>
    <message>
      <source>Leaves…</source>
      <translation>Stopt of is overleden…</translation>
    </message>
    <message>
      <source>Take out of the household</source>
      <translation>Uit het huishouden halen</translation>
    </message>
    <message>
      <source>Put in one household…</source>
      <translation>In één huishouden zetten…</translation>
    </message>
    <message>
      <source>Is the same person: merge…</source>
      <translation>Is dezelfde persoon: samenvoegen…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Recorded: {name} leaves</source>
      <translation>Bewaard: het vertrek van {name}</translation>
    </message>
    <message>
      <source>Kept: the new address of {name}</source>
      <translation>Bewaard: het nieuwe adres van {name}</translation>
    </message>
    <message>
      <source>{name} is a member again</source>
      <translation>{name} is weer lid</translation>
    </message>
    <message>
      <source>They now are one household</source>
      <translation>Ze vormen nu één huishouden</translation>
    </message>
    <message>
      <source>{name} has a household of their own now</source>
      <translation>{name} staat nu los van het huishouden</translation>
    </message>
    <message>
      <source>Merged into one person</source>
      <translation>Samengevoegd tot één persoon</translation>
    </message>
    <message>
      <source>Removed: {name}</source>
      <translation>Verwijderd: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Removed: %n member(s)</source>
      <translation>
        <numerusform>Verwijderd: %n lid</numerusform>
        <numerusform>Verwijderd: %n leden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleStack</name>
    <message>
      <source>There are no members yet. Bring in the list that you have.</source>
      <translation>Er staan nog geen leden in. Haal de lijst binnen die je al hebt.</translation>
    </message>
    <message>
      <source>Bring in my list</source>
      <translation>Mijn ledenlijst binnenhalen</translation>
    </message>
    <message>
      <source>Show everybody</source>
      <translation>Iedereen tonen</translation>
    </message>
    <message>
      <source>Nobody fits these filters. Take one away, or show everybody.</source>
      <translation>Niemand past bij deze filters. Haal er een weg, of toon iedereen.</translation>
    </message>
    <message>
      <source>Nobody found for “{search}”. Look for a part of the name, or show everybody.</source>
      <translation>Niemand gevonden op “{search}”. Zoek op een stukje van de naam, of toon iedereen.</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>Paste?</source>
      <translation>Plakken?</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Plakken</translation>
    </message>
    <message numerus="yes">
      <source>Pasted: %n cell(s)</source>
      <translation>
        <numerusform>Geplakt: %n cel</numerusform>
        <numerusform>Geplakt: %n cellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Not kept for {name}, {column}: “{text}”. {reason}</source>
      <translation>Niet bewaard bij {name}, {column}: “{text}”. {reason}</translation>
    </message>
    <message>
      <source>{cells} of {people} will change.</source>
      <translation>Er veranderen {cells} bij {people}.</translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s)</source>
      <translation>
        <numerusform>%n cel</numerusform>
        <numerusform>%n cellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s)</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) don't fit and stay as they are:</source>
      <translation>
        <numerusform>%n cel past niet en blijft zoals hij is:</numerusform>
        <numerusform>%n cellen passen niet en blijven zoals ze zijn:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) fall outside the table and are left out.</source>
      <translation>
        <numerusform>%n cel valt buiten de tabel en doet niet mee.</numerusform>
        <numerusform>%n cellen vallen buiten de tabel en doen niet mee.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was pasted. {reason}</source>
      <translation>Er is niets geplakt. {reason}</translation>
    </message>
    <message>
      <source>Nothing was pasted: these cells say the same already.</source>
      <translation>Er is niets geplakt: dit stond er al.</translation>
    </message>
  </context>
  <context>
    <name>Phones</name>
    <message>
      <source>A sheet cut off the number “{text}”.</source>
      <translation>Het nummer “{text}” is niet compleet. Het programma van je lijst heeft het ingekort.</translation>
    </message>
    <message>
      <source>“{text}” isn't a phone number.</source>
      <translation>“{text}” is geen telefoonnummer.</translation>
    </message>
    <message>
      <source>The zero in front of {text} was put back.</source>
      <translation>De nul vóór {text} is teruggezet.</translation>
    </message>
    <message>
      <source>“{text}” is too short or too long for a phone number.</source>
      <translation>“{text}” is te kort of te lang voor een telefoonnummer.</translation>
    </message>
    <message>
      <source>“{text}” isn't an e-mail address.</source>
      <translation>“{text}” is geen e-mailadres.</translation>
    </message>
    <message>
      <source>The e-mail address “{text}” looks wrong.</source>
      <translation>Het e-mailadres “{text}” lijkt niet te kloppen.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
  </context>
  <context>
    <name>PlaceChoice</name>
    <message>
      <source>There is no stick in this PC. Put one in, and look again.</source>
      <translation>Er zit geen stick in deze pc. Doe er een in en kijk opnieuw.</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Opnieuw kijken</translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Andere map…</translation>
    </message>
    <message>
      <source>Looking for sticks</source>
      <translation>Kijken welke sticks er zijn</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} vrij</translation>
    </message>
    <message>
      <source>guides of {day} are on it</source>
      <translation>er staan gidsen op van {day}</translation>
    </message>
  </context>
  <context>
    <name>PlainText</name>
    <message>
      <source>Sources</source>
      <translation>Bronnen</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Make a plan with dates</source>
      <translation>Maak een planning</translation>
    </message>
    <message>
      <source>Change the plan</source>
      <translation>Planning wijzigen</translation>
    </message>
    <message>
      <source>for example Summer party</source>
      <translation>bijvoorbeeld Zomerfeest</translation>
    </message>
    <message>
      <source>What is it for?</source>
      <translation>Waarvoor is het?</translation>
    </message>
    <message>
      <source>for example 14 June or 14-6</source>
      <translation>bijvoorbeeld 14 juni of 14-6</translation>
    </message>
    <message>
      <source>On which day is it?</source>
      <translation>Op welke dag is het?</translation>
    </message>
    <message>
      <source>Make the plan</source>
      <translation>Planning maken</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Every step gets the date on which it must be done.</source>
      <translation>Elke stap krijgt de datum waarop hij klaar moet zijn.</translation>
    </message>
    <message>
      <source>Write down what it is for.</source>
      <translation>Schrijf op waarvoor het is.</translation>
    </message>
    <message>
      <source>Write a day like 14-6-2027 or 14 June.</source>
      <translation>Schrijf een dag als 14-6-2027 of 14 juni.</translation>
    </message>
  </context>
  <context>
    <name>PlanPanel</name>
    <message>
      <source>Back to the guide</source>
      <translation>Terug naar de gids</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Change name or day</source>
      <translation>Naam of dag wijzigen</translation>
    </message>
    <message>
      <source>Throw this plan away</source>
      <translation>Planning weggooien</translation>
    </message>
    <message>
      <source>{done} of {all} done</source>
      <translation>{done} van {all} klaar</translation>
    </message>
    <message>
      <source>Throw the plan “{name}” away?</source>
      <translation>De planning “{name}” weggooien?</translation>
    </message>
    <message>
      <source>The guide stays. The dates and what you ticked are gone.</source>
      <translation>De gids blijft. De datums en je vinkjes zijn dan weg.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Weggooien</translation>
    </message>
  </context>
  <context>
    <name>PlanStep</name>
    <message>
      <source>{day} · this had to be done already</source>
      <translation>{day} · dit had al klaar moeten zijn</translation>
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <source>Row</source>
      <translation>Rij</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>Goed om te weten</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Wat er gebeurt</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nieuw</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>verandert</translation>
    </message>
    <message>
      <source>stays the same</source>
      <translation>blijft gelijk</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>overgeslagen</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <source>Preview of the paper</source>
      <translation>Voorbeeld van het papier</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige bladzijde</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Volgende bladzijde</translation>
    </message>
    <message>
      <source>Make the preview smaller</source>
      <translation>Voorbeeld kleiner maken</translation>
    </message>
    <message>
      <source>Make the preview larger</source>
      <translation>Voorbeeld groter maken</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Hele breedte</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Bladzijde {page} van {pages}</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Bewaren als PDF…</translation>
    </message>
    <message>
      <source>Keep as a fixed list…</source>
      <translation>Bewaren als vaste lijst…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Het papier wordt gemaakt</translation>
    </message>
    <message>
      <source>Keep as a fixed list</source>
      <translation>Bewaren als vaste lijst</translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Naam van de lijst</translation>
    </message>
    <message>
      <source>“{name}” stands on Start now: one click prints it.</source>
      <translation>“{name}” staat nu op Start. Eén klik, en hij wordt afgedrukt.</translation>
    </message>
    <message>
      <source>Keep this in the fixed list</source>
      <translation>Bewaren in de vaste lijst</translation>
    </message>
    <message>
      <source>This didn't work. Nothing was printed.</source>
      <translation>Dit is niet gelukt. Er is niets afgedrukt.</translation>
    </message>
  </context>
  <context>
    <name>PrintGuidePage</name>
    <message>
      <source>Only this guide</source>
      <translation>Alleen deze gids</translation>
    </message>
    <message>
      <source>A card to hang up</source>
      <translation>Een kaart om op te hangen</translation>
    </message>
    <message>
      <source>A booklet</source>
      <translation>Een boekje</translation>
    </message>
    <message>
      <source>Everything about “{topic}”</source>
      <translation>Alles over “{topic}”</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>De hele Kennisbank</translation>
    </message>
    <message>
      <source>A book of many pages</source>
      <translation>Een boek met veel bladzijden</translation>
    </message>
    <message>
      <source>The plan with its dates</source>
      <translation>De planning met data</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Making the paper</source>
      <translation>Bezig met het papier</translation>
    </message>
    <message>
      <source>This didn't work. Nothing was printed.</source>
      <translation>Dit is niet gelukt. Er is niets afgedrukt.</translation>
    </message>
  </context>
  <context>
    <name>PrintSender</name>
    <message>
      <source>Sending it to the printer</source>
      <translation>Het gaat naar de printer</translation>
    </message>
    <message>
      <source>Save it as a PDF?</source>
      <translation>Bewaren als PDF?</translation>
    </message>
    <message>
      <source>Anybody who gets the file can read it, without a password. Remove it when you don't need it.</source>
      <translation>Iedereen die het bestand krijgt, kan het lezen, zonder wachtwoord. Verwijder het als je het niet meer nodig hebt.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Bewaren als PDF</translation>
    </message>
    <message>
      <source>Saving the PDF</source>
      <translation>De PDF wordt bewaard</translation>
    </message>
    <message numerus="yes">
      <source>Print %n page(s)?</source>
      <translation>
        <numerusform>%n bladzijde afdrukken?</numerusform>
        <numerusform>%n bladzijden afdrukken?</numerusform>
      </translation>
    </message>
    <message>
      <source>That is a lot of paper. Is everybody on it whom you need, and nobody else?</source>
      <translation>Dat is veel papier. Staan alleen de mensen erop die je nodig hebt?</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Afdrukken</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) went to {printer}.</source>
      <translation>
        <numerusform>%n bladzijde is naar {printer} gestuurd.</numerusform>
        <numerusform>%n bladzijden zijn naar {printer} gestuurd.</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Bewaard als {name}.</translation>
    </message>
  </context>
  <context>
    <name>PrintSettings</name>
    <message>
      <source>On its side</source>
      <translation>Liggend papier</translation>
    </message>
    <message>
      <source>What is it for?</source>
      <translation>Waar is het voor?</translation>
    </message>
    <message>
      <source>a month</source>
      <translation>een maand</translation>
    </message>
    <message>
      <source>three months</source>
      <translation>drie maanden</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>een jaar</translation>
    </message>
    <message>
      <source>In the order of</source>
      <translation>Op volgorde van</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
    <message>
      <source>What do you want to print?</source>
      <translation>Wat wil je afdrukken?</translation>
    </message>
    <message>
      <source>Who stands on it?</source>
      <translation>Wie staan erop?</translation>
    </message>
    <message>
      <source>Destroy it after</source>
      <translation>Vernietigen na</translation>
    </message>
    <message>
      <source>Only whom you marked ({count})</source>
      <translation>Alleen wie je hebt gekozen ({count})</translation>
    </message>
    <message>
      <source>What you see now ({count})</source>
      <translation>Wat je nu ziet ({count})</translation>
    </message>
    <message>
      <source>Everybody ({count})</source>
      <translation>Iedereen ({count})</translation>
    </message>
    <message>
      <source>Group {name} ({count})</source>
      <translation>Groep {name} ({count})</translation>
    </message>
    <message>
      <source>As in the list ({count})</source>
      <translation>Zoals in de lijst ({count})</translation>
    </message>
  </context>
  <context>
    <name>ProofPanel</name>
    <message>
      <source>Line {line}, word {word}</source>
      <translation>Regel {line}, woord {word}</translation>
    </message>
  </context>
  <context>
    <name>ProposedWords</name>
    <message>
      <source>Other words</source>
      <translation>Andere woorden</translation>
    </message>
    <message>
      <source>Type the five words once more</source>
      <translation>Typ de vijf woorden over</translation>
    </message>
    <message>
      <source>With a space between them. All small letters.</source>
      <translation>Met een spatie ertussen. Alles in kleine letters.</translation>
    </message>
    <message>
      <source>Write them down and keep the note at home. A little story helps to remember them.</source>
      <translation>Schrijf ze op en bewaar het briefje thuis. Met een verhaaltje onthoud je ze sneller.</translation>
    </message>
    <message>
      <source>These aren't the same five words. Look at each word and the spaces between them.</source>
      <translation>Dit zijn niet dezelfde vijf woorden. Kijk naar elk woord en naar de spaties ertussen.</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>Publish a library of guides for WDHS Desktop.</source>
      <translation>Publiceer een kennisbank met gidsen voor WDHS Desktop.</translation>
    </message>
    <message>
      <source>commands</source>
      <translation>opdrachten</translation>
    </message>
    <message>
      <source>the keys to sign with</source>
      <translation>de sleutels om mee te tekenen</translation>
    </message>
    <message>
      <source>make a folder with a small example in it</source>
      <translation>een map maken met een klein voorbeeld</translation>
    </message>
    <message>
      <source>FOLDER</source>
      <translation>MAP</translation>
    </message>
    <message>
      <source>a new folder</source>
      <translation>een nieuwe map</translation>
    </message>
    <message>
      <source>say what is wrong in a folder, with file and line</source>
      <translation>zeggen wat er mis is in een map, met bestand en regel</translation>
    </message>
    <message>
      <source>the folder of the editors</source>
      <translation>de map van de redactie</translation>
    </message>
    <message>
      <source>make a site from a folder: to sign, to read on the web, and on paper</source>
      <translation>van een map een site maken: om te tekenen, voor het web en op papier</translation>
    </message>
    <message>
      <source>SITE</source>
      <translation>SITE</translation>
    </message>
    <message>
      <source>the folder of the site</source>
      <translation>de map van de site</translation>
    </message>
    <message>
      <source>the number of the library: 32 letters a-f and digits</source>
      <translation>het nummer van de kennisbank: 32 cijfers en letters a-f</translation>
    </message>
    <message>
      <source>where the site will stand on the web; more than once for a second place</source>
      <translation>waar de site op het web komt; vaker voor een tweede plek</translation>
    </message>
    <message>
      <source>the moment of publishing, as 2026-11-24T12:00</source>
      <translation>het moment van publiceren, zoals 2026-11-24T12:00</translation>
    </message>
    <message>
      <source>sign what changed in a site, with one key</source>
      <translation>tekenen wat in een site is veranderd, met één sleutel</translation>
    </message>
    <message>
      <source>FILE</source>
      <translation>BESTAND</translation>
    </message>
    <message>
      <source>your key: the .key file</source>
      <translation>je sleutel: het .key-bestand</translation>
    </message>
    <message>
      <source>ROLE</source>
      <translation>ROL</translation>
    </message>
    <message>
      <source>only this: root, publishing, or the id of a topic; may be given more than once</source>
      <translation>alleen dit: root, publishing of de id van een onderwerp; mag vaker</translation>
    </message>
    <message>
      <source>sign everything again, also what did not change</source>
      <translation>alles opnieuw tekenen, ook wat niet veranderd is</translation>
    </message>
    <message>
      <source>look at a site on this PC</source>
      <translation>een site bekijken op deze pc</translation>
    </message>
    <message>
      <source>another port; 0 takes a free one</source>
      <translation>een andere poort; 0 neemt een vrije</translation>
    </message>
    <message>
      <source>make a key under a password</source>
      <translation>een sleutel maken met een wachtwoord</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NAAM</translation>
    </message>
    <message>
      <source>whose key it is</source>
      <translation>van wie de sleutel is</translation>
    </message>
    <message>
      <source>where to keep it</source>
      <translation>waar je die bewaart</translation>
    </message>
    <message>
      <source>the keys in a folder, or who may sign what in a site</source>
      <translation>de sleutels in een map, of wie wat mag tekenen in een site</translation>
    </message>
    <message>
      <source>a folder with keys, or a site</source>
      <translation>een map met sleutels, of een site</translation>
    </message>
    <message>
      <source>say who may sign; what you don't name stays as it was</source>
      <translation>zeggen wie mag tekenen; wat je niet noemt blijft zoals het was</translation>
    </message>
    <message>
      <source>the .pub file of one of the three who keep the library; give it three times</source>
      <translation>het .pub-bestand van een van de drie bewaarders; geef het drie keer</translation>
    </message>
    <message>
      <source>the .pub file to publish with</source>
      <translation>het .pub-bestand om mee te publiceren</translation>
    </message>
    <message>
      <source>TOPIC=FILE</source>
      <translation>ONDERWERP=BESTAND</translation>
    </message>
    <message>
      <source>the partner that signs a topic itself; nothing after the = gives the topic back</source>
      <translation>de partner die zelf een onderwerp tekent; met niets na de = niet meer</translation>
    </message>
    <message>
      <source>The site is at {address}. Stop with Ctrl+C.</source>
      <translation>De site staat op {address}. Stop met Ctrl+C.</translation>
    </message>
    <message>
      <source>Keep this to yourself, in two places: {file}</source>
      <translation>Houd deze bij je, op twee plekken: {file}</translation>
    </message>
    <message>
      <source>Give this one to who sets up the site: {file}</source>
      <translation>Geef deze aan wie de site inricht: {file}</translation>
    </message>
    <message>
      <source>answer in JSON, for scripts</source>
      <translation>antwoorden in JSON, voor scripts</translation>
    </message>
    <message>
      <source>read the password from the first line of standard input</source>
      <translation>het wachtwoord lezen van de eerste regel van de standaardinvoer</translation>
    </message>
    <message>
      <source>Password of the key:</source>
      <translation>Wachtwoord van de sleutel:</translation>
    </message>
    <message>
      <source>The same once more:</source>
      <translation>Nog een keer hetzelfde:</translation>
    </message>
    <message>
      <source>The topic “{name}” stands there twice.</source>
      <translation>Het onderwerp “{name}” staat er twee keer.</translation>
    </message>
    <message>
      <source>Goal {number} stands there twice.</source>
      <translation>Doel {number} staat er twee keer.</translation>
    </message>
    <message>
      <source>A topic can't be called “{name}”.</source>
      <translation>Een onderwerp kan niet “{name}” heten.</translation>
    </message>
    <message>
      <source>The id “{name}” is taken by {file}. Everything has its own id.</source>
      <translation>De id “{name}” is al van {file}. Alles heeft een eigen id.</translation>
    </message>
    <message>
      <source>There is no topic “{name}”. Choose from: {all}.</source>
      <translation>Er is geen onderwerp “{name}”. Kies uit: {all}.</translation>
    </message>
    <message>
      <source>There is no goal {number}.</source>
      <translation>Er is geen doel {number}.</translation>
    </message>
    <message>
      <source>This is larger than 1 MB. Cut it in two.</source>
      <translation>Dit is groter dan 1 MB. Maak er twee van.</translation>
    </message>
    <message>
      <source>This guide had to be reviewed before {month}. Review it, and set a new month.</source>
      <translation>Deze gids moest vóór {month} zijn nagekeken. Kijk hem na en zet er een nieuwe maand bij.</translation>
    </message>
    <message>
      <source>The day after “{name}” is still to come.</source>
      <translation>De dag bij “{name}” moet nog komen.</translation>
    </message>
    <message>
      <source>The month of the next review is not later than the last review.</source>
      <translation>De maand van “herzien_voor” ligt niet na “nagekeken”.</translation>
    </message>
    <message>
      <source>There is no other guide “{name}”.</source>
      <translation>Er is geen andere gids “{name}”.</translation>
    </message>
    <message>
      <source>“{name}” has {count} letters; {most} is enough.</source>
      <translation>“{name}” heeft {count} letters. {most} is genoeg.</translation>
    </message>
    <message>
      <source>There is no guide “{name}”.</source>
      <translation>Er is geen gids “{name}”.</translation>
    </message>
    <message>
      <source>There is no help, place or event “{name}”.</source>
      <translation>Er is geen hulp, plek of bijeenkomst “{name}”.</translation>
    </message>
    <message>
      <source>Nobody has looked at these details for over a year. Look again.</source>
      <translation>Deze gegevens zijn langer dan een jaar niet bekeken. Kijk ze opnieuw na.</translation>
    </message>
    <message>
      <source>This is past, so nobody sees it any more. Take it away.</source>
      <translation>Dit is voorbij, dus niemand ziet het nog. Haal het weg.</translation>
    </message>
    <message>
      <source>There is no heading “{name}” in “{guide}”. There are: {all}.</source>
      <translation>In “{guide}” staat geen kop “{name}”. Wel: {all}.</translation>
    </message>
    <message>
      <source>This is no picture that can be used: PNG, JPEG, WebP or GIF.</source>
      <translation>Dit is geen plaatje dat kan: PNG, JPEG, WebP of GIF.</translation>
    </message>
    <message>
      <source>This picture is far too large. Make it smaller first.</source>
      <translation>Dit plaatje is veel te groot. Maak het eerst kleiner.</translation>
    </message>
    <message>
      <source>Make it a link, [words](gemeente:), so that the reader sees whom to ask.</source>
      <translation>Maak er een link van: [woorden](gemeente:). Dan ziet de lezer bij wie.</translation>
    </message>
    <message>
      <source>An amount without a year. Name the year, or write “{words}”.</source>
      <translation>Een bedrag zonder jaar. Noem het jaar, of schrijf “{words}”.</translation>
    </message>
    <message>
      <source>This sentence has {count} words; {most} is the most: “{start}”</source>
      <translation>Deze zin heeft {count} woorden. {most} is het meeste: “{start}”</translation>
    </message>
    <message>
      <source>The sentences have {mean} words on average; {most} is the most.</source>
      <translation>De zinnen hebben gemiddeld {mean} woorden. {most} is het meeste.</translation>
    </message>
    <message>
      <source>In {count} of {all} sentences nobody does anything. Say who does it: “{start}”</source>
      <translation>In {count} van de {all} zinnen staat niet wie iets doet. Zeg wie: “{start}”</translation>
    </message>
    <message>
      <source>“{word}” is hard. Plainer: {plain}.</source>
      <translation>“{word}” is moeilijk. Makkelijker: {plain}.</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>geweigerd</translation>
    </message>
    <message>
      <source>mind</source>
      <translation>let op</translation>
    </message>
    <message>
      <source>Looked at {all}: {refused} refused, {minded} to mind.</source>
      <translation>Bekeken: {all}. Geweigerd: {refused}. Let op: {minded}.</translation>
    </message>
    <message>
      <source>{items} items, {pages} web pages and a book of {book} pages in {site}.</source>
      <translation>{items} gidsen en kaarten, {pages} webpagina's en een boek van {book} bladzijden in {site}.</translation>
    </message>
    <message>
      <source>There is no address yet, so the site works from a folder or stick only.</source>
      <translation>Er is nog geen adres. De site werkt alleen vanaf een map of stick.</translation>
    </message>
    <message>
      <source>Now sign it: wdhs-publish sign.</source>
      <translation>Teken nu: wdhs-publish sign.</translation>
    </message>
    <message>
      <source>Nothing changed, so there is nothing to sign.</source>
      <translation>Er is niets veranderd, dus er is niets te tekenen.</translation>
    </message>
    <message>
      <source>Signed: {list}.</source>
      <translation>Getekend: {list}.</translation>
    </message>
    <message>
      <source>The new keys count as soon as the new publishing key signs here.</source>
      <translation>De nieuwe sleutels gelden zodra de nieuwe publicatiesleutel hier tekent.</translation>
    </message>
    <message>
      <source>“{role}” expires on {day}. Sign it again in time, with --renew.</source>
      <translation>“{role}” verloopt op {day}. Teken het op tijd opnieuw, met --renew.</translation>
    </message>
    <message>
      <source>The site is ready. Put all of it on the web, metadata/timestamp.json last.</source>
      <translation>De site is klaar. Zet alles op het web, en metadata/timestamp.json als laatste.</translation>
    </message>
    <message>
      <source>The site isn't ready yet. Readers still see what was published before.</source>
      <translation>De site is nog niet klaar. Lezers zien nog wat er eerder stond.</translation>
    </message>
    <message>
      <source>Root {version} is drafted. {count} of these sign it: {holders}.</source>
      <translation>De hoofdsleutels ({version}) staan klaar. {count} van deze mensen tekenen: {holders}.</translation>
    </message>
    <message>
      <source>So do {count} of those before: {holders}.</source>
      <translation>En {count} van wie het tot nu toe waren: {holders}.</translation>
    </message>
    <message>
      <source>Each signs with: wdhs-publish sign SITE --key NAME.key</source>
      <translation>Ieder tekent met: wdhs-publish sign SITE --key NAAM.key</translation>
    </message>
    <message>
      <source>to sign with</source>
      <translation>om mee te tekenen</translation>
    </message>
    <message>
      <source>public half only</source>
      <translation>alleen de open helft</translation>
    </message>
    <message>
      <source>Root {version} still waits for signatures.</source>
      <translation>De hoofdsleutels ({version}) wachten nog op handtekeningen.</translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>geldig tot {day}</translation>
    </message>
    <message>
      <source>Fingerprint of the afzender: {fingerprint}</source>
      <translation>Vingerafdruk van de afzender: {fingerprint}</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) made. Begin with LEESMIJ.md.</source>
      <translation>
        <numerusform>%n bestand gemaakt. Begin met LEESMIJ.md.</numerusform>
        <numerusform>%n bestanden gemaakt. Begin met LEESMIJ.md.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{role}” still needs %n signature(s), of: {holders}.</source>
      <translation>
        <numerusform>“{role}” heeft nog %n handtekening nodig, van: {holders}.</numerusform>
        <numerusform>“{role}” heeft nog %n handtekeningen nodig, van: {holders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warning(s); “wdhs-publish check” shows them.</source>
      <translation>
        <numerusform>%n ding om op te letten. Met “wdhs-publish check” zie je het.</numerusform>
        <numerusform>%n dingen om op te letten. Met “wdhs-publish check” zie je ze.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PurposeField</name>
    <message>
      <source>In your own words</source>
      <translation>In je eigen woorden</translation>
    </message>
    <message>
      <source>Something else…</source>
      <translation>Iets anders…</translation>
    </message>
    <message>
      <source>Write in a few words what it is for.</source>
      <translation>Schrijf in een paar woorden waar het voor is.</translation>
    </message>
  </context>
  <context>
    <name>Purposes</name>
    <message>
      <source>Meeting or activity</source>
      <translation>Bijeenkomst of activiteit</translation>
    </message>
    <message>
      <source>Sending or bringing letters</source>
      <translation>Post versturen of bezorgen</translation>
    </message>
    <message>
      <source>Calling or writing to people</source>
      <translation>Mensen bellen of schrijven</translation>
    </message>
    <message>
      <source>Keeping the member register</source>
      <translation>Ledenadministratie</translation>
    </message>
    <message>
      <source>Board or annual meeting</source>
      <translation>Bestuur of ledenvergadering</translation>
    </message>
    <message>
      <source>Emergency list</source>
      <translation>Noodlijst</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Terug (Alt+pijl links)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Vooruit (Alt+pijl rechts)</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhoud</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>Boekenlegger</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notitie</translation>
    </message>
    <message>
      <source>Smaller letters in the guide</source>
      <translation>Kleinere letters in de gids</translation>
    </message>
    <message>
      <source>Larger letters in the guide</source>
      <translation>Grotere letters in de gids</translation>
    </message>
    <message>
      <source>Find in this guide (Ctrl+F)</source>
      <translation>Zoek in deze gids (Ctrl+F)</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>Note, find, size of the letters</source>
      <translation>Notitie, zoeken, grootte van de letters</translation>
    </message>
    <message>
      <source>Note of the house</source>
      <translation>Notitie van het huis</translation>
    </message>
    <message>
      <source>Find in this guide</source>
      <translation>Zoek in deze gids</translation>
    </message>
  </context>
  <context>
    <name>ReaderFaces</name>
    <message>
      <source>Back to the list</source>
      <translation>Terug naar de lijst</translation>
    </message>
  </context>
  <context>
    <name>ReaderLinks</name>
    <message>
      <source>Thank you. It was written down on this PC, without names, for the editors. Nothing is sent.</source>
      <translation>Dank je. Het staat nu op deze pc in het schriftje voor de redactie, zonder namen. Er wordt niets verstuurd.</translation>
    </message>
    <message>
      <source>What this leads to is not on this PC yet.</source>
      <translation>Waar dit naartoe gaat, staat nog niet op deze pc.</translation>
    </message>
    <message>
      <source>Write an e-mail?</source>
      <translation>Een e-mail schrijven?</translation>
    </message>
    <message>
      <source>Write an e-mail</source>
      <translation>E-mail schrijven</translation>
    </message>
    <message>
      <source>This opens your mail program, with a letter to:
{address}</source>
      <translation>Dit opent je mailprogramma, met een bericht aan:
{address}</translation>
    </message>
    <message>
      <source>Open this website?</source>
      <translation>Deze website openen?</translation>
    </message>
    <message>
      <source>Open the website</source>
      <translation>Website openen</translation>
    </message>
    <message>
      <source>This leaves the program and opens your browser at:
{address}</source>
      <translation>Dit opent je internetprogramma, buiten WDHS Desktop, op:
{address}</translation>
    </message>
  </context>
  <context>
    <name>ReaderPane</name>
    <message>
      <source>This file isn't on this PC yet. Fetch the guides again, with the large files.</source>
      <translation>Dit bestand staat nog niet op deze pc. Haal de gidsen opnieuw op, met de grote bestanden erbij.</translation>
    </message>
    <message>
      <source>This file can't be shown.</source>
      <translation>Dit bestand kan niet worden getoond.</translation>
    </message>
    <message>
      <source>This guide is no longer there. The editors took it back.</source>
      <translation>Deze gids is er niet meer. De redactie heeft hem weggehaald.</translation>
    </message>
    <message>
      <source>Choose a guide in the list. Then you can read it here.</source>
      <translation>Kies een gids in de lijst. Dan lees je hem hier.</translation>
    </message>
    <message>
      <source>This guide can't be shown.</source>
      <translation>Deze gids kan niet worden getoond.</translation>
    </message>
    <message>
      <source>Bookmark placed</source>
      <translation>Boekenlegger erin</translation>
    </message>
    <message>
      <source>Bookmark taken away</source>
      <translation>Boekenlegger eruit</translation>
    </message>
  </context>
  <context>
    <name>RecoveryPage</name>
    <message>
      <source>Put it on paper now</source>
      <translation>Nu op papier zetten</translation>
    </message>
    <message>
      <source>Check these two words</source>
      <translation>Deze twee woorden controleren</translation>
    </message>
    <message>
      <source>Then take the paper and type these two words. From then on it counts.</source>
      <translation>Pak daarna het papier en typ deze twee woorden over. Vanaf dan telt het.</translation>
    </message>
    <message>
      <source>The reserve password is on paper and was checked.</source>
      <translation>Het reservewachtwoord staat op papier en is gecontroleerd.</translation>
    </message>
    <message>
      <source>The reserve password isn't on paper yet. If nobody knows a password, all members are lost.</source>
      <translation>Het reservewachtwoord staat nog niet op papier. Weet niemand het wachtwoord meer? Dan ben je alle leden kwijt.</translation>
    </message>
    <message>
      <source>The reserve password isn't on paper yet. Only who set up this file can do that.</source>
      <translation>Het reservewachtwoord staat nog niet op papier. Alleen wie dit bestand heeft gemaakt, kan dat doen.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Even controleren…</translation>
    </message>
    <message>
      <source>It is right. Put the paper where it is safe.</source>
      <translation>Het klopt. Leg het papier op een veilige plek.</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>Reserve password</source>
      <translation>Reservewachtwoord</translation>
    </message>
    <message>
      <source>With these words the members open when nobody knows a password any more. Who has this sheet can see everything. So keep it as you keep the key of your house.</source>
      <translation>Met deze woorden gaan de leden open als niemand het wachtwoord nog weet. Wie dit blad heeft, kan alles zien. Bewaar het dus zoals u uw huissleutel bewaart.</translation>
    </message>
    <message>
      <source>The number behind a line checks it: the program sees in which line a mistake is.</source>
      <translation>Het getal achter een regel is een controle: het programma ziet daarmee in welke regel een fout zit.</translation>
    </message>
    <message>
      <source>QR code with the same words</source>
      <translation>QR-code met dezelfde woorden</translation>
    </message>
    <message>
      <source>The same words</source>
      <translation>Dezelfde woorden</translation>
    </message>
    <message>
      <source>This sheet lies at</source>
      <translation>Dit blad ligt bij</translation>
    </message>
    <message>
      <source>And a second one at</source>
      <translation>En een tweede bij</translation>
    </message>
    <message>
      <source>Made on {date} · sheet {number}</source>
      <translation>Gemaakt op {date} · blad {number}</translation>
    </message>
    <message>
      <source>Where do you keep it?</source>
      <translation>Waar bewaart u het?</translation>
    </message>
    <message>
      <source>Outside this building, in a closed envelope, and never beside the PC. Take no photo of it.</source>
      <translation>Buiten dit gebouw, in een dichte envelop, en nooit bij de pc. Maak er geen foto van.</translation>
    </message>
    <message>
      <source>How do you use it?</source>
      <translation>Hoe gebruikt u het?</translation>
    </message>
    <message>
      <source>Start the program. Choose “Open the members” and then “I lost my password”. Type the words of this sheet.</source>
      <translation>Start het programma. Kies “Leden openen” en dan “Ik ben mijn wachtwoord kwijt”. Typ de woorden van dit blad over.</translation>
    </message>
  </context>
  <context>
    <name>RegisterPage</name>
    <message>
      <source>Members</source>
      <translation>Leden</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gevonden</numerusform>
        <numerusform>%n gevonden</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>bewaard</translation>
    </message>
    <message>
      <source>Added: {name}</source>
      <translation>Toegevoegd: {name}</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
  </context>
  <context>
    <name>RejoinDialog</name>
    <message>
      <source>{name} becomes a member again</source>
      <translation>{name} wordt weer lid</translation>
    </message>
    <message>
      <source>What was known stays known. There will be a second period of membership.</source>
      <translation>Wat bekend was, blijft bekend. Er komt een periode van lidmaatschap bij.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>Member from</source>
      <translation>Lid vanaf</translation>
    </message>
    <message>
      <source>Kind of membership (may stay empty)</source>
      <translation>Soort lidmaatschap (mag leeg blijven)</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Something went wrong in the program</source>
      <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
      <source>What you saved is safe. You can go on, but closing the program and starting it again is better. Do you get help from somebody? Then send this report along; there are no names of members in it.</source>
      <translation>Wat bewaard is, blijft veilig. Je kunt verder werken, maar beter is: sluit het programma en start het opnieuw. Helpt iemand je? Stuur dan dit verslag mee. Er staan geen namen van leden in.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Verslag</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Verslag kopiëren</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Gekopieerd</translation>
    </message>
  </context>
  <context>
    <name>ResultList</name>
    <message>
      <source>What was found</source>
      <translation>Wat er gevonden is</translation>
    </message>
  </context>
  <context>
    <name>ResultModel</name>
    <message>
      <source>New</source>
      <translation>Nieuw</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Veranderd</translation>
    </message>
    <message>
      <source>Found because “{found}” is a part of “{typed}”</source>
      <translation>Gevonden omdat “{found}” in “{typed}” zit</translation>
    </message>
    <message>
      <source>Found because “{typed}” is a part of “{found}”</source>
      <translation>Gevonden omdat “{typed}” in “{found}” zit</translation>
    </message>
    <message>
      <source>Found because “{found}” is another form of “{typed}”</source>
      <translation>Gevonden omdat “{found}” bij “{typed}” hoort</translation>
    </message>
    <message>
      <source>Found because “{found}” means the same as “{typed}”</source>
      <translation>Gevonden omdat “{found}” bijna hetzelfde is als “{typed}”</translation>
    </message>
    <message>
      <source>Found because “{found}” looks like “{typed}”</source>
      <translation>Gevonden omdat “{found}” lijkt op “{typed}”</translation>
    </message>
    <message>
      <source>with a bookmark</source>
      <translation>met een boekenlegger</translation>
    </message>
  </context>
  <context>
    <name>ResultsPane</name>
    <message>
      <source>Topics and filters</source>
      <translation>Onderwerpen en filters</translation>
    </message>
    <message>
      <source>I have seen these</source>
      <translation>Ik heb ze gezien</translation>
    </message>
    <message>
      <source>Print as a booklet</source>
      <translation>Afdrukken als boekje</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gevonden</numerusform>
        <numerusform>%n gevonden</numerusform>
      </translation>
    </message>
    <message>
      <source>also searched for: {words}</source>
      <translation>ook gezocht op: {words}</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Terug naar de lijst</translation>
    </message>
    <message>
      <source>Take away the filter {words}</source>
      <translation>Haal het filter {words} weg</translation>
    </message>
    <message>
      <source>Did you mean “{words}”?</source>
      <translation>Bedoelde je “{words}”?</translation>
    </message>
    <message>
      <source>You have no bookmarks yet. Open a guide and press “Bookmark”. Then you find it here.</source>
      <translation>Er zijn nog geen boekenleggers. Open een gids en druk op “Boekenlegger”. Dan vind je hem hier terug.</translation>
    </message>
    <message>
      <source>Nothing is new since last time.</source>
      <translation>Er is niets nieuws sinds de vorige keer.</translation>
    </message>
    <message>
      <source>There are no guides here yet.</source>
      <translation>Hier staan nog geen gidsen.</translation>
    </message>
    <message>
      <source>Nothing has all of these. Take a filter away.</source>
      <translation>Niets past bij al deze filters. Haal er een weg.</translation>
    </message>
  </context>
  <context>
    <name>Rooms</name>
    <message>
      <source>Library</source>
      <translation>Kennisbank</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Leden</translation>
    </message>
    <message>
      <source>Somebody with the reserve password</source>
      <translation>Iemand met het reservewachtwoord</translation>
    </message>
    <message>
      <source>member</source>
      <translation>lid</translation>
    </message>
    <message>
      <source>former member</source>
      <translation>oud-lid</translation>
    </message>
    <message>
      <source>neighbour</source>
      <translation>buur</translation>
    </message>
    <message>
      <source>Print a list</source>
      <translation>Lijst afdrukken</translation>
    </message>
    <message>
      <source>See it first, then print it</source>
      <translation>Eerst bekijken, dan afdrukken</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>Nieuw lid</translation>
    </message>
    <message>
      <source>Only a name is needed</source>
      <translation>Alleen een naam is nodig</translation>
    </message>
    <message>
      <source>Bring in a list</source>
      <translation>Lijst binnenhalen</translation>
    </message>
    <message>
      <source>From Excel or another program</source>
      <translation>Uit Excel of een ander programma</translation>
    </message>
    <message>
      <source>the reserve password isn't on paper yet</source>
      <translation>het reservewachtwoord staat nog niet op papier</translation>
    </message>
    <message>
      <source>Put it on paper</source>
      <translation>Zet het op papier</translation>
    </message>
    <message>
      <source>guide is new or changed</source>
      <translation>gids is nieuw of veranderd</translation>
    </message>
    <message>
      <source>guides are new or changed</source>
      <translation>gidsen zijn nieuw of veranderd</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Bekijken</translation>
    </message>
    <message>
      <source>you came in with the reserve password and have no new password yet</source>
      <translation>je kwam binnen met het reservewachtwoord en hebt nog geen nieuw wachtwoord</translation>
    </message>
    <message>
      <source>Choose a password</source>
      <translation>Wachtwoord kiezen</translation>
    </message>
    <message>
      <source>Read guides</source>
      <translation>Gidsen lezen</translation>
    </message>
    <message>
      <source>From money to fire safety, in plain words</source>
      <translation>Van geld tot brandveiligheid, in gewone woorden</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>The e-mail address “{text}” looks wrong.</source>
      <translation>Het e-mailadres “{text}” lijkt niet te kloppen.</translation>
    </message>
    <message>
      <source>There is no house number.</source>
      <translation>Er is geen huisnummer.</translation>
    </message>
    <message>
      <source>“{text}” isn't a Dutch postcode.</source>
      <translation>“{text}” is geen Nederlandse postcode.</translation>
    </message>
    <message>
      <source>The date of birth lies in the future.</source>
      <translation>De geboortedatum ligt in de toekomst.</translation>
    </message>
    <message>
      <source>That would make this person older than 110.</source>
      <translation>Dan is deze persoon ouder dan 110.</translation>
    </message>
    <message>
      <source>A membership ends before it begins.</source>
      <translation>Een lidmaatschap stopt voordat het begint.</translation>
    </message>
    <message>
      <source>Whoever pays for this member isn't in the register any more.</source>
      <translation>Wie voor dit lid betaalt, staat niet meer in het ledenregister.</translation>
    </message>
  </context>
  <context>
    <name>SavedListRow</name>
    <message>
      <source>Note the number…</source>
      <translation>Aantal invullen…</translation>
    </message>
    <message>
      <source>Look at it first</source>
      <translation>Eerst bekijken</translation>
    </message>
    <message>
      <source>Another name…</source>
      <translation>Andere naam…</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Omhoog</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Omlaag</translation>
    </message>
    <message>
      <source>Remove from the fixed lists</source>
      <translation>Uit de vaste lijsten verwijderen</translation>
    </message>
    <message>
      <source>Print {name}</source>
      <translation>{name} afdrukken</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Meer over {name}</translation>
    </message>
    <message>
      <source>not printed yet</source>
      <translation>nog niet afgedrukt</translation>
    </message>
    <message>
      <source>last time {day}</source>
      <translation>vorige keer {day}</translation>
    </message>
    <message numerus="yes">
      <source>last time {day}, %n person(s)</source>
      <translation>
        <numerusform>vorige keer {day}, %n persoon</numerusform>
        <numerusform>vorige keer {day}, %n mensen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SavedListsCard</name>
    <message>
      <source>Fixed lists</source>
      <translation>Vaste lijsten</translation>
    </message>
    <message>
      <source>None yet. Print a list, and choose “Keep as a fixed list”: next time one click will do.</source>
      <translation>Nog geen. Druk een lijst af en kies “Bewaren als vaste lijst”. De volgende keer is één klik genoeg.</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>{name} wordt gemaakt</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Andere naam</translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Naam van de lijst</translation>
    </message>
    <message>
      <source>“{name}” is no longer a fixed list.</source>
      <translation>“{name}” is geen vaste lijst meer.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>How many people were there? Count the crosses on the paper.</source>
      <translation>Hoeveel mensen waren er? Tel de kruisjes op het papier.</translation>
    </message>
    <message>
      <source>“{text}” isn't a number. Type only figures.</source>
      <translation>“{text}” is geen aantal. Typ alleen cijfers.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) noted.</source>
      <translation>
        <numerusform>%n persoon genoteerd.</numerusform>
        <numerusform>%n mensen genoteerd.</numerusform>
      </translation>
    </message>
    <message>
      <source>This didn't work. Nothing was printed.</source>
      <translation>Dit is niet gelukt. Er is niets afgedrukt.</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Search the library</source>
      <translation>Zoek in de kennisbank</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear the search</source>
      <translation>Zoekveld leegmaken</translation>
    </message>
  </context>
  <context>
    <name>SenderRow</name>
    <message>
      <source>Look now</source>
      <translation>Nu kijken</translation>
    </message>
    <message>
      <source>From a stick…</source>
      <translation>Van een stick…</translation>
    </message>
    <message>
      <source>Put on a stick…</source>
      <translation>Op een stick zetten…</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Weghalen</translation>
    </message>
    <message>
      <source>Fingerprint {fingerprint}</source>
      <translation>Vingerafdruk {fingerprint}</translation>
    </message>
    <message>
      <source>Look now at {name}</source>
      <translation>Nu kijken bij {name}</translation>
    </message>
    <message>
      <source>Guides of {name} from a stick</source>
      <translation>Gidsen van {name} van een stick halen</translation>
    </message>
    <message>
      <source>Put the guides of {name} on a stick</source>
      <translation>De gidsen van {name} op een stick zetten</translation>
    </message>
    <message>
      <source>Take {name} away</source>
      <translation>{name} weghalen</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>hoort bij het programma</translation>
    </message>
    <message>
      <source>nothing fetched yet</source>
      <translation>nog niets opgehaald</translation>
    </message>
    <message>
      <source>up to date until {day}</source>
      <translation>bijgewerkt tot {day}</translation>
    </message>
    <message>
      <source>looked on {day}</source>
      <translation>gekeken op {day}</translation>
    </message>
    <message numerus="yes">
      <source>%n guide(s)</source>
      <translation>
        <numerusform>%n gids</numerusform>
        <numerusform>%n gidsen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n address(es) for help, places and meetings</source>
      <translation>
        <numerusform>%n adres voor hulp of advies</numerusform>
        <numerusform>%n adressen voor hulp en advies</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SendersPanel</name>
    <message>
      <source>Add an afzender…</source>
      <translation>Afzender toevoegen…</translation>
    </message>
    <message>
      <source>Guides come from an afzender that you trust. You get the file “afzender.wdhs” from the afzender. The program looks for news only when you ask for it.</source>
      <translation>Gidsen komen van een afzender die je vertrouwt. Van de afzender krijg je het bestand ‘afzender.wdhs’. Het programma kijkt alleen of er iets nieuws is als jij dat vraagt.</translation>
    </message>
    <message>
      <source>Take {name} away?</source>
      <translation>{name} weghalen?</translation>
    </message>
    <message>
      <source>Its guides go too. Bookmarks, notes and plans of your collective stay, and come back with the guides.</source>
      <translation>De gidsen van deze afzender gaan mee weg. Jullie boekenleggers, notities en plannen blijven bewaard.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Weghalen</translation>
    </message>
    <message>
      <source>{name} has been taken away.</source>
      <translation>{name} is weggehaald.</translation>
    </message>
    <message>
      <source>Which file of an afzender?</source>
      <translation>Welk bestand van een afzender?</translation>
    </message>
    <message>
      <source>Afzender of guides ({files})</source>
      <translation>Afzender van gidsen ({files})</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Je wachtwoord</translation>
    </message>
    <message>
      <source>Open the members first. Then you can choose another password.</source>
      <translation>Open eerst de leden. Dan kun je een ander wachtwoord kiezen.</translation>
    </message>
    <message>
      <source>The reserve password</source>
      <translation>Het reservewachtwoord</translation>
    </message>
    <message>
      <source>Open the members to see whether the reserve password is on paper.</source>
      <translation>Open eerst de leden. Dan zie je of het reservewachtwoord op papier staat.</translation>
    </message>
    <message>
      <source>Where guides come from</source>
      <translation>Afzenders van gidsen</translation>
    </message>
    <message>
      <source>The guides aren't ready yet.</source>
      <translation>De gidsen zijn nog niet klaar.</translation>
    </message>
    <message>
      <source>Closing by itself</source>
      <translation>Vanzelf sluiten</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuut</numerusform>
        <numerusform>%n minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>The members close when nobody has touched the PC for</source>
      <translation>De leden sluiten als niemand de pc aanraakt, na</translation>
    </message>
    <message>
      <source>Half a minute before that the program warns you. Any key keeps them open.</source>
      <translation>Een halve minuut van tevoren krijg je een seintje. Met elke toets blijven ze open.</translation>
    </message>
  </context>
  <context>
    <name>SheetDialog</name>
    <message>
      <source>Print</source>
      <translation>Afdrukken</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>One sheet. It goes straight to the printer and is not kept on this PC.</source>
      <translation>Eén blad. Het gaat meteen naar de printer en blijft niet op deze pc staan.</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>No printer was found. Copy the words by hand, or do it later.</source>
      <translation>Er is geen printer gevonden. Schrijf de woorden over, of doe het later.</translation>
    </message>
  </context>
  <context>
    <name>SheetModel</name>
    <message>
      <source>above the list</source>
      <translation>boven de lijst</translation>
    </message>
    <message>
      <source>headings</source>
      <translation>koppen</translation>
    </message>
    <message>
      <source>row with people</source>
      <translation>rij met mensen</translation>
    </message>
  </context>
  <context>
    <name>SheetPanel</name>
    <message>
      <source>Print this sheet</source>
      <translation>Blad afdrukken</translation>
    </message>
    <message>
      <source>No printer? Copy the words by hand, with the number behind each line.</source>
      <translation>Geen printer? Schrijf de woorden over, met het getal achter elke regel.</translation>
    </message>
    <message>
      <source>The sheet is being made…</source>
      <translation>Het blad wordt gemaakt…</translation>
    </message>
    <message>
      <source>Never mind</source>
      <translation>Laat maar</translation>
    </message>
    <message>
      <source>Reserve password</source>
      <translation>Reservewachtwoord</translation>
    </message>
    <message>
      <source>The sheet went to the printer. Take it out before somebody else does.</source>
      <translation>Het blad is naar de printer. Haal het er meteen uit, voor een ander dat doet.</translation>
    </message>
  </context>
  <context>
    <name>SheetPicture</name>
    <message>
      <source>Click the first label that is still there</source>
      <translation>Klik op het eerste etiket dat er nog op zit</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>New since last time</source>
      <translation>Nieuw sinds vorige keer</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Boekenleggers</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Onderwerpen</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Alle onderwerpen</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Soort</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Alle soorten</translation>
    </message>
    <message>
      <source>Goal of the coalition</source>
      <translation>Doel van de coalitie</translation>
    </message>
    <message>
      <source>All goals</source>
      <translation>Alle doelen</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Voor wie</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Iedereen</translation>
    </message>
    <message>
      <source>From whom</source>
      <translation>Afzender</translation>
    </message>
    <message>
      <source>All afzenders</source>
      <translation>Alle afzenders</translation>
    </message>
  </context>
  <context>
    <name>ShelfHead</name>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>ingeklapt</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Smaller text</source>
      <translation>Kleinere letters</translation>
    </message>
    <message>
      <source>Smaller text (Ctrl+minus)</source>
      <translation>Kleinere letters (Ctrl+min)</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Grotere letters</translation>
    </message>
    <message>
      <source>Larger text (Ctrl+plus)</source>
      <translation>Grotere letters (Ctrl+plus)</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Je bent hier</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Choose somebody in the list, then you see the card here.</source>
      <translation>Kies iemand in de lijst, dan zie je hier de kaart.</translation>
    </message>
  </context>
  <context>
    <name>Site</name>
    <message>
      <source>By</source>
      <translation>Van</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Voor wie</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Waar</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Details checked</source>
      <translation>Gegevens nagekeken</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Bronnen</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} tot en met {last}</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Sign up</source>
      <translation>Aanmelden</translation>
    </message>
    <message>
      <source>Web site</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>To the text</source>
      <translation>Naar de tekst</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>De weg terug</translation>
    </message>
    <message>
      <source>By {publisher}. Published on {day}.</source>
      <translation>Van {publisher}. Bijgewerkt op {day}.</translation>
    </message>
    <message numerus="yes">
      <source>%n guide(s)</source>
      <translation>
        <numerusform>%n gids</numerusform>
        <numerusform>%n gidsen</numerusform>
      </translation>
    </message>
    <message>
      <source>What we want to reach</source>
      <translation>Wat we willen bereiken</translation>
    </message>
    <message>
      <source>Without internet</source>
      <translation>Zonder internet</translation>
    </message>
    <message>
      <source>Everything in one book (PDF)</source>
      <translation>Alles in één boek (pdf)</translation>
    </message>
    <message>
      <source>Help and advice</source>
      <translation>Hulp en advies</translation>
    </message>
    <message>
      <source>In this guide</source>
      <translation>In deze gids</translation>
    </message>
    <message>
      <source>To download</source>
      <translation>Downloaden</translation>
    </message>
    <message>
      <source>See also</source>
      <translation>Zie ook</translation>
    </message>
    <message>
      <source>{day} by {person}</source>
      <translation>{day} door {person}</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versie</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Gewijzigd</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Nagekeken</translation>
    </message>
    <message>
      <source>Next review before</source>
      <translation>Herzien voor</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licentie</translation>
    </message>
    <message>
      <source>About this guide</source>
      <translation>Over deze gids</translation>
    </message>
    <message>
      <source>Into the program WDHS Desktop</source>
      <translation>In het programma WDHS Desktop</translation>
    </message>
    <message>
      <source>Save this file: {file}.</source>
      <translation>Bewaar dit bestand: {file}.</translation>
    </message>
    <message>
      <source>Open it in the program.</source>
      <translation>Open het in het programma.</translation>
    </message>
    <message>
      <source>Compare the fingerprint. Is it the same? Then it is really us.</source>
      <translation>Vergelijk de vingerafdruk. Is die gelijk? Dan zijn wij het echt.</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Vingerafdruk</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Hello {name}</source>
      <translation>Dag {name}</translation>
    </message>
  </context>
  <context>
    <name>Startup</name>
    <message>
      <source>This file is open already</source>
      <translation>Dit bestand is al open</translation>
    </message>
    <message>
      <source>The program is running, but does not answer. Wait a minute, or restart the computer.</source>
      <translation>Het programma draait al, maar geeft geen antwoord. Wacht een minuut, of start de computer opnieuw op.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Dit is niet gelukt</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Terug</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Step {number} of {all}</source>
      <translation>Stap {number} van {all}</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Verder</translation>
    </message>
  </context>
  <context>
    <name>StickWatch</name>
    <message>
      <source>There is a stick with guides of {name} in this PC.</source>
      <translation>Er zit een stick met gidsen in deze pc: {name}.</translation>
    </message>
    <message>
      <source>There is a stick with guides in this PC: {name}, of {day}.</source>
      <translation>Er zit een stick met gidsen in deze pc: {name}, van {day}.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Bekijken</translation>
    </message>
  </context>
  <context>
    <name>TaskPage</name>
    <message>
      <source>This didn't work. What you have is still there.</source>
      <translation>Dit lukte niet. Wat je had, is er nog.</translation>
    </message>
  </context>
  <context>
    <name>Throttle</name>
    <message numerus="yes">
      <source>Wrong password. Wait %n second(s).</source>
      <translation>
        <numerusform>Fout wachtwoord. Wacht %n seconde.</numerusform>
        <numerusform>Fout wachtwoord. Wacht %n seconden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UndoActions</name>
    <message>
      <source>Taken back: {change}</source>
      <translation>Ongedaan gemaakt: {change}</translation>
    </message>
    <message>
      <source>Do it again</source>
      <translation>Opnieuw doen</translation>
    </message>
    <message>
      <source>Done again: {change}</source>
      <translation>Opnieuw gedaan: {change}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>The door opens…</source>
      <translation>De leden gaan open…</translation>
    </message>
    <message>
      <source>Never mind</source>
      <translation>Laat maar</translation>
    </message>
  </context>
  <context>
    <name>UpdatePage</name>
    <message>
      <source>Which folder holds the guides?</source>
      <translation>In welke map staan de gidsen?</translation>
    </message>
    <message>
      <source>From a stick…</source>
      <translation>Van een stick…</translation>
    </message>
    <message>
      <source>Where are the guides?</source>
      <translation>Waar staan de gidsen?</translation>
    </message>
    <message>
      <source>Put the stick in this PC, or point at the folder. Nothing is fetched before you have seen it.</source>
      <translation>Doe de stick in deze pc of wijs de map aan. Je ziet eerst wat er komt. Daarna beslis je pas.</translation>
    </message>
    <message>
      <source>Look what is on it</source>
      <translation>Kijken wat erop staat</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nu niet</translation>
    </message>
    <message>
      <source>Looking what is new</source>
      <translation>Kijken wat er nieuw is</translation>
    </message>
    <message>
      <source>Only the lists come in now. After that you decide what is fetched.</source>
      <translation>Nu komen alleen de lijsten binnen. Daarna beslis je of je de gidsen ophaalt.</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) broke a rule and stayed out. Tell the afzender.</source>
      <translation>
        <numerusform>%n stuk voldoet niet aan de regels en is niet meegekomen. Meld het aan de afzender.</numerusform>
        <numerusform>%n stukken voldoen niet aan de regels en zijn niet meegekomen. Meld het aan de afzender.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not everything could be fetched</source>
      <translation>Niet alles kon worden opgehaald</translation>
    </message>
    <message>
      <source>Your guides are as they were. What was fetched already waits for the next try.</source>
      <translation>Je gidsen zijn nog zoals ze waren. Wat al is opgehaald, blijft bewaard voor de volgende keer.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestopt</translation>
    </message>
    <message>
      <source>Your guides are as they were. What was fetched already is kept: you go on where you were.</source>
      <translation>Je gidsen zijn nog zoals ze waren. Wat al is opgehaald, blijft bewaard. Straks ga je verder waar je was.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Er is niets veranderd.</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Ophalen</translation>
    </message>
    <message>
      <source>Fetch guides</source>
      <translation>Gidsen ophalen</translation>
    </message>
    <message>
      <source>You have everything</source>
      <translation>Je hebt alles al</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Fetching the guides</source>
      <translation>De gidsen ophalen</translation>
    </message>
    <message>
      <source>The guides are in</source>
      <translation>De gidsen zijn binnen</translation>
    </message>
    <message>
      <source>Everything is here now, also without internet.</source>
      <translation>Alles staat nu op deze pc. Je kunt het ook zonder internet lezen.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Opnieuw proberen</translation>
    </message>
    <message>
      <source>Looking didn't work</source>
      <translation>Kijken lukte niet</translation>
    </message>
    <message>
      <source>Your guides are as they were.</source>
      <translation>Je gidsen zijn nog zoals ze waren.</translation>
    </message>
    <message>
      <source>Go on fetching</source>
      <translation>Verder ophalen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Opnieuw kijken</translation>
    </message>
  </context>
  <context>
    <name>UpdateSummary</name>
    <message>
      <source>To fetch: {amount}</source>
      <translation>Op te halen: {amount}</translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nieuw</numerusform>
        <numerusform>%n nieuw</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n veranderd</numerusform>
        <numerusform>%n veranderd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n withdrawn</source>
      <translation>
        <numerusform>%n verdwenen</numerusform>
        <numerusform>%n verdwenen</numerusform>
      </translation>
    </message>
    <message>
      <source>There are pictures or files to fetch</source>
      <translation>Er zijn nog plaatjes of bestanden op te halen</translation>
    </message>
    <message>
      <source>The guides here are the newest there are: of {day}.</source>
      <translation>De gidsen die je hebt, zijn de nieuwste. Ze zijn van {day}.</translation>
    </message>
    <message>
      <source>In “{place}”, published on {day}. Nothing has been fetched yet.</source>
      <translation>Uit ‘{place}’, uitgegeven op {day}. Er is nog niets opgehaald.</translation>
    </message>
    <message>
      <source>Published on {day}. Nothing has been fetched yet.</source>
      <translation>Uitgegeven op {day}. Er is nog niets opgehaald.</translation>
    </message>
  </context>
  <context>
    <name>ViewsMenu</name>
    <message>
      <source>Everybody, the usual columns</source>
      <translation>Iedereen, de gewone kolommen</translation>
    </message>
    <message>
      <source>Keep this view…</source>
      <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
      <source>Remove a view</source>
      <translation>Weergave verwijderen</translation>
    </message>
    <message>
      <source>Keep this view</source>
      <translation>Deze weergave bewaren</translation>
    </message>
    <message>
      <source>Name, such as “Kookgroep with phone”</source>
      <translation>Naam, bijvoorbeeld “Kookgroep met telefoon”</translation>
    </message>
  </context>
  <context>
    <name>WarningsFace</name>
    <message>
      <source>&amp;Go on with this file</source>
      <translation>&amp;Verder met dit bestand</translation>
    </message>
    <message>
      <source>Something to know first</source>
      <translation>Eerst even dit</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>The members are closed.</source>
      <translation>De leden zijn gesloten.</translation>
    </message>
    <message>
      <source>Text size {percent}%</source>
      <translation>Grootte van de letters: {percent}%</translation>
    </message>
    <message numerus="yes">
      <source>The members close in %n second(s). Press a key to go on.</source>
      <translation>
        <numerusform>Over %n seconde sluiten de leden. Druk op een toets om door te gaan.</numerusform>
        <numerusform>Over %n seconden sluiten de leden. Druk op een toets om door te gaan.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordLines</name>
    <message>
      <source>The words of the reserve password</source>
      <translation>De woorden van het reservewachtwoord</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
  </context>
  <context>
    <name>_Why</name>
    <message>
      <source>Have a look</source>
      <translation>Kijk even</translation>
    </message>
    <message>
      <source>You chose this.</source>
      <translation>Dit heb jij gekozen.</translation>
    </message>
  </context>
</TS>
