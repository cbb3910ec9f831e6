<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Tiedosto</translation>
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation>&amp;Tuo tilaukset…</translation>
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation>Tu&amp;ontihistoria</translation>
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation>&amp;Uusi kauppa…</translation>
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation>&amp;Avaa kauppa…</translation>
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation>Avaa &amp;esimerkkikauppa</translation>
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation>Avaa a&amp;rtikkelin esimerkki</translation>
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation>Takai&amp;sin omaan kauppaan</translation>
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation>Tallenna &amp;kuva…</translation>
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation>Tee &amp;varmuuskopio nyt</translation>
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation>&amp;Palauta kopio…</translation>
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation>&amp;Näytä tietojen kansio</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Lopeta</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Muokkaa</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Kumoa</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>Kopioi &amp;luvut</translation>
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation>&amp;Etsi asiakas</translation>
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation>Kirjoita &amp;sähköposti</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Tulostus</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Asetukset</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Näytä</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>T&amp;änään</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>Tu&amp;onti</translation>
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation>&amp;Palaavat</translation>
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation>&amp;Asiakkaat</translation>
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation>&amp;Ryhmät</translation>
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation>&amp;Kanta-edut</translation>
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation>&amp;Sähköpostit</translation>
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation>Suur&amp;empi teksti</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Pie&amp;nempi teksti</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Tava&amp;llinen tekstikoko</translation>
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation>&amp;Järjestelmän värit</translation>
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation>&amp;Vaalea</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>T&amp;umma</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>&amp;Ikkunan seuraava osa</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>O&amp;hje</translation>
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation>&amp;Mikä tämä on?</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Käyttöohje</translation>
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation>Mistä tilaustiedosto &amp;löytyy?</translation>
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation>Tapoja &amp;pitää asiakkaat</translation>
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation>Ilmoita &amp;ongelmasta…</translation>
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation>&amp;Tietoja ShopRetainista</translation>
    </message>
    <message>
      <source>a year before</source>
      <translation>vuotta aiemmin</translation>
    </message>
    <message>
      <source>{0}, so far</source>
      <translation>{0}, tähän asti</translation>
    </message>
    <message>
      <source>Customers at the start</source>
      <translation>Asiakkaat alussa</translation>
    </message>
    <message>
      <source>Customers at the end</source>
      <translation>Asiakkaat lopussa</translation>
    </message>
    <message>
      <source>Of those, new</source>
      <translation>Heistä uusia</translation>
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation>Heistä tauolta palanneita</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Kuukausi</translation>
    </message>
    <message>
      <source>Came back %</source>
      <translation>Palasi %</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Asiakas</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Tunnetaan nimellä</translation>
    </message>
    <message>
      <source>Last order</source>
      <translation>Viime tilaus</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Tilaukset</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Ostot tähän asti</translation>
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation>Tavallinen väli, pv</translation>
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation>Odotus, 4 viikkoa</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>Yksi asiakas</numerusform>
        <numerusform>%Ln asiakasta</numerusform>
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation>Lista avautuu Exceliin samoin sarakkein.</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>Tavallinen väli</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>Yksi asiakas tallennettu</numerusform>
        <numerusform>%Ln asiakasta tallennettu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>päivä</numerusform>
        <numerusform>%Ln päivää</numerusform>
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>Tiedoston rivi</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Sarake</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Syy</translation>
    </message>
    <message>
      <source>Your own texts</source>
      <translation>Omat tekstit</translation>
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation>Teksti, jota useampi kirje voi käyttää: uutisia, vinkkejä, vastauksia, paikallinen huomio.</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Mikä niistä?</translation>
    </message>
    <message>
      <source>A new one</source>
      <translation>Uusi</translation>
    </message>
    <message>
      <source>Name of a new one</source>
      <translation>Uuden nimi</translation>
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation>yksi sana, esim. aukiolo</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Kirjoita</translation>
    </message>
    <message>
      <source>postcode begins with</source>
      <translation>postinumeron alku</translation>
    </message>
    <message>
      <source>town is</source>
      <translation>paikkakunta</translation>
    </message>
    <message>
      <source>country is</source>
      <translation>maa</translation>
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation>Pelkkää tekstiä. Joillakin paikkakunnilla voi lukea muuta.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Teksti</translation>
    </message>
    <message>
      <source>Other words for some places</source>
      <translation>Muut sanat joillekin paikkakunnille</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>Lisää paikka</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Missä</translation>
    </message>
    <message>
      <source>which</source>
      <translation>mikä</translation>
    </message>
    <message>
      <source>They read</source>
      <translation>He lukevat</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation>&amp;Oma koodi…</translation>
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation>&amp;Henkilöstä</translation>
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation>&amp;Kaupasta</translation>
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation>Omat &amp;tekstit</translation>
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation>Kirjoita &amp;ne…</translation>
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation>Kun ”{0}” puuttuu</translation>
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation>Jolta tieto puuttuu, lukee sen sijaan tämän. Tyhjä jättää kohdan pois.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Käytä tätä</translation>
    </message>
    <message>
      <source>It gives</source>
      <translation>Se antaa</translation>
    </message>
    <message>
      <source>Percent off</source>
      <translation>Alennus prosentteina</translation>
    </message>
    <message>
      <source>Money off</source>
      <translation>Alennus rahana</translation>
    </message>
    <message>
      <source>Free delivery</source>
      <translation>Ilmainen toimitus</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Kuinka paljon</translation>
    </message>
    <message>
      <source>On orders over</source>
      <translation>Tilauksista yli</translation>
    </message>
    <message>
      <source>any order</source>
      <translation>mikä tahansa tilaus</translation>
    </message>
    <message>
      <source>Only for</source>
      <translation>Vain tuotteelle</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>kaikki</translation>
    </message>
    <message>
      <source>Good for how many days</source>
      <translation>Montako päivää voimassa</translation>
    </message>
    <message>
      <source>A code of their own</source>
      <translation>Oma koodi</translation>
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation>Kukin saa koodin, joka toimii kerran. Viekää koodit kauppaan; kun tilaus tulee koodin kanssa, näette, kuka tuli.</translation>
    </message>
    <message>
      <source>Use codes</source>
      <translation>Käytä koodeja</translation>
    </message>
    <message>
      <source>A play of your own</source>
      <translation>Oma kirjesarja</translation>
    </message>
    <message>
      <source>It begins when</source>
      <translation>Se alkaa, kun</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Jatka</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>Kuten alussa</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Poista</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Mikä niistä</translation>
    </message>
    <message>
      <source>How many letters</source>
      <translation>Montako kirjettä</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Kuukaudet</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Päivät</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>Ostot yhteensä</translation>
    </message>
    <message>
      <source>Product or category</source>
      <translation>Tuote tai luokka</translation>
    </message>
    <message>
      <source>Only for people in</source>
      <translation>Vain ihmisille ryhmässä</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>kaikki</translation>
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation>Kirjeet, kukin näin monta päivää edellisen jälkeen</translation>
    </message>
    <message>
      <source>One more letter</source>
      <translation>Vielä yksi kirje</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Kirje</translation>
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation>Ei niille, jotka ostivat sillä välin</translation>
    </message>
    <message>
      <source>product or category</source>
      <translation>tuote tai luokka</translation>
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation>Se päättyy, kun asiakas ostaa jotain</translation>
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation>Enintään kerran näin monessa päivässä</translation>
    </message>
    <message>
      <source>once for each occasion</source>
      <translation>kerran kutakin tilannetta kohti</translation>
    </message>
    <message>
      <source>Which way</source>
      <translation>Millä tavalla</translation>
    </message>
    <message>
      <source>By email</source>
      <translation>Sähköpostilla</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Postitse</translation>
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation>Koodi, alennusprosentti</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>ei koodia</translation>
    </message>
    <message>
      <source>A play</source>
      <translation>Kirjesarja</translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>Pistevelkaa 1: tilaus palautettiin pisteen käytön jälkeen. Seuraavat tilaukset kuittaavat sen.</numerusform>
        <numerusform>Pistevelkaa %Ln: tilaus palautettiin pisteiden käytön jälkeen. Seuraavat tilaukset kuittaavat sen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>Voi nyt käyttää: {0}</numerusform>
        <numerusform>Voi nyt käyttää: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>Yksi piste vanhenee {0} jälkeen</numerusform>
        <numerusform>%Ln pistettä vanhenee {0} jälkeen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>Yksi kortti jätetty pois: missään tämän koneen fontissa ei ole nimen kirjaimia.</numerusform>
        <numerusform>%Ln korttia jätetty pois: missään tämän koneen fontissa ei ole nimen kirjaimia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>Yksi kortti</numerusform>
        <numerusform>%Ln korttia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>Yksi sivu</numerusform>
        <numerusform>%Ln sivua</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>1 valittu</numerusform>
        <numerusform>%Ln valittu</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Arkki</translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>Yksi tarra</numerusform>
        <numerusform>%Ln tarraa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>Yksi arkki</numerusform>
        <numerusform>%Ln arkkia</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>Yhteen osoitteeseen ei voi toimittaa, ja se jää pois.</numerusform>
        <numerusform>%Ln osoitteeseen ei voi toimittaa, ja ne jäävät pois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>Yksi osoite näyttää oudolta. Se tulostetaan sellaisenaan.</numerusform>
        <numerusform>%Ln osoitetta näyttää oudoilta. Ne tulostetaan sellaisinaan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>Heistä yhdelle ei saa nyt lähettää postia ({0}).</numerusform>
        <numerusform>Heistä %Ln:lle ei saa nyt lähettää postia ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>Yksi asuu samassa taloudessa toisen listalla olevan kanssa: yksi taloutta kohti.</numerusform>
        <numerusform>%Ln asuu samassa taloudessa toisen listalla olevan kanssa: yksi taloutta kohti.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>Yhtä osoitetta ei voi tulostaa, ja se jää pois.</numerusform>
        <numerusform>%Ln osoitetta ei voi tulostaa, ja ne jäävät pois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>Yksi tilaus pakattavana</numerusform>
        <numerusform>%Ln tilausta pakattavana</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>Merkitse lahja pakatuksi(&amp;B)</numerusform>
        <numerusform>Merkitse %Ln lahjaa pakatuiksi(&amp;B)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>Soita suuresta tilauksesta(&amp;Q)…</numerusform>
        <numerusform>Soita suurista tilauksista, %Ln(&amp;Q)…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>Yksi tilaus</numerusform>
        <numerusform>%Ln tilausta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>Yksi lahja merkitty asiakaskortille</numerusform>
        <numerusform>%Ln lahjaa merkitty asiakaskorteille</numerusform>
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation>Korjaa</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>Yksi jätetty pois: puuttuu ”{0}”.</numerusform>
        <numerusform>%Ln jätetty pois: puuttuu ”{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Katso niitä</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation>Tekstissä on {0}, jota mikään tämän koneen fontti ei voi tulostaa.</translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>Missään tämän koneen fontissa ei ole kirjaimia {0}: yksi jätetty pois.</numerusform>
        <numerusform>Missään tämän koneen fontissa ei ole kirjaimia {0}: %Ln jätetty pois.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Näytä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>Yksi jätetty pois: {0}.</numerusform>
        <numerusform>%Ln jätetty pois: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>Budjetti riittää yhteen, siihen joka tuo sillä luultavasti eniten.</numerusform>
        <numerusform>Budjetti riittää näin monelle: %Ln, niille jotka tuovat sillä luultavasti eniten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>Yksi tuo luultavasti vähemmän kuin kortti maksaa.</numerusform>
        <numerusform>%Ln tuo luultavasti vähemmän kuin kortti maksaa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Jätä heidät pois</translation>
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation>Kuvasto ja postimaksu</translation>
    </message>
    <message>
      <source>Card and stamp</source>
      <translation>Kortti ja postimerkki</translation>
    </message>
    <message>
      <source>The same to other countries</source>
      <translation>Sama ulkomaille</translation>
    </message>
    <message>
      <source>Spend at most</source>
      <translation>Käytä enintään</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>ei rajaa</translation>
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation>Mitä 100:n myynnistä jää kaupalle</translation>
    </message>
    <message>
      <source>What one costs</source>
      <translation>Mitä yksi maksaa</translation>
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation>Kun raja on, valitaan ne, jotka tuovat postimerkillä luultavasti eniten, seuraavien 12 kuukauden ostojen mukaan.</translation>
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation>100:n myynnistä kaupalle voi jäädä 0–100.</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>Tallennettu {0}: yksi sivu</numerusform>
        <numerusform>Tallennettu {0}: %Ln sivua</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>Yksi sivu lähetetty tulostimelle</numerusform>
        <numerusform>%Ln sivua lähetetty tulostimelle</numerusform>
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation>Painotalo tai posti</translation>
    </message>
    <message>
      <source>Address list</source>
      <translation>Osoitelista</translation>
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation>Jokainen painotalo haluaa omat sarakkeensa. Tavallisissa osoite on rivi riviltä, kuten se tulostuu.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Kenelle</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>Tallenna lista…</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>Tallennettu {0}, yksi osoite</numerusform>
        <numerusform>Tallennettu {0}, %Ln osoitetta</numerusform>
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation>postituksen kirjaaminen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Kumoa</translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>Jokaisella on oma koodi, voimassa päivän.</numerusform>
        <numerusform>Jokaisella on oma koodi, voimassa %Ln päivää.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>1 jätetty pois</numerusform>
        <numerusform>%Ln jätetty pois</numerusform>
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Miksi</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Mikä</translation>
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation>Avaa asia&amp;kaskortti</translation>
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation>Kopioi &amp;Exceliin</translation>
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation>Asiakaskortilla osoitteen voi korjata tai merkitä, että se tulostetaan juuri niin kuin se on kirjoitettu.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Katsottavaa</translation>
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation>vastaus kassasta</translation>
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation>Vastaus on tallessa päiväyksineen</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a person</comment>
      <translation>Nimi</translation>
    </message>
    <message>
      <source>Phone or email</source>
      <translation>Puhelin tai sähköposti</translation>
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation>Osti, summa ({0})</translation>
    </message>
    <message>
      <source>What they bought</source>
      <translation>Mitä hän osti</translation>
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation>Tee, kuppi</translation>
    </message>
    <message>
      <source>They said yes to news</source>
      <translation>Uutiset sallittu</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>Lisää asiakas</translation>
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation>Tarvitaan puhelinnumero tai sähköposti, jotta asiakas tunnistetaan jatkossa.</translation>
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation>Lisää &amp;asiakas</translation>
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation>Salli uutiset, kun kysyttiin paikan päällä</translation>
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation>Toimitus, vero ja alennukset</translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>viikko</numerusform>
        <numerusform>%Ln viikkoa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0} – 1 viikko</numerusform>
        <numerusform>{0} – %Ln viikkoa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>noin kuukausi</numerusform>
        <numerusform>noin %Ln kuukautta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>kuukausi</numerusform>
        <numerusform>%Ln kuukautta</numerusform>
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation>Tavallinen väli oli {0}, nyt on kulunut {1}. Kortti postissa toimii usein parhaiten.</translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation>Tavallinen väli oli {0}, nyt on kulunut {1}. Kirjoittakaa ennen kuin hän unohtaa teidät.</translation>
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation>Tilaa usein ja kuuluu ostoissa ylimpään viidennekseen. Kiittäkää.</translation>
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation>Tulee kerta toisensa jälkeen, väli noin {0}.</translation>
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation>Ei vielä myöhässä: asiakkaiden tavallinen väli on {0}.</translation>
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation>Ensitilauksesta {1}. Kiittäkää viikon sisällä.</translation>
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation>Tilasi kerran, siitä {1}. Vain edullinen viesti kannattaa.</translation>
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation>Hiljaa {1}. Paluu on epätodennäköinen.</translation>
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation>Ensitilaus tänään. Kiittäkää viikon sisällä.</translation>
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation>Ostot tähän asti {0}. Liian varhaista sanoa, mitä tulee.</translation>
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation>Ostot tähän asti {0}, seuraavien 12 kuukauden aikana luultavasti {1} ({2} – {3})</translation>
    </message>
    <message>
      <source>Your points</source>
      <translation>Pisteenne</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>Yksi piste</numerusform>
        <numerusform>%Ln pistettä</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation>Tilauksia on tavoitteeseen vielä liian harvalta kuukaudelta.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation>Sadasta asiakkaasta palasi {0}. Tavoitetta ei ole asetettu.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation>Sadasta asiakkaasta palasi {0}; tavoitteemme on {1}: vielä {2} lisää.</translation>
    </message>
    <message>
      <source>Our goal</source>
      <translation>Tavoitteemme</translation>
    </message>
    <message>
      <source>Three things to do</source>
      <translation>Kolme tehtävää</translation>
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation>Tämän päivän tilausten mukaan mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
      <source>What comes</source>
      <translation>Mitä tulee</translation>
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation>Kaikki tiedot: {0}</translation>
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation>Säilytetään yhdellä tietokoneella, tilanne {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Tiedot</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Sähköposti</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Puhelin</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Osoite</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Syntymäpäivä</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tunnisteet</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>Tunnistus</translation>
    </message>
    <message>
      <source>May they be written to</source>
      <translation>Saako kirjoittaa</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Posti</translation>
    </message>
    <message>
      <source>Advertising lists</source>
      <translation>Mainoslistat</translation>
    </message>
    <message>
      <source>On their card</source>
      <translation>Asiakaskortilla</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Yhteydenotot</translation>
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation>Miten pidämme asiakkaamme</translation>
    </message>
    <message>
      <source>Our own groups</source>
      <translation>Omat ryhmämme</translation>
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation>Mitä tulee ja mitä suunnittelemme</translation>
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation>Tehty ShopRetainilla, tällä tietokoneella</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Sivu {0} / {1}</translation>
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation>Tilauksissa ei mainita asiakasta. Tuokaa tiedosto, jossa on sähköposti, puhelin tai asiakasnumero.</translation>
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation>Alle 30 asiakkaan perusteella ei voi sanoa, mitä he ostavat.</translation>
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation>Alle 10 uusintaoston perusteella ei voi sanoa, kuka ostaa uudelleen.</translation>
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation>Kuka? Nimi, sähköposti tai puhelin</translation>
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation>Seuranta: {0}</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Seuranta</translation>
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation>Se nousee Tänään-sivulle, kun päivä lähestyy.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Mistä</translation>
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation>tarjous kahdestatoista tuolista</translation>
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation>Summa ({0})</translation>
    </message>
    <message>
      <source>may be empty</source>
      <translation>voi jäädä tyhjäksi</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>Kysytään uudelleen</translation>
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation>Tällä nimellä ei ole ketään tai on useampi.</translation>
    </message>
    <message>
      <source>half</source>
      <translation>puolet</translation>
    </message>
    <message>
      <source>one in three</source>
      <translation>joka kolmannen</translation>
    </message>
    <message>
      <source>one in five</source>
      <translation>joka viidennen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>Yksi ei saa tällä kertaa mitään, jotta nähdään, auttaako kirje</numerusform>
        <numerusform>%Ln ei saa tällä kertaa mitään, jotta nähdään, auttaako kirje</numerusform>
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation>Sattuma jättää vertailuun {0} 60 päiväksi. Sitten nähdään, ketkä palasivat kirjeen kanssa ja ketkä ilman.</translation>
    </message>
    <message>
      <source>Write to all</source>
      <translation>Kirjoita kaikille</translation>
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation>Kaikki saavat sen, joten ei saada tietää, auttaako se</translation>
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation>Kun sattuma jättää osan pois, seuraavien tuontien jälkeen ero näkyy.</translation>
    </message>
    <message>
      <source>Keep some back</source>
      <translation>Jätä osa vertailuun</translation>
    </message>
    <message>
      <source>who is kept back</source>
      <translation>kuka jätetään vertailuun</translation>
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation>Liian varhaista sanoa: tarvitaan tilaukset neljältä täydeltä kuukaudelta</translation>
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation>Alussa kukaan ei ollut vielä asiakas</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Ei vielä tilauksia</translation>
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation>{0} / {1} asiakasta palasi: liian vähän varmuuteen</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation>Sadasta asiakkaasta palasi viime vuonna {0}</translation>
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation>Sadasta asiakkaasta oli kuukauden päästä yhä asiakkaita {0}</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation>Sadasta asiakkaasta palasi viimeisten {1} kuukauden aikana {0}</translation>
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation>suunnilleen sama kuin vuosi sitten</translation>
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation>{0} enemmän kuin vuosi sitten</translation>
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation>{0} vähemmän kuin vuosi sitten</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Liian varhaista sanoa</translation>
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation>{0} / {1}, liian vähän varmuuteen</translation>
    </message>
    <message>
      <source>{0} of 100</source>
      <translation>{0} sadasta</translation>
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation>Alussa olleet, miinus menetetyt, plus uudet: lopussa {0}.</translation>
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation>Alussa olleet, miinus menetetyt, plus uudet ja palanneet: lopussa {0}.</translation>
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation>Alussa asiakkaita oli {0}: heistä {1} osti uudelleen ja {2} ei. Muut ohjelmat kutsuvat tätä asiakaspysyvyydeksi (CRR).</translation>
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation>Sadasta jäi palaamatta {0}; muut ohjelmat kutsuvat tätä asiakaspoistumaksi.</translation>
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation>Näin sitä nostetaan: kiittäkää uusia asiakkaita ja kirjoittakaa niille, jotka ovat myöhässä.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation>Jakso: {0} – {1}; asiakas on se, joka osti edeltävien {2} kuukauden aikana.</translation>
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation>Lisäksi {0} palasi pitemmän tauon jälkeen. Yksinkertainen kaava (E − N) ÷ B laskee heidätkin ja antaisi {1}.</translation>
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation>Tällä asiakasmäärällä pelkkä sattuma liikuttaa lukua välillä {0} – {1}.</translation>
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation>Tietoja ShopRetainista</translation>
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation>ShopRetain näyttää, ketkä asiakkaat palaavat. Kaikki pysyy tällä tietokoneella: ei tiliä, ei palvelinta, ei maksua. Ilmainen MIT-lisenssillä; kuvakkeet: Lucide (ISC-lisenssi); tehty Qt for Pythonilla (LGPL).</translation>
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation>&amp;Sulje</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation>&amp;Lisenssit…</translation>
    </message>
    <message>
      <source>Worth doing today</source>
      <translation>Tänään kannattaa</translation>
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation>Mik&amp;si nämä?</translation>
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation>Katso m&amp;yöhässä olevat</translation>
    </message>
    <message>
      <source>Money at the door</source>
      <translation>Raha oven takana</translation>
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation>Katso tu&amp;lokset</translation>
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation>Myöhässä on se, joka on ollut hiljaa yli puolitoista kertaa oman tavallisen välinsä. Jokaiselle lasketaan, mitä hän todennäköisesti vielä ostaisi seuraavien 12 kuukauden aikana; tämä on summa. Kauan poissa olleet lisäävät siihen vain vähän.</translation>
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation>Näin sen saa talteen: aloittakaa ensimmäisestä alla olevasta asiasta.</translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>Raha oven takana: {0} ({1} – {2}), jolla yksi myöhässä oleva asiakas todennäköisesti vielä ostaisi vuodessa.</numerusform>
        <numerusform>Raha oven takana: {0} ({1} – {2}), jolla %Ln myöhässä olevaa asiakasta todennäköisesti vielä ostaisi vuodessa.</numerusform>
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation>Katsotte mennyttä päivää. Tämän päivän tehtävät näkyvät, kun palataan tähän päivään.</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Ei tänään</translation>
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation>Ei tänään: {0}</translation>
    </message>
    <message>
      <source>Write thank-you</source>
      <translation>Kirjoita kiitos</translation>
    </message>
    <message>
      <source>Write reminder</source>
      <translation>Kirjoita muistutus</translation>
    </message>
    <message>
      <source>Write to them</source>
      <translation>Kirjoita heille</translation>
    </message>
    <message>
      <source>Write wishes</source>
      <translation>Kirjoita onnittelu</translation>
    </message>
    <message>
      <source>Write greeting</source>
      <translation>Kirjoita tervehdys</translation>
    </message>
    <message>
      <source>Write apology</source>
      <translation>Kirjoita pahoittelu</translation>
    </message>
    <message>
      <source>Write email</source>
      <translation>Kirjoita sähköposti</translation>
    </message>
    <message>
      <source>Make postcards</source>
      <translation>Tee postikortit</translation>
    </message>
    <message>
      <source>Postcards</source>
      <translation>Postikortit</translation>
    </message>
    <message>
      <source>Excel list</source>
      <translation>Excel-lista</translation>
    </message>
    <message>
      <source>Read and answer</source>
      <translation>Lue ja vastaa</translation>
    </message>
    <message>
      <source>See whom to ring</source>
      <translation>Katso, kenelle soittaa</translation>
    </message>
    <message>
      <source>See them</source>
      <translation>Katso heidät</translation>
    </message>
    <message>
      <source>Go through them</source>
      <translation>Käy läpi</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Tulosta ne</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Valitse tiedosto…</translation>
    </message>
    <message>
      <source>All quiet</source>
      <translation>Kaikki rauhallista</translation>
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation>Tuokaa uudempia tilauksia tai kiittäkää parhaita asiakkaita.</translation>
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation>&amp;Valitse uudemmat tilaukset…</translation>
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation>Kiitä pa&amp;rhaita</translation>
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation>Piilossa 14 päivää: {0}</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Mikään ei odota.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>Yksi asia, joka kannattaa tehdä.</numerusform>
        <numerusform>%Ln asiaa, jotka kannattaa tehdä.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>Yksi asia, joka kannattaa tehdä.</numerusform>
        <numerusform>%Ln asiaa, jotka kannattaa tehdä, eniten rahaa ensin.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation>Mainostekstit</translation>
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation>Neljä lajia, täytettynä sillä, mitä ryhmä on ostanut. Kopioikaa yksi, muokatkaa sitä ja näyttäkää se Metaan tai Googleen tallennettavalle listalle. Täältä ei julkaista mitään.</translation>
    </message>
    <message>
      <source>For which group</source>
      <translation>Mille ryhmälle</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopioi</translation>
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation>Kopioi: {0}</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopioitu.</translation>
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation>&amp;Kirjaa asia…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Lisää</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kuka</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Odottaa</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Mitä</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Ostot</translation>
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation>Kuka odottaa vastausta</translation>
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation>V&amp;astattu…</translation>
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation>Päätetty(&amp;B)…</translation>
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation>Avaa asiakasko&amp;rtti</translation>
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation>&amp;Pahoittele…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>Po&amp;ista</translation>
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation>Uusi &amp;vastaus…</translation>
    </message>
    <message>
      <source>Ready answers</source>
      <translation>Valmiit vastaukset</translation>
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation>Kaksi kirjainta riittää, Enter kopioi vastauksen</translation>
    </message>
    <message>
      <source>Find an answer</source>
      <translation>Etsi vastaus</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Kysymys</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Käytetty</translation>
    </message>
    <message>
      <source>Looked over</source>
      <translation>Tarkistettu</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>Vastaus</translation>
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation>Kopioi va&amp;staus</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>M&amp;uuta…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>P&amp;oista</translation>
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation>&amp;Yhä oikein</translation>
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation>Aloita tavallisista kysymyksist&amp;ä</translation>
    </message>
    <message>
      <source>answered, still open</source>
      <translation>vastattu, yhä kesken</translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>tunti</numerusform>
        <numerusform>%Ln tuntia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>Yksi asiakas odottaa vastausta</numerusform>
        <numerusform>%Ln asiakasta odottaa vastausta</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation>Kukaan ei odota vastausta</translation>
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation>Täytetty: {0}</translation>
    </message>
    <message>
      <source>Somebody waits</source>
      <translation>Joku odottaa</translation>
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation>Kello käy, kunnes merkitsette, että vastaus on annettu.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Miten</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>Mikä se on?</translation>
    </message>
    <message>
      <source>Their words</source>
      <translation>Asiakkaan sanat</translation>
    </message>
    <message>
      <source>Who looks after it</source>
      <translation>Kuka hoitaa</translation>
    </message>
    <message>
      <source>you</source>
      <translation>te</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Kirjaa</translation>
    </message>
    <message>
      <source>note a case</source>
      <translation>asian kirjaaminen</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Kirjattu</translation>
    </message>
    <message>
      <source>They have an answer</source>
      <translation>Vastaus on annettu</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Vastattu</translation>
    </message>
    <message>
      <source>It is settled</source>
      <translation>Asia on selvä</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Päätetty</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ei tiedossa</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>tyytyväinen</translation>
    </message>
    <message>
      <source>half</source>
      <comment>satisfied</comment>
      <translation>puoliksi</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>tyytymätön</translation>
    </message>
    <message>
      <source>They were</source>
      <translation>Asiakas oli</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>Mitä vastasitte</translation>
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation>jää asiakaskortille; voi olla tyhjä</translation>
    </message>
    <message>
      <source>Delete this case?</source>
      <translation>Poistetaanko tämä asia?</translation>
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation>Se katoaa kuin sitä ei olisi koskaan kirjattu. Selvitetty asia päätetään sen sijaan, ja se jää asiakaskortille.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Säilytä</translation>
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation>Kopioitu ”{0}”</translation>
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation>Katsokaa ennen lähettämistä: puuttuu {0}</translation>
    </message>
    <message>
      <source>A ready answer</source>
      <translation>Valmis vastaus</translation>
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation>Kentät täytetään kopioitaessa: {0}.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Vastaus</translation>
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation>Kaikille: lisää usein kysyttyihin</translation>
    </message>
    <message>
      <source>keep the answer</source>
      <translation>vastauksen tallennus</translation>
    </message>
    <message>
      <source>The answer is kept</source>
      <translation>Vastaus on tallessa</translation>
    </message>
    <message>
      <source>delete the answer</source>
      <translation>vastauksen poisto</translation>
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation>Poistettu ”{0}”</translation>
    </message>
    <message>
      <source>looked over</source>
      <translation>tarkistettu</translation>
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation>”{0}” on yhä oikein</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>Lisättiin yksi tavallinen kysymys</numerusform>
        <numerusform>Lisättiin %Ln tavallista kysymystä</numerusform>
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation>Tavalliset kysymykset ovat jo kaikki täällä</translation>
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation>Julkais&amp;e usein kysytyt…</translation>
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation>Vastaukset &amp;chattibotille…</translation>
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation>Ennen kuin kysy&amp;tään…</translation>
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation>M&amp;ainostekstit…</translation>
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation>Kampanjat(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation>Asiakkai&amp;den kehut…</translation>
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation>Kyselyt &amp;ja palaute…</translation>
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation>Ylpeyden aiheet &amp;lukuina…</translation>
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation>Lis&amp;ää tavalliset kysymykset</translation>
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation>Julkaise usein kysytyt</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>Yksi vastaus tallennettu: {0}</numerusform>
        <numerusform>%Ln vastausta tallennettu: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Avaa</translation>
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation>Vastaukset chattibotille</translation>
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation>Artikkelit väittävät, kauppa kertoo</translation>
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation>Väitteet ovat vain väitteitä: omat luvut eivät koskaan riipu niistä. Omien lukujen tilanne: {0}.</translation>
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation>Pelkkä väite; tilaukset eivät kerro tästä.</translation>
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation>Myynti viimeisten 12 kuukauden aikana: {0} / {1}</translation>
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation>{0} myynnistä</translation>
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation>Ei myyntiä viimeisten 12 kuukauden aikana</translation>
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation>Vakioasiakkaat tuovat jopa 65 % myynnistä ja voivat kasvattaa sitä 40 %.</translation>
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation>Uusi asiakas ostaa 5–20 %:n todennäköisyydellä, vanha 60–70 %:n.</translation>
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation>Kun rahat palautetaan ja asiakas pysyy tyytyväisenä, 92 % ostaa uudelleen.</translation>
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation>osti uudelleen rahanpalautuksen jälkeen</translation>
    </message>
    <message>
      <source>bought again after any other</source>
      <translation>osti uudelleen minkä tahansa muun jälkeen</translation>
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation>Ei vielä palannut rahanpalautuksen jälkeen: {0}; he ovat ryhmässä ”{1}”</translation>
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation>Uskollinen asiakas on jopa 10 kertaa ensiostoksensa arvoinen.</translation>
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation>Asiakkaan pitäminen maksaa viidesosan siitä, mitä uuden löytäminen.</translation>
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation>Uuden löytäminen maksaa 6 kertaa niin paljon; 82 % yrityksistä pitää vanhojen säilyttämistä halvempana.</translation>
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation>Uuden asiakkaan hinta oli {0}</translation>
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation>Kirjatkaa, mitä uusiin asiakkaisiin on käytetty: Palaavat, Asiakashankinta</translation>
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation>Palanneen asiakkaan hinta oli {0}</translation>
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation>Kirjatkaa, mitä kirjeet ja mainokset maksavat: Sähköpostit, Vastaukset, Kampanjat</translation>
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation>Jätetty pois, koska ensitilauksesta ei ole 12 kuukautta: {0}.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation>Liian varhaista sanoa: kenenkään ensitilauksesta ei ole 12 kuukautta.</translation>
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Seuraavan tilauksen 12 kuukauden sisällä teki {2} / {0}, joilla tilauksia oli {1}: {3} ({4} – {5})</translation>
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Ensitilauksen jälkeen seuraavan teki 12 kuukauden sisällä {2} / {0}: {3} ({4} – {5})</translation>
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation>Liian varhaista sanoa, kuka {0}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation>{0} / {1} {2} 12 kuukauden sisällä: {3} ({4} – {5})</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation>Liian varhaista sanoa: kenenkään ensitilauksesta ei ole 24 kuukautta.</translation>
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation>24 kuukaudessa keskimmäisellä asiakkaalla {0}-kertaisesti</translation>
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation>Joka kymmenes yltää vähintään {0}-kertaiseen; laskettu {1} asiakkaasta</translation>
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation>Kun asiakkaista pysyy 5 % enemmän, myynti voi kaksinkertaistua.</translation>
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation>Kuinka moni sadasta palaa lisää</translation>
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation>Kunkin oletetaan ostavan {0}, minkä palannut asiakas keskimäärin osti viimeisten 12 kuukauden aikana; asiakkaita on nyt {1}.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation>Liian varhaista sanoa: kukaan ei ole vielä palannut vuoden sisällä</translation>
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation>Kun sadasta palaa {0} enemmän: {1} lisää seuraavien 12 kuukauden aikana</translation>
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation>Kun sadasta palaa {0} enemmän, nykyiset asiakkaat tuovat seuraavien 12 kuukauden aikana {1}; ilman sitä {2} (välillä {3} – {4}); uudet asiakkaat tulevat päälle</translation>
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation>Ecwidin artikkeli, suomeksi</translation>
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation>Instamojon artikkeli, puolaksi</translation>
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation>Elbuzin artikkeli, ukrainaksi</translation>
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation>Shoprocketin artikkeli, kreikaksi</translation>
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation>53 % nuorimmista ja 49 % noin kolmikymppisistä saa liikaa sähköpostia.</translation>
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation>Asiakkaat maksavat hyvästä kokemuksesta jopa 16 % enemmän.</translation>
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation>80–90 % verkkokaupoista kaatuu muutamassa vuodessa, useimmat vakioasiakkaiden puutteeseen.</translation>
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation>Chattirobottien avulla 30 % useampi jäi ja 50 % useampi osti.</translation>
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation>Yksi ohjelma: 30 % tyytyväisempiä, 25 % vähemmän menetettyjä vuodessa, 40 % enemmän uusintaostoja.</translation>
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation>Kriisi siirsi huomion asiakkaiden etsimisestä heidän pitämiseensä.</translation>
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation>Hyvä palvelu on luottamuksen tae.</translation>
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation>Takaisin tähän &amp;päivään</translation>
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation>Näette kaupan sellaisena kuin se oli {0}</translation>
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation>Katso kaikki luvut jonkin menneen päivän mukaan</translation>
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation>Til&amp;anne {0}</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>Sanoin</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Alkaen</translation>
    </message>
    <message>
      <source>Before they ask</source>
      <translation>Ennen kuin kysytään</translation>
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation>Myöhästyneet paketit, viimeisten 14 päivän rahanpalautukset ja ne, jotka saivat ensi kertaa jotain, mitä muut ovat palauttaneet tai mistä on valitettu.</translation>
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation>Kirjoita &amp;heille</translation>
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation>Kenelläkään ei ole tiedossa syytä kysyä.</translation>
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation>Valitkaa ensin ne, joilla on sama syy.</translation>
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation>Yhdellä kirjeellä on yksi syy: valitkaa ne, joilla se on sama.</translation>
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation>Kuinka usein uutiskirje lähtee</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Päivä</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Summa</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalenteri</translation>
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation>Oman maan juhlapyhät ja kaksi viikkoa valmisteluaikaa, uutiskirjeet, neljännesvuoden kuvasto, tulevat tulokset ja omat suunnitelmat. Seuranta koskee aina jotakuta ja jotakin summaa: odottava tarjous, tuleva tilaus.</translation>
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation>Suunnittele &amp;jotain…</translation>
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation>S&amp;euranta…</translation>
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation>Me&amp;rkitse tehdyksi</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Muuta…</translation>
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation>Om&amp;aan kalenteriin…</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>&amp;Tallenna PDF…</translation>
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation>Seuraaville 14 päivälle ei ole suunniteltu julkaisuja.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>Yksi seuranta kesken, noin {0}.</numerusform>
        <numerusform>%Ln seurantaa kesken, noin {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>Yksi johti tilaukseen, noin {0}.</numerusform>
        <numerusform>%Ln johti tilaukseen, noin {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>tehty</translation>
    </message>
    <message>
      <source>still to do</source>
      <translation>tekemättä</translation>
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation>Valitkaa ensin jokin oma merkintä.</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>ei mikään näistä</translation>
    </message>
    <message>
      <source>What do you plan?</source>
      <translation>Mitä suunnittelette?</translation>
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation>Idea omasta kaupasta</translation>
    </message>
    <message>
      <source>empty: the idea</source>
      <translation>tyhjä: idea</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>Miten se päättyi?</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Miten päättyi</translation>
    </message>
    <message>
      <source>is still open</source>
      <translation>on yhä kesken</translation>
    </message>
    <message>
      <source>delete the entry</source>
      <translation>merkinnän poisto</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Tallennettu {0}</translation>
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation>Puhuttiin(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation>Kukaan ei vastannut(&amp;L)</translation>
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation>Ei halua puheluja(&amp;C)</translation>
    </message>
    <message>
      <source>no number known</source>
      <translation>numero ei tiedossa</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Tilaus</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Ostettu</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Maksettu</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>Yritetty</translation>
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation>Soita ja kiitä</translation>
    </message>
    <message>
      <source>Nobody is to be rung. Orders from the amount that you choose under “Gifts and calls” come here.</source>
      <translation>Kenellekään ei tarvitse soittaa. Tänne tulevat tilaukset siitä summasta alkaen, jonka valitsette kohdassa ”Lahjat ja puhelut”.</translation>
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation>Kirjattu asiakaskortille: {0}</translation>
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation>Palaa tähän kahden päivän päästä: {0}</translation>
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation>Tästä tilauksesta ei soiteta: {0}</translation>
    </message>
    <message>
      <source>noting the call</source>
      <translation>puhelun kirjaaminen</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampanja</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Alkoi</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Hinta</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Tuli</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Palasi</translation>
    </message>
    <message>
      <source>Each cost</source>
      <translation>Hinta/kpl</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampanjat</translation>
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation>Mainokset, kilpailut, kirjeet, kortit: kirjatkaa, mitä yksi maksoi ja millä koodilla tai kirjeellä väkeä tuli. ”Hinta/kpl” on hinta jaettuna palanneilla asiakkailla; tulleet olisivat voineet tulla muutenkin.</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Lisää…</translation>
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation>Kopioi &amp;Exceliin</translation>
    </message>
    <message>
      <source>No campaign yet. Add the first one, with what it cost; whom it brought is counted here.</source>
      <translation>Ei vielä kampanjoita. Lisätkää ensimmäinen ja mitä se maksoi; keitä se toi, lasketaan tässä.</translation>
    </message>
    <message>
      <source>Choose one first.</source>
      <translation>Valitkaa ensin yksi.</translation>
    </message>
    <message>
      <source>A campaign</source>
      <translation>Kampanja</translation>
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation>Käytetty koodi tai kirje kertoo, kenet se toi.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nimi</translation>
    </message>
    <message>
      <source>Instagram in May</source>
      <translation>Instagram toukokuussa</translation>
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation>Hinta ({0})</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Koodi</translation>
    </message>
    <message>
      <source>MAY10</source>
      <translation>TOUKO10</translation>
    </message>
    <message>
      <source>Or letter</source>
      <translation>Tai kirje</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ei kirjettä</translation>
    </message>
    <message>
      <source>delete the campaign</source>
      <translation>kampanjan poisto</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation>Poistettu. Muokkaa › Kumoa tuo takaisin.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Muistiinpano</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Lisää muistiinpano</translation>
    </message>
    <message>
      <source>Save note</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Muistiinpano tallennettu</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tunniste</translation>
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation>gluteeniton, ostaa lahjoja</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Lisää tunniste</translation>
    </message>
    <message>
      <source>Save tag</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <source>Tag saved</source>
      <translation>Tunniste tallennettu</translation>
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation>Mistä hän kertoi pitävänsä tai mitä hän tarvitsee; näkyy, kun hänelle kirjoitetaan.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Mieltymykset</translation>
    </message>
    <message>
      <source>strong black tea</source>
      <translation>vahva musta tee</translation>
    </message>
    <message>
      <source>What do they like?</source>
      <translation>Mistä asiakas pitää?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <source>Saved what they like</source>
      <translation>Mieltymykset tallennettu</translation>
    </message>
    <message>
      <source>The year is not known</source>
      <translation>Vuosi ei ole tiedossa</translation>
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation>Säilytetään yhtä varten: tervehdys juuri sinä päivänä.</translation>
    </message>
    <message>
      <source>Save birthday</source>
      <translation>Tallenna syntymäpäivä</translation>
    </message>
    <message>
      <source>Birthday saved</source>
      <translation>Syntymäpäivä tallennettu</translation>
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation>soita takaisin, hääpäivä</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Milloin</translation>
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation>Lisää tärkeä päivä</translation>
    </message>
    <message>
      <source>Save date</source>
      <translation>Tallenna päivä</translation>
    </message>
    <message>
      <source>Date saved</source>
      <translation>Päivä tallennettu</translation>
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation>seurannan suunnittelu</translation>
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation>Suunniteltu. Se on kalenterissa</translation>
    </message>
    <message>
      <source>Message or chat</source>
      <translation>Viesti tai chat</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>Kaupassa</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Muu</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Mitä sanottiin</translation>
    </message>
    <message>
      <source>Who of you</source>
      <translation>Kuka teistä</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>voi jäädä tyhjäksi</translation>
    </message>
    <message>
      <source>It is a complaint</source>
      <translation>Se on valitus</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation>Valitus kirjattu: uutisia ei lähde ennen kuin se on selvitetty</translation>
    </message>
    <message>
      <source>Contact saved</source>
      <translation>Yhteydenotto tallennettu</translation>
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>Complaint settled</source>
      <translation>Valitus selvitetty</translation>
    </message>
    <message>
      <source>No VIP any more</source>
      <translation>Ei enää VIP</translation>
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation>Merkitty VIP-asiakkaaksi</translation>
    </message>
    <message>
      <source>Removed from the card</source>
      <translation>Poistettu asiakaskortilta</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Yritys</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Katu</translation>
    </message>
    <message>
      <source>More of the address</source>
      <translation>Osoitteen lisärivi</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Paikkakunta</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postinumero</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Alue</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Maa</translation>
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation>Tulosta osoite juuri niin kuin se tässä on</translation>
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation>Tänne kirjattu pätee, sanoivat myöhemmät tiedostot mitä tahansa. Mitä varten tiedot säilytetään: sähköposti sallittuja kirjeitä varten, puhelin sallittuja puheluja ja viestejä varten, osoite paketteja ja kortteja varten. Muuhun niitä ei käytetä.</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Muuta tietoja</translation>
    </message>
    <message>
      <source>Details saved</source>
      <translation>Tiedot tallennettu</translation>
    </message>
    <message>
      <source>They said</source>
      <translation>Hän sanoi</translation>
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation>Kyllä, saa kirjoittaa</translation>
    </message>
    <message>
      <source>No, please stop</source>
      <translation>Ei, älkää enää</translation>
    </message>
    <message>
      <source>My mail came back</source>
      <translation>Posti tuli takaisin</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Koskee</translation>
    </message>
    <message>
      <source>Email and post</source>
      <translation>Sähköposti ja posti</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>Tekstiviestit</translation>
    </message>
    <message>
      <source>Where they said it</source>
      <translation>Missä hän sen sanoi</translation>
    </message>
    <message>
      <source>on the phone</source>
      <translation>puhelimessa</translation>
    </message>
    <message>
      <source>In which words</source>
      <translation>Millä sanoilla</translation>
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation>kyllä, lähettäkää uutisia</translation>
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation>Tallessa päiväyksineen todisteeksi. Myöhempi tiedosto ei koskaan kumoa kieltoa.</translation>
    </message>
    <message>
      <source>May you write to them?</source>
      <translation>Saako hänelle kirjoittaa?</translation>
    </message>
    <message>
      <source>Saved what they said</source>
      <translation>Asiakkaan sanat tallennettu</translation>
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation>Hän ei enää saa teiltä mitään</translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>Nimi, sähköposti, osoite ja kaikki tällä kortilla oleva poistetaan lopullisesti, eikä kirjeitä enää lähde. Tilaus jää yhteislukuihin ilman nimeä.</numerusform>
        <numerusform>Nimi, sähköposti, osoite ja kaikki tällä kortilla oleva poistetaan lopullisesti, eikä kirjeitä enää lähde. %Ln tilausta jää yhteislukuihin ilman nimeä.</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation>Poistetaanko tiedot: {0}?</translation>
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation>&amp;Säilytä tiedot</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Poista lopullisesti</translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>Tiedot poistettu. Tilaus jää yhteislukuihin</numerusform>
        <numerusform>Tiedot poistettu. %Ln tilausta jää yhteislukuihin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>Yhdessä vanhemmassa varmuuskopiossa on yhä tämä henkilö. Se poistuu itsestään, kun uusia kopioita tulee; jos siihen palataan, henkilö poistetaan siitä.</numerusform>
        <numerusform>%Ln vanhemmassa varmuuskopiossa on yhä tämä henkilö. Ne poistuvat itsestään, kun uusia kopioita tulee; jos johonkin niistä palataan, henkilö poistetaan siitä.</numerusform>
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation>yhdistäminen</translation>
    </message>
    <message>
      <source>Made one person</source>
      <translation>Yhdistetty yhdeksi henkilöksi</translation>
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation>Ote: {0}</translation>
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation>Mikään tämän koneen fontti ei sisällä merkkejä {0}: ne jäävät tyhjiksi</translation>
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation>Kaikki tiedot: {0}</translation>
    </message>
    <message>
      <source>Save everything we know</source>
      <translation>Tallenna kaikki, mitä tiedetään</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation>Tallennettu {0} ja sama ohjelmien luettavaksi (JSON)</translation>
    </message>
    <message>
      <source>editing details</source>
      <translation>tietojen muuttaminen</translation>
    </message>
    <message>
      <source>logging a contact</source>
      <translation>yhteydenoton kirjaaminen</translation>
    </message>
    <message>
      <source>settling the complaint</source>
      <translation>valituksen selvittäminen</translation>
    </message>
    <message>
      <source>what they said</source>
      <translation>asiakkaan sanojen kirjaaminen</translation>
    </message>
    <message>
      <source>“do not contact”</source>
      <translation>”ei yhteydenottoja”</translation>
    </message>
    <message>
      <source>writing on the card</source>
      <translation>asiakaskortille kirjoittaminen</translation>
    </message>
    <message>
      <source>Catalogue list</source>
      <translation>Kuvaston lista</translation>
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation>Vain niille, joissa se luultavasti kannattaa(&amp;B)</translation>
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation>&amp;Pysy budjetissa</translation>
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation>Yks&amp;i myös minulle</translation>
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation>Jos budjetti ei riitä, valitaan ne, jotka tuovat todennäköisesti eniten: sen mukaan, mitä he ostavat seuraavien 12 kuukauden aikana, siltä osin kuin se jää kaupalle.</translation>
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation>Omaan kalenteriin(&amp;D)…</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation>Edellinen lista: {0}. Seuraavan aika on nyt.</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation>Edellinen lista: {0}. Seuraavan aika: {1}.</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>Seuraava kuvasto</translation>
    </message>
    <message>
      <source>own sizes</source>
      <translation>omat koot</translation>
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation>Tarrat: {0}. Tulostakaa todellisessa koossa.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>Yksi osoite on listalla, mutta ei tarroissa.</numerusform>
        <numerusform>%Ln osoitetta on listalla, mutta ei tarroissa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>Lisäksi yksi olisi kuvaston arvoinen, mutta ylittää budjetin.</numerusform>
        <numerusform>Lisäksi %Ln olisi kuvaston arvoisia, mutta ylittää budjetin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>Yksi tuo luultavasti vähemmän kuin kuvasto maksaa.</numerusform>
        <numerusform>%Ln tuo luultavasti vähemmän kuin kuvasto maksaa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>Yksi kuvasto, noin {0}; saajan odotetaan ostavan 12 kuukaudessa {1}</numerusform>
        <numerusform>%Ln kuvastoa, noin {0}; saajien odotetaan ostavan 12 kuukaudessa {1}</numerusform>
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Luokat</translation>
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation>Luokat ja kenelle ne ovat</translation>
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation>Valitkaa tuotteita ja kirjoittakaa niiden luokka. Tiedostot, joissa luokka on, luetaan suoraan.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Tuote</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Luokka</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Tuotteet</translation>
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation>Valittujen tuotteiden luokka</translation>
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation>&amp;Aseta luokkaan</translation>
    </message>
    <message>
      <source>kids, women</source>
      <translation>lapset, naiset</translation>
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation>Kenelle valittu luokka on</translation>
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation>&amp;Luokka on heille</translation>
    </message>
    <message>
      <source>Customers who came back</source>
      <translation>Palanneet asiakkaat</translation>
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation>&amp;Katso, miten tämä on laskettu</translation>
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation>sadasta, {0} kuukauden aikana</translation>
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation>Tallennetut chatit (*.txt *.zip);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation>Tuo WhatsApp-keskustelu</translation>
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation>Tämä keskustelu on jo kokonaan asiakaskortilla</translation>
    </message>
    <message>
      <source>bringing a chat</source>
      <translation>keskustelun tuominen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>Yksi viesti on asiakaskortilla</numerusform>
        <numerusform>%Ln viestiä on asiakaskortilla</numerusform>
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation>Päivä vai kuukausi ensin?</translation>
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation>Päivät voi lukea kahdella tavalla, eikä mikään kerro, kummalla.</translation>
    </message>
    <message>
      <source>In this chat</source>
      <translation>Tässä keskustelussa</translation>
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation>päivä on ensin: 3/4 on 3. huhtikuuta</translation>
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation>kuukausi on ensin: 3/4 on 4. maaliskuuta</translation>
    </message>
    <message>
      <source>Bring it</source>
      <translation>Tuo</translation>
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation>&amp;Kun tieto puuttuu…</translation>
    </message>
    <message>
      <source>Reward</source>
      <translation>Etu</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Tehty</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Tila</translation>
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation>&amp;Tallenna verkkokauppaan…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>T&amp;ulosta…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopioi</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>&amp;Peru</translation>
    </message>
    <message>
      <source>Reward codes</source>
      <translation>Etukoodit</translation>
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation>Yksi koodi, yksi käyttö. Koodit tuodaan verkkokauppaan kerran; kun tilaus tulee koodin kanssa, se yhdistetään täällä. Valitkaa rivejä, tai toiminto koskee kaikkia.</translation>
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation>Koodeja ei ole vielä annettu. Valitkaa jäsen, sitten Käytä etu, ja rastittakaa ”Koodina”.</translation>
    </message>
    <message>
      <source>Another system</source>
      <translation>Muu ohjelma</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>Yksi koodi tallennettu: {0}.</numerusform>
        <numerusform>%Ln koodia tallennettu: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>Yksi koodi kopioitu.</numerusform>
        <numerusform>%Ln koodia kopioitu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation>Valitkaa ensin koodit, jotka perutaan.</translation>
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation>Peruttu. Poistakaa koodit myös verkkokaupasta.</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Taaksepäin</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Jakso</translation>
    </message>
    <message>
      <source>Usual period</source>
      <translation>Tavallinen jakso</translation>
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation>Neljännesvuosittain</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>Kuukausittain</translation>
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation>Vertaa alaan</translation>
    </message>
    <message>
      <source>No comparison</source>
      <translation>Ei vertailua</translation>
    </message>
    <message>
      <source>Consumer goods</source>
      <translation>Kulutustavarat</translation>
    </message>
    <message>
      <source>Beauty</source>
      <translation>Kauneus</translation>
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation>Vaatteet ja kengät</translation>
    </message>
    <message>
      <source>Home goods</source>
      <translation>Kodin tavarat</translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>Taakse 1 kuukausi</numerusform>
        <numerusform>Taakse %Ln kuukautta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>Kuinka moni alun asiakkaista osti uudelleen. Jokainen piste katsoo kuukauden taakse</numerusform>
        <numerusform>Kuinka moni alun asiakkaista osti uudelleen. Jokainen piste katsoo %Ln kuukautta taakse</numerusform>
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation>Tuokaa lisää tilauksia; mitä enemmän kuukausia, sitä varmempi luku.</translation>
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation>Tuo uu&amp;dempia tilauksia</translation>
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation>Otetaan kaikki, jotka ovat asiakkaita lopussa, jätetään pois uudet ja tauolta palanneet ja verrataan alun asiakasmäärään. Tämä on asiakaspysyvyys (CRR).</translation>
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation>Alun asiakkaita oli {1}, ja heistä {0} ei ole ostanut uudelleen. Uusia asiakkaita kannattaa kiittää viikon sisällä ja kirjoittaa niille, jotka ovat oman tapansa mukaan myöhässä: heidät on helpoin saada takaisin.</translation>
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation>Katso et&amp;ääntyvät</translation>
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation>Myöhässä tapansa mukaan</translation>
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation>Elbuzin artikkelin mukaan {0} alalla ”{1}”</translation>
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation>B: asiakkaita alussa</translation>
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation>E: asiakkaita lopussa</translation>
    </message>
    <message>
      <source>N: of those, new</source>
      <translation>N: heistä uusia</translation>
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation>R: heistä tauolta palanneita</translation>
    </message>
    <message>
      <source>K: came back</source>
      <translation>K: palasi</translation>
    </message>
    <message>
      <source>L: did not come back</source>
      <translation>L: ei palannut</translation>
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation>Ei palannut, tilanne {0}</translation>
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation>Artikkeli ei kerro, mille ajalle sen normi pätee.</translation>
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation>Kuukaudesta toiseen lähes kaikki pysyvät, koska kuukaudessa ehtii lähteä vain harva.</translation>
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation>Tilauksia on {0} kuukaudelta, joten taakse katsotaan {1} kuukautta.</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation>Asiakkaita on vielä liian vähän varmuuteen: luultavasti {0} – {1}.</translation>
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation>Jakso alkaa ennen ensimmäistä tilausta, joten alku on vajaa.</translation>
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation>Pisteviiva: jakso alkaa ennen ensimmäistä tilausta.</translation>
    </message>
    <message>
      <source>How it compares</source>
      <translation>Miten verrataan</translation>
    </message>
    <message>
      <source>Remove this rule</source>
      <translation>Poista tämä ehto</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Arvo</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>Mitä(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>Teksti(&amp;C)</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Takaisin alkuperäiseen</translation>
    </message>
    <message>
      <source>back to the original</source>
      <translation>paluu alkuperäiseen</translation>
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation>”{0}” on taas kuin alussa</translation>
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation>Missään tämän koneen fontissa ei ole kirjaimia {0}: ne jäävät tyhjiksi.</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>Kuponki</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Asiakkaat</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Myynti</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>Alennettu</translation>
    </message>
    <message>
      <source>Margin left</source>
      <translation>Katetta jäi</translation>
    </message>
    <message>
      <source>By people who always use one</source>
      <translation>Aina kupongin käyttäjiltä</translation>
    </message>
    <message>
      <source>What coupons cost</source>
      <translation>Mitä kupongit maksavat</translation>
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation>Kaikki tilausten kupongit. Alennus tiedetään, jos tiedosto kertoo sen; kate on se, joka on asetettu kohdassa Tulostus, Hinta.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>Yksi kuponki, alennettu {0}</numerusform>
        <numerusform>%Ln kuponkia, alennettu yhteensä {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation>Yhdessäkään tilauksessa ei ollut kuponkia.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Tyhjennä</translation>
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation>Etsi nimellä, sähköpostilla, paikkakunnalla, tuotteella tai tilauksella</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>Etsi asiakkaita</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>Sa&amp;rakkeet</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Kaikki</translation>
    </message>
    <message>
      <source>More</source>
      <comment>groups</comment>
      <translation>Muut</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Tyhjennä haku</translation>
    </message>
    <message>
      <source>Search all customers</source>
      <translation>Etsi kaikista asiakkaista</translation>
    </message>
    <message>
      <source>VIPs</source>
      <translation>VIPit</translation>
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation>Ryhmästä ”{0}” ei löydy: ”{1}”.</translation>
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation>Kukaan ei vastaa hakua ”{0}”.</translation>
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation>Tässä ryhmässä ei ole nyt ketään.</translation>
    </message>
    <message>
      <source>Reset columns</source>
      <translation>Palauta sarakkeet</translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>1 valittu</numerusform>
        <numerusform>%Ln valittu</numerusform>
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation>Valitse kaikki {0}</translation>
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation>E&amp;xcel-lista</translation>
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation>Post&amp;itusohjelma…</translation>
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation>Ki&amp;rjoita sähköposti</translation>
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation>P&amp;ostikortit</translation>
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation>Lis&amp;ää listalle</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>&amp;Kopioi</translation>
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation>Kaikki, jotka ovat joskus tilanneet teiltä</translation>
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation>Tuokaa tilaukset, ja jokaisen asiakkaan koko tarina on täällä omalla kortillaan.</translation>
    </message>
    <message>
      <source>Import orders</source>
      <translation>Tuo tilaukset</translation>
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation>E&amp;xcel-lista ({0})</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>Yksi henkilö on tilannut teiltä</numerusform>
        <numerusform>%Ln henkilöä on tilannut teiltä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}, yksi ei vielä.</numerusform>
        <numerusform>{0}, %Ln ei vielä.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>Yksi henkilö on tilannut teiltä. Nimen napsautus näyttää koko tarinan.</numerusform>
        <numerusform>%Ln henkilöä on tilannut teiltä. Nimen napsautus näyttää koko tarinan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>Yksi asiakas kopioitu</numerusform>
        <numerusform>%Ln asiakasta kopioitu</numerusform>
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation>Lista pysyy ennallaan; se löytyy sivulta Ryhmät.</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>Lisää yksi asiakas listalle</numerusform>
        <numerusform>Lisää %Ln asiakasta listalle</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Listan nimi</translation>
    </message>
    <message>
      <source>Tasting in May</source>
      <translation>Maistelu toukokuussa</translation>
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation>Tallenna &amp;lista</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>Yksi asiakas lisätty listalle</numerusform>
        <numerusform>%Ln asiakasta lisätty listalle</numerusform>
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation>Asiakas lisätty</translation>
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation>Lisätty olemassa olleelle kortille</translation>
    </message>
    <message>
      <source>adding a customer</source>
      <translation>asiakkaan lisääminen</translation>
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation>A&amp;vaa kortti</translation>
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation>Lisää list&amp;alle…</translation>
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation>Kirjoita &amp;sähköposti</translation>
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation>T&amp;ulosta postikortit</translation>
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation>Pos&amp;titusohjelmaan…</translation>
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation>Tallenna Excel-&amp;lista…</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Mittari</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Nyt</translation>
    </message>
    <message>
      <source>A year ago</source>
      <translation>Vuosi sitten</translation>
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation>Totta vai sattumaa?</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Kaikista</translation>
    </message>
    <message>
      <source>Five dials</source>
      <translation>Viisi mittaria</translation>
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation>Työ tuottaa tulosta, kun nämä kääntyvät parempaan enemmän kuin sattuma kääntäisi. ”Syke” laskee tilaukset, vaihdetut sanat, vastaukset, käytetyt koodit ja tuodut ystävät. Käyntejä verkkosivuilla, tykkäyksiä ja seuraajia ei mitata täällä.</translation>
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation>Ennen &amp;ja jälkeen…</translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>Asiakkaat tilaavat tavallisesti joka päivä.</numerusform>
        <numerusform>Asiakkaat tilaavat tavallisesti %Ln päivän välein.</numerusform>
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation>Eniten asiakkaita menetetään {0}. tilauksen jälkeen: {1} / {2} teki seuraavan vuoden sisällä.</translation>
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation>Kirjesarjat, joista aloittaa: {0}.</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>ei vielä tietoja</translation>
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation>liian vähän vastauksia arvioon</translation>
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation>ei vielä vertailukohtaa</translation>
    </message>
    <message>
      <source>better</source>
      <translation>parempi</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>huonompi</translation>
    </message>
    <message>
      <source>inside chance</source>
      <translation>sattuman rajoissa</translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>Yksi jätetty vertailuun, jotta nähdään, auttaako kirje</numerusform>
        <numerusform>%Ln jätetty vertailuun, jotta nähdään, auttaako kirje</numerusform>
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation>merkintä, että näille kirjoitettiin</translation>
    </message>
    <message>
      <source>not today</source>
      <translation>ei tänään</translation>
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation>{0}: ei ketään</translation>
    </message>
    <message>
      <source>The same person?</source>
      <translation>Sama henkilö?</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Päätettävää</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Valmis</translation>
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation>&amp;Sama henkilö</translation>
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation>Eri &amp;henkilöt</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Myöhemmin</translation>
    </message>
    <message>
      <source>One</source>
      <comment>of two customers</comment>
      <translation>Toinen heistä</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>of two customers</comment>
      <translation>Toinen</translation>
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation>&amp;Erota taas</translation>
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation>Valitkaa rivi, jos nämä kaksi halutaan erottaa; se onnistuu koska tahansa.</translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>Jos pari on yksi henkilö, asiakkaista palasi {0}, ei {1}.</numerusform>
        <numerusform>Jos kaikki %Ln paria ovat yksi henkilö kukin, asiakkaista palasi {0}, ei {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation>Päätettävää ei ole jäljellä</translation>
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation>Uusia pareja löytyy seuraavan tuonnin jälkeen.</translation>
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation>Pari {0} / {1}</translation>
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation>Pudottakaa tilaustiedosto tähän</translation>
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation>CSV tai Excel, mistä kaupasta tahansa. Sitä ei tarvitse siistiä ensin.</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Saaja</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Aihe</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>Saa&amp;ja</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>Aihe(&amp;C)</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Lisää</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>M&amp;uut</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Muuta</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Poista</translation>
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation>Jokainen saa oman koodin, voimassaolo {0}.</translation>
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation>Saajia on {1}, mutta näistä {0} jää pois, koska sähköpostia ei saa nyt lähettää ({2}).</translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>Tulosta postikortti yhdelle</numerusform>
        <numerusform>Tulosta postikortit, %Ln henkilöä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: yksi, jolle sähköposti on sallittu</numerusform>
        <numerusform>{0}: %Ln, joille sähköposti on sallittu</numerusform>
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation>Sähköpostit</translation>
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation>ShopRetain kirjoittaa luonnokset. Te lähetätte ne omasta sähköpostiohjelmasta.</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Itsestään</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Valmiit</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Vastaukset</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Tämän sivun osat</translation>
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation>Henkilökohtaiset luonnokset omin sanoin</translation>
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation>Tuokaa ensin tilaukset: kirjeet kirjoitetaan niissä oleville ihmisille.</translation>
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation>Näissä tilauksissa ei ole sähköpostiosoitteita</translation>
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation>Etsy ja jotkin kassat eivät kerro niitä. Kirjoittakaa sen sijaan postitse: Tulostus-sivu tekee kortit ja kirjeet.</translation>
    </message>
    <message>
      <source>Print postcards</source>
      <translation>Tulosta postikortit</translation>
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation>&amp;Lista Mailchimpiin</translation>
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation>Avaa &amp;yksi kokeeksi</translation>
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation>Tee luonno&amp;kset</translation>
    </message>
    <message>
      <source>More ways and settings</source>
      <translation>Lisää tapoja ja asetuksia</translation>
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation>Valmiit ({0})</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Luonnos tallennettu</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Tallennetaan…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>Tee luonnos(&amp;A)</numerusform>
        <numerusform>Tee %Ln luonnost&amp;a</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation>Kopioi tek&amp;sti</translation>
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation>Kopioitu. Liittäkää teksti kaupan sivulle</translation>
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation>Yksi kerrallaan sähk&amp;öpostiohjelmassa</translation>
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation>&amp;Tiedostoina kansioon…</translation>
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation>&amp;Postilaatikon luonnoksiin…</translation>
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation>K&amp;opioituna, yksi kerrallaan</translation>
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation>Vi&amp;esteinä puhelimiin…</translation>
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation>K&amp;uka kirjoittaa…</translation>
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation>Poista tämä ki&amp;rje</translation>
    </message>
    <message>
      <source>Only with a tag</source>
      <translation>Vain tunnisteella</translation>
    </message>
    <message>
      <source>not a customer</source>
      <translation>ei asiakas</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Arvosana</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation>Sanottu</translation>
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation>Kyselyt ja palaute</translation>
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation>Kysykää kirjeillä ”Suosittelisitteko meitä?” ja ”Seitsemän kysymystä” tai korteilla kohdassa Tulostus, Tiskille. Tuokaa vastaukset Google Formsista, Typeformista tai Excelistä, kauppaohjelmasta viedyt arvostelut, tai kirjoittakaa ne.</translation>
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation>T&amp;uo vastaukset…</translation>
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation>&amp;Vastattu</translation>
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation>&amp;Tunnisteet…</translation>
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation>S&amp;äilytä kehuna</translation>
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation>&amp;Hän pitää siitä</translation>
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation>Kukaan ei ole vielä vastannut.</translation>
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation>Suosittelisi teitä: {0}</translation>
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation>Arvosanan 8 tai enemmän antaneista {0} tilasi uudelleen 90 päivän sisällä; muista {1}</translation>
    </message>
    <message>
      <source>No scores yet.</source>
      <translation>Ei vielä arvosanoja.</translation>
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation>Kaikki merkinnät ({0})</translation>
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation>{0}: {1}, sanojien ostot {2}</translation>
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation>Kukaan tuttu ei sanonut sitä.</translation>
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation>Se on asiakaskortilla kohdassa Mieltymykset.</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>odottaa</translation>
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Vastaukset (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <source>Bring answers</source>
      <translation>Tuo vastaukset</translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>Yksi vastaus tallennettu.</numerusform>
        <numerusform>%Ln vastausta tallennettu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>Yksi ei ole asiakas: {0}.</numerusform>
        <numerusform>%Ln ei ole asiakkaita: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>Yksi oli täällä jo.</numerusform>
        <numerusform>%Ln oli täällä jo.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation>vastausten tuominen</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>ei arvosanaa</translation>
    </message>
    <message>
      <source>What a customer said</source>
      <translation>Mitä asiakas sanoi</translation>
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation>nimi tai sähköposti; voi jäädä tyhjäksi</translation>
    </message>
    <message>
      <source>Score, of 10</source>
      <translation>Arvosana 0–10</translation>
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation>toimitus, hinta, pakkaus</translation>
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation>sähköposti, puhelin, kaupassa</translation>
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation>Valitkaa ensin sellainen, jossa on tekstiä.</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>pilkuin erotettuna</translation>
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation>Tallessa kehuissa. Kysykää, saako ne näyttää.</translation>
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation>Kats&amp;o päivän tehtävät</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>sadasta</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation>Asiakkaita on vielä liian vähän varmuuteen.</translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation>Eniten asiakkaita menetetään {0}. tilauksen jälkeen: {1} / {2} teki seuraavan vuoden sisällä.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Peruuta</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Kuka toi</translation>
    </message>
    <message>
      <source>Friend</source>
      <translation>Ystävä</translation>
    </message>
    <message>
      <source>Friends of friends</source>
      <translation>Ystävien ystävät</translation>
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation>Jokaisella voi olla oma koodi. Kun ystävä tekee sillä ensitilauksensa, molemmat saavat pisteitä, kerran. Jäsenen koodin voi kopioida hänen pisteistään.</translation>
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation>Yhtään tilausta ei ole vielä tullut ystävän koodilla.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: yksi ystävä</numerusform>
        <numerusform>{0}: %Ln ystävää</numerusform>
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation>Oma kuva…</translation>
    </message>
    <message>
      <source>Goal and what if</source>
      <translation>Tavoite ja entä jos</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Tavoite</translation>
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation>&amp;Aseta tavoite…</translation>
    </message>
    <message>
      <source>What if more came back?</source>
      <translation>Entä jos useampi palaisi?</translation>
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation>Kuinka moni sadasta palaisi lisää</translation>
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation>Kuukausi &amp;yhdellä sivulla…</translation>
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation>Sadasta palasi {0}. Tavoitetta ei ole asetettu.</translation>
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation>Sadasta palasi {0}; tavoite on {1}.</translation>
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation>Tavoitteessa ollaan. Asiakkaita oli {0}, heistä palasi {1}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>Asiakkaita oli {0}, heistä palasi {1}; tarvitaan yksi lisää, noin {2} kuukaudessa. Myöhässä on nyt {3}: alkakaa sivun Tänään asiakkaista.</numerusform>
        <numerusform>Asiakkaita oli {0}, heistä palasi {1}; tarvitaan %Ln lisää, noin {2} kuukaudessa. Myöhässä on nyt {3}: alkakaa sivun Tänään asiakkaista.</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation>{0} sadasta lisää</translation>
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation>Asiakkaita on liian vähän ennusteeseen.</translation>
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation>Nykyiset asiakkaat ostavat 12 kuukauden aikana luultavasti {0}, {1}.</translation>
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation>12 kuukauden aikana noin {0}, ilman muutosta {1} ({3}): {2} lisää.</translation>
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation>Näin se on laskettu: {0} / {1} asiakasta lisää, kukin {2}, minkä tilanneet ostivat keskimäärin 12 kuukauden aikana. Se ei ole lupaus.</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>välillä {0} – {1}</translation>
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation>Tyhjä: ei tavoitetta.</translation>
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation>Kuinka monen sadasta pitäisi palata?</translation>
    </message>
    <message>
      <source>Set it</source>
      <translation>Aseta</translation>
    </message>
    <message>
      <source>the goal</source>
      <translation>tavoite</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Tämä kuukausi</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Nimeä uudelleen</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Tallennettu</translation>
    </message>
    <message>
      <source>spent in the last year</source>
      <translation>ostot viime vuonna</translation>
    </message>
    <message>
      <source>usual order</source>
      <translation>tavallinen tilaus</translation>
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation>Postitusohje&amp;lmaan…</translation>
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation>&amp;Postikortit</translation>
    </message>
    <message>
      <source>Customers of this group</source>
      <translation>Tämän ryhmän asiakkaat</translation>
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation>Kerro, mitkä tuotteet ovat kenelle…</translation>
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation>Näytä hei&amp;dät</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>Lisäksi yksi sopii, mutta hänelle ei saa lähettää sähköpostia.</numerusform>
        <numerusform>Lisäksi %Ln sopii, mutta heille ei saa lähettää sähköpostia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>Heistä yhdelle ei saa lähettää sähköpostia.</numerusform>
        <numerusform>Heistä %Ln:lle ei saa lähettää sähköpostia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>Yhdelle voi lähettää postikortin.</numerusform>
        <numerusform>Postikortin voi lähettää, %Ln henkilöä.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation>Näytä &amp;ryhmä</translation>
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation>Voiko ostaja kieltäytyä uutisista kassalla?</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>Jos voi, sähköpostia saa lähettää vielä yhdelle asiakkaalle. Kysytään kerran; vastaus jää talteen päiväyksineen todisteeksi.</numerusform>
        <numerusform>Jos voi, sähköpostia saa lähettää vielä %Ln asiakkaalle. Kysytään kerran; vastaus jää talteen päiväyksineen todisteeksi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation>Kyllä voi</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ei</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Ryhmät</translation>
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation>Asiakaslistoja, jotka pysyvät itse ajan tasalla. Joissakin ohjelmissa niitä sanotaan segmenteiksi.</translation>
    </message>
    <message>
      <source>&amp;New group</source>
      <translation>&amp;Uusi ryhmä</translation>
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation>Ryhmät täyttyvät itse</translation>
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation>Tuokaa tilaukset, niin kahdeksan valmista ryhmää on täällä heti.</translation>
    </message>
    <message>
      <source>Ready made</source>
      <translation>Valmiina</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Omat</translation>
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation>Ei vielä yhtään. Alkuun pääsee näistä:</translation>
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation>Jokainen on täsmälleen yhdessä näistä</translation>
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation>Arvo puuttuu; siihen asti ryhmä pysyy ennallaan.</translation>
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation>ehtojen muuttaminen: {0}</translation>
    </message>
    <message>
      <source>Empty group</source>
      <translation>Tyhjä ryhmä</translation>
    </message>
    <message>
      <source>List of emails…</source>
      <translation>Lista sähköposteista…</translation>
    </message>
    <message>
      <source>making the group {0}</source>
      <translation>ryhmän luominen: {0}</translation>
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation>yksi riviä kohti tai muun tekstin seassa</translation>
    </message>
    <message>
      <source>A list of emails</source>
      <translation>Lista sähköposteista</translation>
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation>Asiakkaat niiden joukosta lisätään listalle.</translation>
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation>Tee &amp;lista</translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>Yksi sähköposti on tuntematon</numerusform>
        <numerusform>%Ln sähköpostia on tuntemattomia</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation>Nimeä ryhmä uudelleen</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>Nime&amp;ä uudelleen</translation>
    </message>
    <message>
      <source>renaming {0}</source>
      <translation>uudelleen nimeäminen: {0}</translation>
    </message>
    <message>
      <source>deleting {0}</source>
      <translation>poisto: {0}</translation>
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation>Ryhmä poistettu: {0}</translation>
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation>{0}, ei sähköpostia</translation>
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation>Ajan kulu&amp;essa…</translation>
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation>Main&amp;ostekstit…</translation>
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation>Luokat ja kenelle ne o&amp;vat…</translation>
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation>T&amp;allenna kaikki ryhmät tekstinä…</translation>
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation>Tallenna suunnitelma &amp;yhdelle sivulle…</translation>
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation>Tallenna päivät kalente&amp;riin…</translation>
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation>Ihmiset, &amp;jotka eivät halua mainoksia…</translation>
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation>&amp;Tuo suosikit kauppaohjelmasta…</translation>
    </message>
    <message>
      <source>Save groups</source>
      <translation>Tallenna ryhmät</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>Yksi ryhmä tallennettu</numerusform>
        <numerusform>%Ln ryhmää tallennettu</numerusform>
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Tallenna suunnitelma</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Suunnitelma</translation>
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation>Tallenna päivät kalenteriin</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Päivät</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Kalenteritiedostot (*.ics)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>Yksi päivä tallennettu</numerusform>
        <numerusform>%Ln päivää tallennettu</numerusform>
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation>Suosikkilista</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Taulukot (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <source>bringing favourites</source>
      <translation>suosikkien tuominen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>Yksi suosikki on asiakaskortilla</numerusform>
        <numerusform>%Ln suosikkia on asiakaskorteilla</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>Yksi on tuntemattomalta</numerusform>
        <numerusform>%Ln on tuntemattomilta</numerusform>
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation>Lista ihmisistä, jotka eivät halua mainoksia</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>Yksi osoite lisätty estolistalle</numerusform>
        <numerusform>%Ln osoitetta lisätty estolistalle</numerusform>
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation>Kuka kirjoittaa?</translation>
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation>Nämä ovat jokaisessa kirjeessä ja kortissa, kuten laki vaatii. Kysytään kerran; ne löytyvät uudelleen sivulta Sähköpostit.</translation>
    </message>
    <message>
      <source>Shop name</source>
      <translation>Kaupan nimi</translation>
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation>Katu, postinumero, paikkakunta, maa</translation>
    </message>
    <message>
      <source>Answers go to</source>
      <translation>Vastaukset tulevat</translation>
    </message>
    <message>
      <source>your email address</source>
      <translation>oma sähköpostiosoite</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Kuka allekirjoittaa</translation>
    </message>
    <message>
      <source>your first name</source>
      <translation>oma etunimi</translation>
    </message>
    <message>
      <source>Why they get it</source>
      <translation>Miksi he saavat sen</translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>tavalliset sanat</translation>
    </message>
    <message>
      <source>How they stop it</source>
      <translation>Miten sen saa loppumaan</translation>
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation>Missä voi arvostella</translation>
    </message>
    <message>
      <source>one address a line</source>
      <translation>yksi osoite riviä kohti</translation>
    </message>
    <message>
      <source>Making drafts</source>
      <translation>Tehdään luonnoksia</translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>Yksi luonnos tehty. Se odottaa täällä</numerusform>
        <numerusform>%Ln luonnosta tehty. Ne odottavat täällä</numerusform>
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation>luonnosten tekeminen</translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>Kenellekään ei merkitty kirjoitetun. Yksi tiedosto jää kansioon, poistakaa se: {0}</numerusform>
        <numerusform>Kenellekään ei merkitty kirjoitetun. %Ln tiedostoa jää kansioon, poistakaa ne: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Näytä kansio</translation>
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation>Avautuiko uusi viesti, valmiina lähetettäväksi?</translation>
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation>Se on osoitettu teille itsellenne. Sitä ei tarvitse lähettää.</translation>
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation>Ei, mitään ei avautunut</translation>
    </message>
    <message>
      <source>Yes, it did</source>
      <translation>Kyllä avautui</translation>
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation>Hyvä. Luonnokset avautuvat näin</translation>
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation>Kirje ja osoite kopioitu</translation>
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation>Kirje kopioitu. Liittäkää se viestiin</translation>
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation>Mihin kansioon luonnokset tallennetaan?</translation>
    </message>
    <message>
      <source>Saving drafts</source>
      <translation>Tallennetaan luonnoksia</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>Yksi luonnos tallennettu: {0}</numerusform>
        <numerusform>%Ln luonnosta tallennettu: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>Yksi kirje tallennettu: {0}</numerusform>
        <numerusform>%Ln kirjettä tallennettu: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation>kirjeiden luovutus</translation>
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation>Tallenna viestit puhelimiin</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-tiedostot (*.csv)</translation>
    </message>
    <message>
      <source>Your mailbox</source>
      <translation>Oma postilaatikko</translation>
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation>Sähköpostin tarjoaja kertoo nämä sivuillaan, usein nimellä ”IMAP”. Salasanan säilyttää tietokoneen järjestelmä, se ei ole koskaan kaupan tiedostossa. Monet tarjoajat vaativat sovellussalasanan. Outlook.com ja Microsoft 365 eivät ota vastaan: niille käytetään tiedostoja.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Palvelin</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Portti</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Käyttäjä</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Salasana</translation>
    </message>
    <message>
      <source>Put drafts there</source>
      <translation>Vie luonnokset sinne</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>Yksi luonnos on kansiossa ”{0}”</numerusform>
        <numerusform>%Ln luonnosta on kansiossa ”{0}”</numerusform>
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation>luonnosten luovutus</translation>
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation>Viedään luonnoksia postilaatikkoon</translation>
    </message>
    <message>
      <source>drafts</source>
      <translation>luonnosta</translation>
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation>Mikä tämä on? {0}</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Mikä tämä on?</translation>
    </message>
    <message>
      <source>What you have imported</source>
      <translation>Mitä on tuotu</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Tiedosto</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Tuotu</translation>
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation>Sivuun jätetyt rivit</translation>
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation>Pe&amp;ru tämä tuonti</translation>
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation>Mit&amp;ä tuli…</translation>
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation>Tämän tuonnin voi perua milloin tahansa.</translation>
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation>P&amp;eruuta</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Luetaan {0}</translation>
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation>Tarkistakaa, miten tiedosto ymmärrettiin, ja tuokaa se. Verkkokaupassa ei muutu mitään.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>&amp;Ota mukaan yksi henkilö</numerusform>
        <numerusform>&amp;Ota mukaan %Ln henkilöä</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation>Säil&amp;ytä nämä korit</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>T&amp;uo yksi tilaus</numerusform>
        <numerusform>T&amp;uo %Ln tilausta</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation>Tuodaan tilauksia</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>riviä luettu</translation>
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation>Selvitetään, kuka on kuka</translation>
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation>Tiedostossa ei ollut uutta: jokainen tilaus oli jo täällä</translation>
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation>Tilauksia tuotu: {0}; asiakkaita on nyt {1}</translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>Yhden henkilön tiedot otettu mukaan</numerusform>
        <numerusform>%Ln henkilön tiedot otettu mukaan</numerusform>
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation>tuonti: {0}</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Mitä tuli</translation>
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation>Tuonti peruttu. Oma tiedosto on koskematon.</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>Yksi rivi tallennettu: {0}</numerusform>
        <numerusform>%Ln riviä tallennettu: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Mikä on vialla</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>Yksi asiakaspari voi olla sama henkilö</numerusform>
        <numerusform>%Ln asiakasparia voi olla samoja henkilöitä</numerusform>
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation>Ihmisiä ei koskaan yhdistetä itsestään: te päätätte, ja yhdistetyt voi erottaa taas.</translation>
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation>Kat&amp;so niitä…</translation>
    </message>
    <message>
      <source>People you made one…</source>
      <translation>Yhdistetyt henkilöt…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>Yksi pari yhdistetty</numerusform>
        <numerusform>%Ln paria yhdistetty</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation>{0}. Palanneet asiakkaat: ennen {1}, nyt {2}</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Tuonti</translation>
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation>Pudottakaa tähän verkkokaupan tai kassan tilaustiedosto, aina uudelleen.</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Valitse toinen tiedosto…</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>Näytä vaiheet</translation>
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation>{0} / {1} {2}</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>noin sekunti jäljellä</numerusform>
        <numerusform>noin %Ln sekuntia jäljellä</numerusform>
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>or</source>
      <translation>tai</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>Osoitetarrat</translation>
    </message>
    <message>
      <source>Own sizes…</source>
      <translation>Omat koot…</translation>
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation>Ta&amp;rra-arkki</translation>
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation>Aloita tarrasta numero(&amp;C)</translation>
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation>Siirrä tulostett&amp;a…</translation>
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation>Tallenna koesivu(&amp;B)…</translation>
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation>Tulostakaa todellisessa koossa, ei koskaan ”sovita sivulle”.</translation>
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation>{0} mm oikealle</translation>
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation>{0} mm vasemmalle</translation>
    </message>
    <message>
      <source>{0} mm down</source>
      <translation>{0} mm alas</translation>
    </message>
    <message>
      <source>{0} mm up</source>
      <translation>{0} mm ylös</translation>
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation>Siirretty {0}, {1}.</translation>
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation>Siirretty {0}, {1}, arkki {2}.</translation>
    </message>
    <message>
      <source>Page, wide</source>
      <translation>Sivun leveys</translation>
    </message>
    <message>
      <source>Page, high</source>
      <translation>Sivun korkeus</translation>
    </message>
    <message>
      <source>Labels across</source>
      <translation>Tarroja rinnakkain</translation>
    </message>
    <message>
      <source>Labels down</source>
      <translation>Tarroja allekkain</translation>
    </message>
    <message>
      <source>Label, wide</source>
      <translation>Tarran leveys</translation>
    </message>
    <message>
      <source>Label, high</source>
      <translation>Tarran korkeus</translation>
    </message>
    <message>
      <source>First label from the left</source>
      <translation>Ensimmäinen tarra vasemmalta</translation>
    </message>
    <message>
      <source>First label from the top</source>
      <translation>Ensimmäinen tarra ylhäältä</translation>
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation>Tarrasta seuraavaan vaakasuunnassa</translation>
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation>Tarrasta seuraavaan pystysuunnassa</translation>
    </message>
    <message>
      <source>Own sizes</source>
      <translation>Omat koot</translation>
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation>Kaikki millimetreinä, kuten paketissa lukee.</translation>
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation>Nämä eivät ole lukuja tai kokonaisia tarroja.</translation>
    </message>
    <message>
      <source>To the right, mm</source>
      <translation>Oikealle, mm</translation>
    </message>
    <message>
      <source>Down, mm</source>
      <translation>Alas, mm</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Siirrä tulostetta</translation>
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation>Jos tulostin tulostaa hieman sivuun. 0,1 mm on mahdollinen; miinus siirtää toiseen suuntaan. Koesivu näyttää, kuinka paljon.</translation>
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation>Nämä eivät ole lukuja.</translation>
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation>Enintään 20 mm suuntaansa.</translation>
    </message>
    <message>
      <source>Check page</source>
      <translation>Koesivu</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Miten kävi</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Kuka</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Voimassa</translation>
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation>Se on &amp;tämä koodi</translation>
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation>Se &amp;on toinen</translation>
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation>Ti&amp;edosto kaupalle</translation>
    </message>
    <message>
      <source>Codes in letters</source>
      <translation>Kirjeiden koodit</translation>
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation>Viekää uudet koodit kauppaan, jotta ne toimivat siellä. Koodin kanssa palaavat tilaukset yhdistetään joka tuonnissa, myös kirjoitusvirheen jälkeen.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>Yksi koodi annettu, {0} palasi</numerusform>
        <numerusform>%Ln koodia annettu, {0} palasi</numerusform>
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation>Missään kirjeessä ei ole vielä ollut koodia. Kirjoittaessa valitaan ”Muut” ja koodi.</translation>
    </message>
    <message>
      <source>For {0}…</source>
      <translation>Ohjelmaan {0}…</translation>
    </message>
    <message>
      <source>For another system…</source>
      <translation>Muuhun ohjelmaan…</translation>
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation>Näistä koodeista yksikään ei ole enää käyttämättä.</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Koodit</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>Yksi koodi tallennettu</numerusform>
        <numerusform>%Ln koodia tallennettu</numerusform>
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Pohja</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Omat</translation>
    </message>
    <message>
      <source>More letters</source>
      <translation>Lisää kirjeitä</translation>
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation>Uus&amp;i kirje…</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Kirjeet</translation>
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation>Kirjekuoren ikkun&amp;a</translation>
    </message>
    <message>
      <source>From the left, mm</source>
      <translation>Vasemmalta, mm</translation>
    </message>
    <message>
      <source>From the top, mm</source>
      <translation>Ylhäältä, mm</translation>
    </message>
    <message>
      <source>Wide, mm</source>
      <translation>Leveys, mm</translation>
    </message>
    <message>
      <source>High, mm</source>
      <translation>Korkeus, mm</translation>
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation>Oman kuoren ikkuna</translation>
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation>Taitettu arkki pannaan kuoreen ja mitat otetaan arkilta.</translation>
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation>Nämä koot eivät mahdu A4-arkille.</translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>Jatkuu vielä yhdellä sivulla</numerusform>
        <numerusform>Jatkuu vielä %Ln sivulla</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>sivu kukin</numerusform>
        <numerusform>%Ln sivua kukin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>Yksi kirje</numerusform>
        <numerusform>%Ln kirjettä</numerusform>
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation>Paperi ja postimerkki, kappalehinta {0}</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Lue se</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lisenssit</translation>
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation>ShopRetain on ilmainen MIT-lisenssillä ja tehty monen muun työn varassa. Qt:ta käytetään LGPL-lisenssillä: sen kirjastot ovat omina tiedostoinaan ohjelman kansiossa, ja ne saa korvata.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Osa</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versio</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lisenssi</translation>
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation>Luultavasti tilaavat tällä viikolla</translation>
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation>Kenenkään seuraavaa tilausta ei vielä odoteta oman tavan mukaan.</translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>N&amp;äytä</numerusform>
        <numerusform>N&amp;äytä kaikki %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>tavallisesti joka viikko</numerusform>
        <numerusform>tavallisesti %Ln viikon välein</numerusform>
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation>minä päivänä tahansa</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Täällä ei ole vielä mitään.</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation>Excel-tiedostot (*.xlsx);;CSV-tiedostot (*.csv)</translation>
    </message>
    <message>
      <source>Save Excel list</source>
      <translation>Tallenna Excel-lista</translation>
    </message>
    <message>
      <source>Saving the list</source>
      <translation>Tallennetaan listaa</translation>
    </message>
    <message>
      <source>List for {0}…</source>
      <translation>Lista: {0}…</translation>
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation>Mainoslista: {0}…</translation>
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation>Pois jätettävät sähköpostit…</translation>
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation>Listaa tallennetaan vielä. Tallentakaa tämä, kun se on valmis.</translation>
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation>Pois jätettävät sähköpostit</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>Tallenna lista</translation>
    </message>
    <message>
      <source>rows written</source>
      <translation>riviä kirjoitettu</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>Tallennettu {0}, yksi asiakas</numerusform>
        <numerusform>Tallennettu {0}, %Ln asiakasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>Yksi jätetty pois: {0}</numerusform>
        <numerusform>%Ln jätetty pois: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation>Mainoslistalla on oltava vähintään 100 henkilöä, jotta se löytää ketään</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>Kanta-asiakaskortit</translation>
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation>Kenelle(&amp;C)</translation>
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation>Pankkikortin kokoisia, kymmenen A4-sivulla, leikkuumerkein. Kulman koodi avaa pisteet, kun sen lukee asiakkaiden hakukenttään.</translation>
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation>Ota pi&amp;steet käyttöön</translation>
    </message>
    <message>
      <source>All members: {0}</source>
      <translation>Kaikki jäsenet: {0}</translation>
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation>Pisteet eivät ole käytössä: kortilla ei ole vielä mitään.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> ja {0} muuta</translation>
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation>Kenelläkään täällä ei ole vielä pisteitä.</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Kanta-edut</translation>
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation>Pisteet lasketaan täällä, ja etu annetaan kassalla tai alennuskoodilla.</translation>
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation>Koke&amp;ile etuohjelmaa…</translation>
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation>Pisteet käyt&amp;össä</translation>
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation>Palkitkaa palaavat asiakkaat</translation>
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation>Kun pisteet otetaan käyttöön, kaikki aiemmat tilaukset lasketaan. Te päätätte pisteiden arvon ja voitte lopettaa milloin tahansa.</translation>
    </message>
    <message>
      <source>Turn on points</source>
      <translation>Ota pisteet käyttöön</translation>
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation>Tuokaa ensin tilaukset: pisteet lasketaan niistä.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Jäsenet</translation>
    </message>
    <message>
      <source>Points not used yet</source>
      <translation>Käyttämättömät pisteet</translation>
    </message>
    <message>
      <source>Given this year</source>
      <translation>Annettu tänä vuonna</translation>
    </message>
    <message>
      <source>Running out soon</source>
      <translation>Pian vanhenevat</translation>
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation>{0} asiakasta sadasta</translation>
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation>{0}, jos kaikki käytetään</translation>
    </message>
    <message>
      <source>; {0} owed</source>
      <translation>; velkaa {0}</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>yksi etu</numerusform>
        <numerusform>%Ln etua</numerusform>
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation>Vanhenee {0}</translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>Vanhenee päivän päästä</numerusform>
        <numerusform>Vanhenee %Ln päivän päästä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>yhden jäsenen pisteet, arvo {0}</numerusform>
        <numerusform>%Ln jäsenen pisteet, arvo {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation>pisteet eivät vanhene</translation>
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation>Lisää tai &amp;vähennä pisteitä…</translation>
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation>&amp;Käytä etu…</translation>
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation>&amp;Avaa asiakaskortti</translation>
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation>Kopioi koodi &amp;ystäville</translation>
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation>Ote P&amp;DF-tiedostona…</translation>
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation>&amp;Etukoodit…</translation>
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation>Koo&amp;dit näytetyille jäsenille…</translation>
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation>K&amp;oodit monelle…</translation>
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation>&amp;Ystävät…</translation>
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation>J&amp;äsenkortit PDF-tiedostona…</translation>
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation>K&amp;uukauden lahjat…</translation>
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation>&amp;Järjestä arvonta…</translation>
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation>&amp;Haaste…</translation>
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation>Ke&amp;stotilaukset…</translation>
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation>Mitä t&amp;arjous maksaa…</translation>
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation>Mitä &amp;kupongit maksavat…</translation>
    </message>
    <message>
      <source>Switch points off?</source>
      <translation>Poistetaanko pisteet käytöstä?</translation>
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation>Kertynyt jää pistekirjaan. Uusista tilauksista ei kerry mitään ennen kuin pisteet otetaan taas käyttöön.</translation>
    </message>
    <message>
      <source>Keep points on</source>
      <translation>Pidä pisteet</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Poista käytöstä</translation>
    </message>
    <message>
      <source>Switching points off</source>
      <translation>Poistetaan pisteitä käytöstä</translation>
    </message>
    <message>
      <source>Counting points</source>
      <translation>Lasketaan pisteitä</translation>
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation>Pisteet ovat käytössä, ja kaikki aiemmat tilaukset on laskettu</translation>
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation>Pisteet ovat taas käytössä, uusista tilauksista</translation>
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation>Pisteet eivät ole käytössä. Kertynyt jää pistekirjaan</translation>
    </message>
    <message>
      <source>The new rules apply</source>
      <translation>Uudet säännöt pätevät</translation>
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation>Myöhempi kiitos ei ole suurempi kuin aiempi</translation>
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation>Katsotaan, kuka hyötyy ja kuka menettää</translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>Yksi jäsen hyötyy</numerusform>
        <numerusform>%Ln jäsentä hyötyy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>Yksi menettää pisteitä</numerusform>
        <numerusform>%Ln menettää pisteitä</numerusform>
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation>Kaikki pisteet yhteensä: nyt {0}, sitten {1}.</translation>
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation>{0}: nyt {1}, sitten {2} ({3})</translation>
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation>Lasketaanko kaikki vanhat tilaukset uusilla säännöillä?</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Pidä ennallaan</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Laske uudelleen</translation>
    </message>
    <message>
      <source>customers counted</source>
      <translation>asiakasta laskettu</translation>
    </message>
    <message>
      <source>Everybody with points</source>
      <translation>Kaikki, joilla on pisteitä</translation>
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation>Kenenkään ei tarvitse ilmoittautua: tilaamalla kerää pisteitä.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>Yksi piste antaa: {0}.</numerusform>
        <numerusform>%Ln pistettä antaa: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation>Pistevelka</translation>
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation>Osaa ei koskaan käytetä, joten enempää se ei voi maksaa.</translation>
    </message>
    <message>
      <source>Rewards since January</source>
      <translation>Edut tammikuusta alkaen</translation>
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation>Pisteillä annetut alennukset. Perutut edut eivät ole mukana.</translation>
    </message>
    <message>
      <source>Points that end soon</source>
      <translation>Pian vanhenevat pisteet</translation>
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation>Muistuttakaa näitä jäseniä: vanheneva etu tuo monet takaisin. Mitään ei vanhene aiemmin kuin kokonaisen jakson päästä säännön asettamisesta.</translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0}, yksi piste</numerusform>
        <numerusform>{0}, %Ln pistettä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>Koodi yhdelle jäsenelle</numerusform>
        <numerusform>Koodit %Ln jäsenelle</numerusform>
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation>Jokainen saa oman koodin ja maksaa pisteillä. Ne, joilla pisteitä on liian vähän, jäävät pois.</translation>
    </message>
    <message>
      <source>Give out codes</source>
      <translation>Anna koodit</translation>
    </message>
    <message>
      <source>giving out codes</source>
      <translation>koodien antaminen</translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>Yksi koodi annettu</numerusform>
        <numerusform>%Ln koodia annettu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>Yhdellä jäsenellä on liian vähän pisteitä</numerusform>
        <numerusform>%Ln jäsenellä on liian vähän pisteitä</numerusform>
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation>Näytä koodit</translation>
    </message>
    <message>
      <source>Points of {0}</source>
      <translation>Pisteet: {0}</translation>
    </message>
    <message>
      <source>Member cards</source>
      <translation>Jäsenkortit</translation>
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation>Lahjat saavat maksaa</translation>
    </message>
    <message>
      <source>One costs you about</source>
      <translation>Yksi maksaa teille noin</translation>
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation>Näyte siitä, mikä myy parhaiten ja mitä heillä ei ole, ilman ehtoja. Kukaan ei saa kahta 180 päivän aikana.</translation>
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation>Kuukauden lahjat</translation>
    </message>
    <message>
      <source>Make the list</source>
      <translation>Tee lista</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Lahja</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>Ostot 12 kuukaudessa</translation>
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation>&amp;Ne on annettu</translation>
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation>Pankaa ne seuraaviin paketteihin ja merkitkää sitten annetuiksi: se jää jokaiselle asiakaskortille.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>Yksi lahja</numerusform>
        <numerusform>%Ln lahjaa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>Yksi jätetty pois: sai lahjan viimeisten 180 päivän aikana</numerusform>
        <numerusform>%Ln jätetty pois: saivat lahjan viimeisten 180 päivän aikana</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>Merkitty yhdelle asiakaskortille</numerusform>
        <numerusform>Merkitty %Ln asiakaskortille</numerusform>
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Mistä</translation>
    </message>
    <message>
      <source>Spring draw</source>
      <translation>Kevään arvonta</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>Keiden kesken</translation>
    </message>
    <message>
      <source>Winners</source>
      <translation>Voittajia</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Arvat</translation>
    </message>
    <message>
      <source>one for each person</source>
      <translation>yksi henkilöä kohti</translation>
    </message>
    <message>
      <source>one for each order</source>
      <translation>yksi tilausta kohti</translation>
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation>yksi tuotua ystävää kohti</translation>
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation>yksi ostosummaa {0} kohti 12 kuukaudessa</translation>
    </message>
    <message>
      <source>Word to check it by</source>
      <translation>Tarkistussana</translation>
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation>sattuma valitsee, ja se säilytetään</translation>
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation>Samat ihmiset ja sama sana antavat samat voittajat: kuka tahansa voi tarkistaa sen. Mukana eivät ole ne, joilla on tunniste henkilökunta tai jotka eivät halua teiltä mitään.</translation>
    </message>
    <message>
      <source>Hold a draw</source>
      <translation>Järjestä arvonta</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Arvo</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Voittaja</translation>
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation>Merkitty voittajien korteille, mukana kaikki, mitä tarkistamiseen tarvitaan.</translation>
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation>&amp;Todistus PDF-tiedostona…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>Yksi henkilö osallistui</numerusform>
        <numerusform>%Ln henkilöä osallistui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>Yksi arpa</numerusform>
        <numerusform>%Ln arpaa</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation>{0}, {1}. Tarkistukseen: sana {2}, lista {3}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>Yksi jätetty pois.</numerusform>
        <numerusform>%Ln jätetty pois.</numerusform>
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation>Ostetaan näin monesta luokasta</translation>
    </message>
    <message>
      <source>Within so many days</source>
      <translation>Näin monen päivän sisällä</translation>
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation>Pieni tehtävä: kuka kokeilee ajoissa näin montaa luokkaa. Julkistakaa se, katsokaa sitten täältä, kuka onnistui, ja antakaa heille pisteitä tai lahja.</translation>
    </message>
    <message>
      <source>A challenge</source>
      <translation>Haaste</translation>
    </message>
    <message>
      <source>Show who did it</source>
      <translation>Näytä onnistuneet</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Tehty</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>Yksi asiakas onnistui</numerusform>
        <numerusform>%Ln asiakasta onnistui</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation>Alennus rahana</translation>
    </message>
    <message>
      <source>On orders from</source>
      <translation>Tilauksista alkaen</translation>
    </message>
    <message>
      <source>Or percent off</source>
      <translation>Tai alennus prosentteina</translation>
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation>Myynnistä jää kaupalle, prosenttia</translation>
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation>Ei saa laskea alle, prosenttia</translation>
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation>Kiinteä summa maksaa saman, ostettiinpa kuinka paljon tahansa; prosentti kasvaa korin mukana. Yli 0:n alaraja pätee siitä lähtien: yksikään kirje ei lähde tarjouksella, josta jää vähemmän.</translation>
    </message>
    <message>
      <source>What an offer costs</source>
      <translation>Mitä tarjous maksaa</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Laske</translation>
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation>{0}, alle alarajan</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Kori</translation>
    </message>
    <message>
      <source>Amount off costs</source>
      <translation>Summa maksaa</translation>
    </message>
    <message>
      <source>Percent off costs</source>
      <translation>Prosentti maksaa</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Ero</translation>
    </message>
    <message>
      <source>The amount is</source>
      <translation>Summa on</translation>
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation>Luvatkaa se summana, ei prosentteina: jokaisessa suuremmassa korissa se on teille halvempi tarjous.</translation>
    </message>
    <message>
      <source>Say it as a percentage, not as an amount: on these baskets that is the cheaper offer for you.</source>
      <translation>Sanokaa se prosentteina, ei summana: näissä koreissa se on teille edullisempi tarjous.</translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>Tämän ryhmän yhdestä korista 12 kuukaudessa {0} oli vähintään {1}.</numerusform>
        <numerusform>Tämän ryhmän %Ln korista 12 kuukaudessa {0} oli vähintään {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} more.</source>
      <translation>Niissä summa olisi maksanut {0} ja prosentti {1}: {2} enemmän.</translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} less.</source>
      <translation>Niissä summa olisi maksanut {0} ja prosentti {1}: {2} vähemmän.</translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation>Raja {0} on hieman korkeampi kuin mitä kaksi kolmesta ostaa.</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Missä vaiheessa</translation>
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation>Merkitkää, miten kirjeille kävi: osoitteeseen, josta kirje palasi, ei kirjoiteta enää.</translation>
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation>&amp;Lähetettiin</translation>
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation>&amp;Ei lähetetty</translation>
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation>&amp;Palasi</translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>Yksi kirje merkitty</numerusform>
        <numerusform>%Ln kirjettä merkitty</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation>Valitkaa ensin kirjeitä listalta; Ctrl+A valitsee kaikki.</translation>
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation>&amp;Yksi taloutta kohti</translation>
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation>Tilaukset, {0}: {1}</translation>
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation>Valitse saajat</translation>
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation>Valitkaa saajat.</translation>
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation>Kenellekään täällä ei saa nyt lähettää postia.</translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>Kirjesarjat tekivät uuden luonnoksen</numerusform>
        <numerusform>Kirjesarjat tekivät %Ln uutta luonnosta</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <comment>drafts</comment>
      <translation>Näytä ne</translation>
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Tilaustiedostot (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <source>Choose orders file</source>
      <translation>Valitse tilaustiedosto</translation>
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation>Kaupat (*{0})</translation>
    </message>
    <message>
      <source>Open shop</source>
      <translation>Avaa kauppa</translation>
    </message>
    <message>
      <source>New shop</source>
      <translation>Uusi kauppa</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>Oma kauppa</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Kumoa: {0}</translation>
    </message>
    <message>
      <source>Do they come back?</source>
      <translation>Palaavatko he?</translation>
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation>Näin moni sadasta vuoden takaisesta asiakkaasta osti uudelleen. Napsautus näyttää loput.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Mitä nyt tehdä</translation>
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation>Enintään neljä asiaa, eniten rahaa tuovat ensin. Kukin on napsautuksen päässä valmiista; mitään ei lähetetä itsestään.</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>Kaikki muu</translation>
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation>Kahdeksan sivua sen mukaan, mitä haluatte tehdä. Useimpina päivinä riittää Tänään.</translation>
    </message>
    <message>
      <source>Once a month</source>
      <translation>Kerran kuussa</translation>
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation>Pudottakaa uusi tilaustiedosto mihin tahansa ikkunassa. Jo mukana olevaa ei lasketa kahdesti, ja jokaisen tuonnin voi perua.</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Käyttöohje</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Käyttöohjeen sivut</translation>
    </message>
    <message>
      <source>Why this balance</source>
      <translation>Miksi tämä saldo</translation>
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation>Valitkaa jäsen, niin hänen pisteidensä jokainen vaihe on tässä.</translation>
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation>&amp;Käytä etu</translation>
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation>Pisteet eivät vielä riitä etuun</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Peru tämä</translation>
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation>Peru: {0}, {1}</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Etsi jäseniä</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Ketkä jäsenet</translation>
    </message>
    <message>
      <source>All members</source>
      <translation>Kaikki jäsenet</translation>
    </message>
    <message>
      <source>Can use a reward</source>
      <translation>Voivat käyttää edun</translation>
    </message>
    <message>
      <source>Owe points</source>
      <translation>Pistevelkaa</translation>
    </message>
    <message>
      <source>Went up a level</source>
      <translation>Nousivat tasolla</translation>
    </message>
    <message>
      <source>Went down a level</source>
      <translation>Laskivat tasolla</translation>
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation>Pisteet lisätään, kun tilauksia tuodaan, ja vähennetään rahanpalautuksista.</translation>
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation>M&amp;uistuta: {0}</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Jäsen</translation>
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation>Kukaan jäsen ei vastaa hakua ”{0}”.</translation>
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation>Täällä ei ole nyt ketään.</translation>
    </message>
    <message>
      <source>Merge with another person</source>
      <translation>Yhdistä toiseen henkilöön</translation>
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation>Kuka on sama henkilö kuin {0}?</translation>
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation>Heidän tilauksistaan tulee yksi tarina. Sen voi perua minä tahansa myöhempänä päivänä.</translation>
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation>Nimi, sähköposti tai puhelin</translation>
    </message>
    <message>
      <source>People who match</source>
      <translation>Löydetyt henkilöt</translation>
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation>&amp;Yhdistä</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Sulje tämä viesti</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sulje</translation>
    </message>
    <message>
      <source>More rules</source>
      <translation>Lisää sääntöjä</translation>
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation>Kun kenttä on 0 tai tyhjä, sääntö ei ole voimassa.</translation>
    </message>
    <message>
      <source>New orders only</source>
      <translation>Vain uudet tilaukset</translation>
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation>Laske vanhat tilaukset uudelleen…</translation>
    </message>
    <message>
      <source>What orders give</source>
      <translation>Mitä tilaukset antavat</translation>
    </message>
    <message>
      <source>Bonuses</source>
      <translation>Lisäpisteet</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Edut</translation>
    </message>
    <message>
      <source>Levels of members</source>
      <translation>Jäsenten tasot</translation>
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation>Muistutus näin monta päivää ennen pisteiden vanhenemista</translation>
    </message>
    <message>
      <source>Orders give</source>
      <translation>Tilaukset antavat</translation>
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation>pisteitä ostosummasta</translation>
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation>rahaa takaisin, usein tilaaville enemmän</translation>
    </message>
    <message>
      <source>Money back</source>
      <translation>Raha takaisin</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Vielä yksi porras</translation>
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation>Tilauksia 12 kuukaudessa vähintään</translation>
    </message>
    <message>
      <source>Percent of the order</source>
      <translation>Prosenttia tilauksesta</translation>
    </message>
    <message>
      <source>Parts of a point</source>
      <translation>Pisteen osat</translation>
    </message>
    <message>
      <source>are dropped</source>
      <translation>jätetään pois</translation>
    </message>
    <message>
      <source>are rounded</source>
      <translation>pyöristetään</translation>
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation>jäävät laskematta: vain täydet summat</translation>
    </message>
    <message>
      <source>Only orders from</source>
      <translation>Vain tilaukset alkaen</translation>
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation>Toimituskulut kerryttävät pisteitä</translation>
    </message>
    <message>
      <source>Tax earns points</source>
      <translation>Vero kerryttää pisteitä</translation>
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation>Alennetut tuotteet kerryttävät pisteitä</translation>
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation>Ostetut lahjakortit kerryttävät pisteitä</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>Ensitilaus</translation>
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation>Myöhemmät tilaukset, aina suurempi kiitos</translation>
    </message>
    <message>
      <source>One more order</source>
      <translation>Vielä yksi tilaus</translation>
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation>Tilauksen järjestysnumero</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Pisteet</translation>
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation>Joka vuosi ensitilauksesta</translation>
    </message>
    <message>
      <source>Every order</source>
      <translation>Jokainen tilaus</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Arvostelu</translation>
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation>Vastaukset kysymyksiin</translation>
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation>Ystävän tuomisesta</translation>
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation>Ystävän koodilla tulemisesta</translation>
    </message>
    <message>
      <source>Products that give more</source>
      <translation>Tuotteet, jotka antavat enemmän</translation>
    </message>
    <message>
      <source>One more product</source>
      <translation>Vielä yksi tuote</translation>
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation>Sen nimi, kuten tilauksissa</translation>
    </message>
    <message>
      <source>Green tea</source>
      <translation>Vihreä tee</translation>
    </message>
    <message>
      <source>Points for each piece</source>
      <translation>Pisteitä kappaleelta</translation>
    </message>
    <message>
      <source>Days that count more</source>
      <translation>Päivät, joilta saa enemmän</translation>
    </message>
    <message>
      <source>One more span of days</source>
      <translation>Vielä yksi ajanjakso</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Viimeinen päivä</translation>
    </message>
    <message>
      <source>Points times</source>
      <translation>Pisteet kertaa</translation>
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation>Laskettu 12 kuukaudesta</translation>
    </message>
    <message>
      <source>money spent</source>
      <translation>ostosumma</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>tilausta</translation>
    </message>
    <message>
      <source>points earned</source>
      <translation>kertyneet pisteet</translation>
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation>Tasot, alin ensin</translation>
    </message>
    <message>
      <source>One more level</source>
      <translation>Vielä yksi taso</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Kulta</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Alkaen</translation>
    </message>
    <message>
      <source>What it brings</source>
      <translation>Mitä se tuo</translation>
    </message>
    <message>
      <source>First look at news</source>
      <translation>Uutuudet ensin nähtäväksi</translation>
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation>Päiviä alle rajan, ennen kuin taso menetetään</translation>
    </message>
    <message>
      <source>Besides money off</source>
      <translation>Alennuksen lisäksi</translation>
    </message>
    <message>
      <source>One more reward</source>
      <translation>Vielä yksi etu</translation>
    </message>
    <message>
      <source>free delivery</source>
      <translation>ilmainen toimitus</translation>
    </message>
    <message>
      <source>a free product</source>
      <translation>ilmainen tuote</translation>
    </message>
    <message>
      <source>money off a larger order</source>
      <translation>alennus suuremmasta tilauksesta</translation>
    </message>
    <message>
      <source>money off</source>
      <translation>alennus rahana</translation>
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation>Mikä tuote tai kuinka suuri alennus</translation>
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation>Voide tai 15</translation>
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation>Tilauksesta vähintään</translation>
    </message>
    <message>
      <source>Orders to come</source>
      <translation>Tulevat tilaukset</translation>
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation>Liian varhaista sanoa, kuka tilaa seuraavaksi</translation>
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation>Nykyisten asiakkaiden tilaukset viikossa. Ohuet viivat näyttävät todennäköisen vaihtelun; myöhemmät viikot ovat epävarmempia</translation>
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation>{0} tilausta 4 viikossa</translation>
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation>Luultavasti {0} – {1}. Katsokaa, ketä odotetaan, ja tervehtikää heitä ennen kuin he tilaavat muualta.</translation>
    </message>
    <message>
      <source>See &amp;who</source>
      <translation>Katso keit&amp;ä</translation>
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation>Tilaavat todennäköisimmin 4 viikossa</translation>
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation>Seuraavassa 4 viikossa odotetaan noin {0} tilausta</translation>
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation>Noin {0} tilausta odotettavissa, {1} – {2}</translation>
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation>{0} päivää sitten tämä olisi ennustanut {1} tilausta; niitä tuli {2}. ”Sama kuin ennen” olisi ollut lähempänä: {3}. Siksi emme arvaa.</translation>
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation>Tilauksianne on vaikea ennakoida</translation>
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation>Vaikea ennakoida</translation>
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation>Kun tilauksia on useammalta kuukaudelta, tämä usein paranee.</translation>
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation>Näytä arvaus silti(&amp;G)</translation>
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Siitä, kuinka usein ja kuinka äskettäin kukin {0} asiakkaasta osti, laskemme, kuinka todennäköisesti hän ostaa yhä ja kuinka usein. Uudet asiakkaat eivät ole mukana.</translation>
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation>Vilkkaat ja hiljaiset kuukaudet seuraavat aiempia vuosia.</translation>
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation>Vuosi sitten tämä olisi ennustanut vuodelle {0} tilausta; niitä tuli {1}.</translation>
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation>{2} päivää sitten tämä olisi ennustanut tähän mennessä {0} tilausta; niitä tuli {1}.</translation>
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation>Mikään malli ei sopinut kauppaan, joten tämä lasketaan käsin: kaupan uusintaostojen tahti kaikille, joiden hiljaisuus ei ole pitempi kuin 9 väliä 10:stä.</translation>
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation>Mallin nimi kirjallisuudessa on {0}.</translation>
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation>Se sopi paremmin oman kaupan viime vuoteen.</translation>
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation>Varovasti: viime vuonna ”sama kuin ennen” olisi ollut tätä lähempänä.</translation>
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation>Varovasti: silloin toteutunut oli todennäköisen vaihtelun ulkopuolella.</translation>
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation>Viimeisissä 8 viikossa on yli 30 % kaikista tilauksista, joten tämä voi olla liian suuri.</translation>
    </message>
    <message>
      <source>Week starting</source>
      <translation>Viikko alkaa</translation>
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation>Todennäköisimmin 4 viikossa: {0}</translation>
    </message>
    <message>
      <source>Week of {0}</source>
      <translation>Viikko alkaen {0}</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Luultavasti</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Vähintään</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Enintään</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Viikko</translation>
    </message>
    <message>
      <source>Things we noticed</source>
      <translation>Mitä huomasimme</translation>
    </message>
    <message>
      <source>Show: {0}</source>
      <translation>Näytä: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>Yksi tilaus on valuutassa {0}</numerusform>
        <numerusform>%Ln tilausta on valuutassa {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation>Muiden valuutta on {0}. Mitä näiden rahoille tehdään?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Jätä pois</translation>
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation>Laske 1 {0} näin</translation>
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation>{0}, kun 1 {1}</translation>
    </message>
    <message>
      <source>Match people by name</source>
      <translation>Tunnista ihmiset nimestä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>Yhdessä tilauksessa on pelkkä nimi. Kahdesta samannimisestä tulisi yksi.</numerusform>
        <numerusform>%Ln tilauksessa on pelkkä nimi. Kahdesta samannimisestä tulisi yksi.</numerusform>
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation>Miten kirjaimet luetaan</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Valitse sarake</translation>
    </message>
    <message>
      <source>second shop</source>
      <translation>toinen kauppa</translation>
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation>Toisen kaupan nimi</translation>
    </message>
    <message>
      <source>It is another shop</source>
      <translation>Se on toinen kauppa</translation>
    </message>
    <message>
      <source>Orders over time</source>
      <translation>Tilaukset ajan mukaan</translation>
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation>Tilaukset: {0}</translation>
    </message>
    <message>
      <source>Paid back</source>
      <translation>Rahat palautettu</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>K&amp;oko</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation>Pape&amp;ri</translation>
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation>Leikkuumerkit(&amp;B)</translation>
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation>3 mm:n lisäreuna painotaloa &amp;varten</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Pakkauspöytä</translation>
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation>Leikattavat kiitoslaput</translation>
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation>Til&amp;austen päivä</translation>
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation>Lahjat ja puhelut(&amp;G)…</translation>
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation>Tänä päivänä ei tullut tilauksia.</translation>
    </message>
    <message>
      <source>noting the gifts</source>
      <translation>lahjojen kirjaaminen</translation>
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation>Kuukauden lahjat saavat maksaa</translation>
    </message>
    <message>
      <source>One gift costs about</source>
      <translation>Yksi lahja maksaa noin</translation>
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation>Soita tilauksista alkaen</translation>
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation>Lahjat ja puhelut</translation>
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation>Parhaat asiakkaat saavat näytteen siitä, mikä myy parhaiten ja mitä heillä ei ole, niin kauan kuin kuukauden raha riittää. Kukaan ei saa kahta 180 päivän aikana.</translation>
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation>Taka&amp;isin listaan</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>M&amp;uistiinpano</translation>
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation>Yht&amp;eydenotto</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation>Sulje kortti</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>Tavallinen väli</translation>
    </message>
    <message>
      <source>Worth to you</source>
      <translation>Arvo kaupalle</translation>
    </message>
    <message>
      <source>Next expected</source>
      <translation>Odotetaan</translation>
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation>Tilauksia ei ole vielä.</translation>
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation>Ostot viimeisten 24 kuukauden aikana: {0}.</translation>
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation>Tilauksen todennäköisyys 90 päivän sisällä: {0}.</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation>Tämän päivän tilaukset lasketaan huomenna</translation>
    </message>
    <message>
      <source>Might like</source>
      <translation>Voisi pitää</translation>
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation>{2}: ostajista {0} / {1} osti myöhemmin tämän</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation>Mitä hän vastasi</translation>
    </message>
    <message>
      <source>{0} of 10</source>
      <translation>{0} / 10</translation>
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation>Miksi uskomme hänen pitävän teistä</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>ei tietoja</translation>
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation>Asiakkuus alkoi: {0}</translation>
    </message>
    <message>
      <source>A complaint is open</source>
      <translation>Valitus on kesken</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Muistiinpanot</translation>
    </message>
    <message>
      <source>Dates that matter</source>
      <translation>Tärkeät päivät</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Aseta</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Seurannat</translation>
    </message>
    <message>
      <source>Coupons used</source>
      <translation>Käytetyt kupongit</translation>
    </message>
    <message>
      <source>Latest orders</source>
      <translation>Viimeisimmät tilaukset</translation>
    </message>
    <message>
      <source>Sale by hand</source>
      <translation>Kirjattu myynti</translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>Näytä tilaus</numerusform>
        <numerusform>Näytä kaikki %Ln tilausta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>Tilaus, laskettu tai ei</numerusform>
        <numerusform>Kaikki %Ln tilausta, lasketut ja muut</numerusform>
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation>Lisää tai vähennä pisteitä…</translation>
    </message>
    <message>
      <source>May you write?</source>
      <translation>Saako kirjoittaa?</translation>
    </message>
    <message>
      <source>May email</source>
      <translation>Sähköposti sallittu</translation>
    </message>
    <message>
      <source>May post</source>
      <translation>Posti sallittu</translation>
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation>Kysytään kerran. Vastaus jää talteen päiväyksineen todisteeksi.</translation>
    </message>
    <message>
      <source>They told me something else…</source>
      <translation>Hän kertoi minulle muuta…</translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>Lue rivi</numerusform>
        <numerusform>Lue kaikki %Ln riviä</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Lisää</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Poista {0}</translation>
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation>Ei e&amp;nää VIP</translation>
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation>Merkitse &amp;VIP-asiakkaaksi</translation>
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation>Kirjoita &amp;sähköposti</translation>
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation>Tulosta &amp;postikortti</translation>
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation>Seuranta &amp;tiettynä päivänä…</translation>
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation>Tuo &amp;WhatsApp-keskustelu…</translation>
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation>&amp;Muuta tietoja…</translation>
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation>Yhdistä toiseen henkil&amp;öön…</translation>
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation>Ei &amp;yhteydenottoja</translation>
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation>Tallenna &amp;ote…</translation>
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation>Ta&amp;llenna kaikki, mitä tiedetään…</translation>
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation>Poista tie&amp;dot…</translation>
    </message>
    <message>
      <source>Try two texts…</source>
      <translation>Kokeile kahta tekstiä…</translation>
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation>Puolet saa toisen tekstin: ”{0}”</translation>
    </message>
    <message>
      <source>One text only</source>
      <translation>Vain yksi teksti</translation>
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation>Kaupan nimi ja osoite ovat jokaisen kirjeen alla.</translation>
    </message>
    <message>
      <source>Tell it once…</source>
      <translation>Kerro se kerran…</translation>
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation>He lukevat ”{0}”.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>Yhdeltä puuttuu ”{0}”.</numerusform>
        <numerusform>%Ln saajalta puuttuu ”{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation>”{0}” on vielä kirjoittamatta</translation>
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation>Kirjoittakaa se kerran: se on jokaisessa kirjeessä.</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Kirjoita se</translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>Yksi odottaa: häneltä puuttuu ”{0}”.</numerusform>
        <numerusform>%Ln odottaa: heiltä puuttuu ”{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation>Kertokaa, mitä he lukevat sen sijaan, tai jättäkää heidät pois.</translation>
    </message>
    <message>
      <source>They read…</source>
      <translation>He lukevat…</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>Jos voi, sähköpostia saa lähettää vielä yhdelle. Kysytään kerran; vastaus jää talteen päiväyksineen todisteeksi.</numerusform>
        <numerusform>Jos voi, sähköpostia saa lähettää vielä %Ln:lle. Kysytään kerran; vastaus jää talteen päiväyksineen todisteeksi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>Viimeisin kirje oli tarjous.</numerusform>
        <numerusform>Viimeisimmät %Ln kirjettä olivat kaikki tarjouksia.</numerusform>
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation>Jotain hyödyllistä välillä saa ihmiset lukemaan jatkossakin.</translation>
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation>Kirjesarja ei voinut toimia. {0}.</translation>
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation>Kirjesarja seuraa tilauksia: joka tuonnissa ja käynnistyksessä se luonnostelee kirjeen, jonka aika on, kerran kullekin henkilölle ja tilanteelle. Te lähetätte sen.</translation>
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation>Uus&amp;i kirjesarja…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>Näytä vielä yksi kirjesarja</numerusform>
        <numerusform>Näytä vielä %Ln kirjesarjaa</numerusform>
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Näytä vähemmän</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Käytössä</translation>
    </message>
    <message>
      <source>{0}: on</source>
      <translation>{0}: käytössä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>1 odottaa</numerusform>
        <numerusform>%Ln odottaa</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation>luovutettu tähän mennessä {0}</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>ei vielä mitattu</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>ei vielä kokeiltu</translation>
    </message>
    <message>
      <source>letter of {0}</source>
      <translation>kirje: {0}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Muuta…</translation>
    </message>
    <message>
      <source>change {0}</source>
      <translation>muutos: {0}</translation>
    </message>
    <message>
      <source>Do: {0}</source>
      <translation>Näin: {0}</translation>
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation>Ei kannata: {0}</translation>
    </message>
    <message>
      <source>Next: {0}</source>
      <translation>Seuraavaksi: {0}</translation>
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation>”{0}” on käytössä</translation>
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation>”{0}” ei ole käytössä</translation>
    </message>
    <message>
      <source>The play is changed</source>
      <translation>Kirjesarja on muutettu</translation>
    </message>
    <message>
      <source>The new play is on</source>
      <translation>Uusi kirjesarja on käytössä</translation>
    </message>
    <message>
      <source>A gift from you</source>
      <translation>Lahja teiltä</translation>
    </message>
    <message>
      <source>A review</source>
      <translation>Arvostelu</translation>
    </message>
    <message>
      <source>A birthday</source>
      <translation>Syntymäpäivä</translation>
    </message>
    <message>
      <source>A correction</source>
      <translation>Oikaisu</translation>
    </message>
    <message>
      <source>Take points away</source>
      <translation>Vähennä pisteitä</translation>
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation>säilyy pistekirjassa</translation>
    </message>
    <message>
      <source>Points for {0}</source>
      <translation>Pisteet: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>Nyt yksi piste</numerusform>
        <numerusform>Nyt %Ln pistettä</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>Lisätty yksi piste: {0}</numerusform>
        <numerusform>Lisätty %Ln pistettä: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>Vähennetty yksi piste: {0}</numerusform>
        <numerusform>Vähennetty %Ln pistettä: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation>Koodina, verkkokauppaan</translation>
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation>Etu: {0}</translation>
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation>{0}: annetaan {1}</translation>
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation>Koodi, {0}: {1}. Se on kopioitu</translation>
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation>Käytä koodiani {0} ensitilauksessasi, niin saamme molemmat pisteitä.</translation>
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation>Koodi {0} ({1}) on kopioitu jaettavan tekstin kera</translation>
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation>Ystävistä ei vielä saa pisteitä: asettakaa ne kohdassa Lisää sääntöjä</translation>
    </message>
    <message>
      <source>points for a member</source>
      <translation>pisteitä jäsenelle</translation>
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation>Kuvan päällä(&amp;G)</translation>
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation>Kuva(&amp;C)</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation>Kuvat (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</translation>
    </message>
    <message>
      <source>Your own picture</source>
      <translation>Oma kuva</translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>Mahtuu. Vielä noin yksi rivi tilaa.</numerusform>
        <numerusform>Mahtuu. Vielä noin %Ln riviä tilaa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>Rivin liian pitkä tälle kortille.</numerusform>
        <numerusform>%Ln riviä liian pitkä tälle kortille.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation>Arkki {0} / {1}</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation>Kaksipuolinen tulostus, käännetään lyhyestä reunasta.</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation>Kaksipuolinen tulostus, käännetään pitkästä reunasta.</translation>
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation>Kuvassa on vähän pisteitä: painettuna se näyttää epätarkalta.</translation>
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation>Kuva on eri muotoinen kuin kortti: siitä näkyy vain keskiosa.</translation>
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation>Kortti ja postimerkki, kappalehinta {0}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Edellinen henkilö</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Seuraava henkilö</translation>
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation>Kirje sellaisena kuin se luetaan</translation>
    </message>
    <message>
      <source>As they see it</source>
      <translation>Kuten he sen näkevät</translation>
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation>Kuten kaikki sen lukevat</translation>
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation>Näin {0} sen näkee</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation>Tämä kirje odottaa: puuttuu ”{0}”.</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>&amp;Valitse toinen tiedosto…</translation>
    </message>
    <message>
      <source>How we read your file</source>
      <translation>Miten tiedosto luetaan</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Sarakkeet</translation>
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation>Nämä valinnat muistetaan seuraavaa saman kaupan tiedostoa varten.</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>nimeämättä</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Lasketaan</translation>
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation>Ensimmäiset tilaukset, kuten ne ymmärrettiin</translation>
    </message>
    <message>
      <source>You will get</source>
      <translation>Saatte</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>asiakasta</translation>
    </message>
    <message>
      <source>in sales</source>
      <translation>myyntiä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>Yksi henkilö</numerusform>
        <numerusform>%Ln henkilöä</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <comment>orders in rows</comment>
      <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation>
        <numerusform>Yksi rivi</numerusform>
        <numerusform>%Ln riviä</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation>{0}, {1} – {2}</translation>
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation>Ei ohjelmasta {0}?</translation>
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation>Tunnista tiedosto itse</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Mitä tarvitaan</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>Sarake tiedostossa</translation>
    </message>
    <message>
      <source>Newest order says</source>
      <translation>Uusin tilaus sanoo</translation>
    </message>
    <message>
      <source>Not in my file</source>
      <translation>Ei tiedostossani</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Edellinen</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Seuraava</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>Saman kokoisena kuin paperilla</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>Kuten se tulostuu</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Sivu</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Tulostetaan</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>sivua</translation>
    </message>
    <message>
      <source>Making it ready</source>
      <translation>Valmistellaan</translation>
    </message>
    <message>
      <source>pages painted</source>
      <translation>sivua piirretty</translation>
    </message>
    <message>
      <source>written</source>
      <translation>kirjoitettu</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Tulostus</translation>
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation>Kortit, kirjeet, tarrat ja paperit, valmiina tulostimelle tai painotalolle.</translation>
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation>Kortteja ja kirjeitä, jotka säilytetään</translation>
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation>Tuokaa ensin tilaukset: tulosteet menevät niissä oleville ihmisille.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Mitä tulostetaan</translation>
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation>Teksti ja kuva, yksi henkilöä kohti</translation>
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation>Ikkunakuoriin</translation>
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation>Kuvaston postituslista</translation>
    </message>
    <message>
      <source>For the post office</source>
      <translation>Postille</translation>
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation>Paketteihin ja kuoriin</translation>
    </message>
    <message>
      <source>In the parcel</source>
      <translation>Pakettiin</translation>
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation>Pakkauspöytä ja laput</translation>
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation>Pistesaldo mukaan annettavaksi</translation>
    </message>
    <message>
      <source>For the counter</source>
      <translation>Tiskille</translation>
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation>Lauseet, puhelinvalikko, ilmoittautuminen</translation>
    </message>
    <message>
      <source>Change price</source>
      <translation>Muuta hintaa</translation>
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation>Osoit&amp;elista</translation>
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation>Tallenna PD&amp;F</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>Ilmoita ongelmasta</translation>
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation>Kirjoittakaa, mitä teitte ja mitä tapahtui, tallentakaa tiedosto ja lähettäkää se sille, joka auttaa. Täältä ei lähetetä mitään. Alla näkyy kaikki, mitä tiedostossa on: ei nimiä, ei osoitteita, ei tilauksia. Älkää kirjoittako niitä tekstiinkään.</translation>
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation>Painoin … ja odotin …, mutta …</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Mitä tapahtui</translation>
    </message>
    <message>
      <source>All that is in the file</source>
      <translation>Kaikki tiedoston sisältö</translation>
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation>&amp;Tallenna tiedosto…</translation>
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation>ShopRetain-ongelma</translation>
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation>Tuotteet, jotka tuovat takaisin</translation>
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation>Tuotteet, joilla on vähintään 20 ostajaa, tilanne {0}. ”Palasi” laskee ne, joiden ensitilauksessa tuote oli ja jotka ostivat uudelleen 12 kuukauden sisällä. ”Rahat palautettu” laskee tilaukset, joista rahaa palautettiin, ”Valitukset” kuinka moni sadasta ostajasta valitti 60 päivän sisällä.</translation>
    </message>
    <message>
      <source>What goes with what</source>
      <translation>Mikä käy minkä kanssa</translation>
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation>Millään tuotteella ei ole vielä 20 ostajaa</translation>
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation>Jos ostajia on vähemmän, vain sattuma puhuisi.</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Ostajia</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Palasi</translation>
    </message>
    <message>
      <source>Likely between</source>
      <translation>Luultavasti välillä</translation>
    </message>
    <message>
      <source>Again after</source>
      <translation>Ostoväli</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Valitukset</translation>
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation>{0} / {1} osti sen myöhemmin</translation>
    </message>
    <message>
      <source>Who bought</source>
      <translation>Joka osti</translation>
    </message>
    <message>
      <source>often buys later</source>
      <translation>ostaa usein myöhemmin</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Kuinka moni</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Luku</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Ennen</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Kaikista</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Jälkeen</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Ennen ja jälkeen</translation>
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation>Alkoi kanta-asiakasohjelma tai jotain muuta asiakkaille: yhtä monta kuukautta ennen sitä päivää ja sen jälkeen. Ennen ja jälkeen ei ole todiste: myös vuodenajat ja uudet tuotteet muuttavat lukuja.</translation>
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation>&amp;Milloin se alkoi?…</translation>
    </message>
    <message>
      <source>Say when it began.</source>
      <translation>Kertokaa, milloin se alkoi.</translation>
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation>Alku: {0}. Tarvitaan kolme kuukautta ennen ja jälkeen.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>Kuukausi ennen ja jälkeen: {0}.</numerusform>
        <numerusform>%Ln kuukautta ennen ja jälkeen: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation>Enemmän kertovat kirjeet, joista osa jätetään sattumalta vertailuun: katso Sähköpostit, Valmiit.</translation>
    </message>
    <message>
      <source>When did it begin?</source>
      <translation>Milloin se alkoi?</translation>
    </message>
    <message>
      <source>when it began</source>
      <translation>milloin se alkoi</translation>
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation>Ylpeyden aiheet lukuina</translation>
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation>Omista tilauksista, alaspäin pyöristettynä, jotta jokainen pitää paikkansa. Verkkosivuille, esittelyyn ja paketteihin.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Lause</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation>&amp;Tallenna HTML-tiedostona…</translation>
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation>Tilauksia on vielä liian vähän.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopioitu</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Luvut</translation>
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation>Tall&amp;enna kuva</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Hetkinen</translation>
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation>Nä&amp;ytä taulukkona</translation>
    </message>
    <message>
      <source>How it is worked out</source>
      <translation>Miten se on laskettu</translation>
    </message>
    <message>
      <source>What to do about it</source>
      <translation>Mitä asialle voi tehdä</translation>
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation>Tilaukset päättyvät {0}. Tuokaa ensin uudempia.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>Yksi rivi kopioitu</numerusform>
        <numerusform>%Ln riviä kopioitu</numerusform>
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Tallenna kuva</translation>
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation>{0}, tilanne {1}</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Sanat</translation>
    </message>
    <message>
      <source>May be shown</source>
      <translation>Saa näyttää</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Lähde</translation>
    </message>
    <message>
      <source>Shown at</source>
      <translation>Missä näkyy</translation>
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation>Asiakkaiden kehut</translation>
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation>Toisen kirjoittaman saa näyttää, kun hän on antanut luvan. Sitä kysytään kirjeellä ”Saammeko näyttää sananne?”.</translation>
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation>L&amp;upa…</translation>
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation>&amp;Missä näkyy…</translation>
    </message>
    <message>
      <source>No kind words yet. Add what somebody wrote to you; it is shown nowhere before they said yes.</source>
      <translation>Ei vielä kehuja. Lisätkää, mitä joku on teille kirjoittanut; niitä ei näytetä missään ennen hänen suostumustaan.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kehut</translation>
    </message>
    <message>
      <source>Who wrote them</source>
      <translation>Kuka kirjoitti ne</translation>
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation>kirje, sähköposti, arvostelusivusto</translation>
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation>ruokatoimittaja, paikallislehti; asiakkaalla tyhjä</translation>
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation>Saako nämä sanat näyttää?</translation>
    </message>
    <message>
      <source>In which words, and where</source>
      <translation>Millä sanoilla ja missä</translation>
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation>Missä nämä sanat näkyvät?</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>Yksi kehu tallennettu</numerusform>
        <numerusform>%Ln kehua tallennettu</numerusform>
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation>kehun poisto</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation>Poistettu. Muokkaa › Kumoa tuo takaisin.</translation>
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation>Luonnoksia ei ole odottamassa</translation>
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation>Omat ja kirjesarjojen tekemät luonnokset odottavat täällä, kunnes olette lähettäneet ne.</translation>
    </message>
    <message>
      <source>Write a letter</source>
      <translation>Kirjoita kirje</translation>
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation>Enter avaa luonnoksen, ja toinen Enter merkitsee sen lähetetyksi. S ohittaa.</translation>
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation>K&amp;aikki kerralla</translation>
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation>Odottavat luonnokset</translation>
    </message>
    <message>
      <source>The draft</source>
      <translation>Luonnos</translation>
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation>Muuta tek&amp;stiä…</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>&amp;Ohita</translation>
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation>Joka tilasi 60 päivän sisällä kirjeestä, palasi. Johtuiko se kirjeestä, sen kertovat vain vertailuun jätetyt.</translation>
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation>Ki&amp;rjeiden koodit…</translation>
    </message>
    <message>
      <source>What came of your letters</source>
      <translation>Mitä kirjeistä seurasi</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Tehty</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Luovutettu</translation>
    </message>
    <message>
      <source>They spent</source>
      <translation>Ostivat</translation>
    </message>
    <message>
      <source>With their code</source>
      <translation>Koodilla</translation>
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation>avattu: lähetettiinkö se?</translation>
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation>itsestään, {0}</translation>
    </message>
    <message>
      <source>waits since {0}</source>
      <translation>odottanut {0} alkaen</translation>
    </message>
    <message>
      <source>{0}, first text</source>
      <translation>{0}, ensimmäinen teksti</translation>
    </message>
    <message>
      <source>{0}, second text</source>
      <translation>{0}, toinen teksti</translation>
    </message>
    <message>
      <source>{0} so far</source>
      <translation>tähän mennessä {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>Yksi luonnos valmiina</numerusform>
        <numerusform>%Ln luonnosta valmiina</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation>A&amp;vaa sähköpostiohjelmassa</translation>
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation>&amp;Kopioi osoitteineen</translation>
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation>Kopioi &amp;ja avaa sähköposti</translation>
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation>&amp;Lähetin sen, seuraava</translation>
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation>Ei kirjettä, {0}: {1}</translation>
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation>Lähetetty: {0}</translation>
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation>Ohitettu: {0}</translation>
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation>Ei enää sähköpostia: {0}</translation>
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation>Kirje: {0}</translation>
    </message>
    <message>
      <source>change the words</source>
      <translation>tekstin muuttaminen</translation>
    </message>
    <message>
      <source>The words are kept</source>
      <translation>Teksti on tallessa</translation>
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation>&amp;Tallenna kaikki tiedostoina…</translation>
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation>Vie kaikki &amp;postilaatikon luonnoksiin…</translation>
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation>T&amp;ulosta kirjeet postiin</translation>
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation>Tall&amp;enna postikirjeet osoitteineen…</translation>
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation>&amp;Kopioi kaikki tekstinä</translation>
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation>Oh&amp;ita kaikki</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>Yksi kirje kopioitu. Se odottaa yhä täällä</numerusform>
        <numerusform>%Ln kirjettä kopioitu. Ne odottavat yhä täällä</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation>Kirjeet postitse</translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>Yksi luonnos ohitettu</numerusform>
        <numerusform>%Ln luonnosta ohitettu</numerusform>
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation>Se &amp;palautui</translation>
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation>Lis&amp;ää palanneet listalle</translation>
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation>Kaikki t&amp;ämän postituksen kirjeet…</translation>
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation>Palasi kirjeen ”{0}” jälkeen</translation>
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation>Listalla ”{0}”</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Luetut rivit</translation>
    </message>
    <message>
      <source>New orders</source>
      <translation>Uudet tilaukset</translation>
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation>Päivitetyt tilaukset</translation>
    </message>
    <message>
      <source>Orders known already</source>
      <translation>Jo tunnetut tilaukset</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Uudet asiakkaat</translation>
    </message>
    <message>
      <source>People in a customers file</source>
      <translation>Henkilöt asiakastiedostossa</translation>
    </message>
    <message>
      <source>Orders that count</source>
      <translation>Lasketut tilaukset</translation>
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation>Tilaukset ilman asiakasta</translation>
    </message>
    <message>
      <source>Money in the file</source>
      <translation>Rahaa tiedostossa</translation>
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation>Siitä laskettu, palautukset pois</translation>
    </message>
    <message>
      <source>First order that counts</source>
      <translation>Ensimmäinen laskettu tilaus</translation>
    </message>
    <message>
      <source>Last order that counts</source>
      <translation>Viimeinen laskettu tilaus</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <translation>Teimme virheen</translation>
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation>Jokin meni ShopRetainissa vikaan</translation>
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation>Mitä oli tallennettu, on tallessa. Voitte jatkaa; jos sama toistuu, sulkekaa ShopRetain ja avatkaa se uudelleen.</translation>
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation>Tiedot, jotka lähetetään apua pyydettäessä</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Tiedot</translation>
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Kopioi tiedot</translation>
    </message>
    <message>
      <source>Restore a copy</source>
      <translation>Palauta kopio</translation>
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation>Palataanko varmuuskopioon?</translation>
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation>Sen jälkeen tuotu jää luvuista pois. Nykyinen kauppa siirretään viereiseen kansioon, eikä mitään poisteta.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Koko</translation>
    </message>
    <message>
      <source>Safety copies</source>
      <translation>Varmuuskopiot</translation>
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation>Pidä &amp;kauppa ennallaan</translation>
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation>&amp;Palaa tähän kopioon</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Palaavat</translation>
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation>Valitkaa kysymys; jokaisen kaavion voi säilyttää.</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>Ketkä asiakkaat</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation>Tee rap&amp;ortti</translation>
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation>Katso, kuinka moni asiakas palaa</translation>
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation>Tuokaa tilaukset, niin vastaus on tässä kaavioineen ja laskelmineen.</translation>
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation>Palaavatko asiakkaat?</translation>
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation>Pysyvätkö uudemmat asiakkaat?</translation>
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation>Minkä arvoinen asiakas on?</translation>
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation>Mistä myynti tulee?</translation>
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation>Kuka on etääntymässä?</translation>
    </message>
    <message>
      <source>Who will order next?</source>
      <translation>Kuka tilaa seuraavaksi?</translation>
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation>A&amp;rtikkelit väittävät</translation>
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation>T&amp;uotteet</translation>
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation>Tavoite &amp;ja entä jos</translation>
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation>As&amp;iakashankinta</translation>
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation>Vii&amp;si mittaria</translation>
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation>Pal&amp;velu</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation>Asiakkaat, tilanne {0}</translation>
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation>Tehty {0} ja sen työkirja</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Avaa raportti</translation>
    </message>
    <message>
      <source>Open workbook</source>
      <translation>Avaa työkirja</translation>
    </message>
    <message>
      <source>Your drafts</source>
      <translation>Luonnokset</translation>
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation>Miten haluatte luonnokset?</translation>
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation>Tavan voi vaihtaa milloin tahansa.</translation>
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation>Yksi kerrallaan sähköpostiohjelmassa</translation>
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation>Kukin avautuu uutena viestinä. Luette sen ja painatte Lähetä.</translation>
    </message>
    <message>
      <source>As files in a folder</source>
      <translation>Tiedostoina kansioon</translation>
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation>Yksi tiedosto henkilöä kohti. Kaksoisnapsautus avaa sen, valmiina lähetettäväksi.</translation>
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation>Postilaatikon luonnoksiin</translation>
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation>Siellä ne odottavat, myös puhelimessa ja selaimessa.</translation>
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation>Kopioituna, liitettäväksi</translation>
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation>Selainpostia varten: kirje toisensa jälkeen menee leikepöydälle.</translation>
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation>Tallennetun tiedoston voi korjata Excelissä ja pudottaa tähän uudelleen.</translation>
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation>&amp;Tallenna Excel-tiedostona…</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation>Excel-tiedostot (*.xlsx)</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>Tallenna rivit</translation>
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation>Lisää ehto tähän lohkoon</translation>
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation>Lisää &amp;ehto</translation>
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation>Li&amp;sää lohko</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>Poista tämä lohko</translation>
    </message>
    <message>
      <source>all of these:</source>
      <translation>kaikki nämä:</translation>
    </message>
    <message>
      <source>any of these:</source>
      <translation>jokin näistä:</translation>
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation>Riittää mikä tahansa ehto</translation>
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation>Vaadi kaikki ehdot</translation>
    </message>
    <message>
      <source>More rules…</source>
      <translation>Lisää sääntöjä…</translation>
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation>Säännöt, kukin yhtenä lauseena</translation>
    </message>
    <message>
      <source>Amount spent</source>
      <translation>Ostosumma</translation>
    </message>
    <message>
      <source>Points of a reward</source>
      <translation>Pisteitä etuun</translation>
    </message>
    <message>
      <source>From when points last</source>
      <translation>Mistä lähtien pisteet ovat voimassa</translation>
    </message>
    <message>
      <source>How long points last</source>
      <translation>Kuinka kauan pisteet ovat voimassa</translation>
    </message>
    <message>
      <source>after the last order.</source>
      <translation>viimeisestä tilauksesta.</translation>
    </message>
    <message>
      <source>after they were earned.</source>
      <translation>kertymisestä.</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>aina</translation>
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation>{0} pistettä antaa {1} alennusta.</translation>
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation>Pisteiden voimassaolo: {0} {1}</translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>Ostosumma {0} antaa {1} pisteen.</numerusform>
        <numerusform>Ostosumma {0} antaa {1} pistettä.</numerusform>
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation>Koskee uusia tilauksia. Lasketaanko vanhat uudelleen?</translation>
    </message>
    <message>
      <source>Count again…</source>
      <translation>Laske uudelleen…</translation>
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation>{0} {1}. tilauksesta alkaen</translation>
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation>Tilauksista saa rahaa takaisin sen mukaan, kuinka mones se on 12 kuukaudessa: {0}.</translation>
    </message>
    <message>
      <source>first order {0}</source>
      <translation>ensitilaus {0}</translation>
    </message>
    <message>
      <source>each order {0}</source>
      <translation>jokainen tilaus {0}</translation>
    </message>
    <message>
      <source>birthday {0}</source>
      <translation>syntymäpäivä {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>arvostelu {0}</translation>
    </message>
    <message>
      <source>survey {0}</source>
      <translation>kysely {0}</translation>
    </message>
    <message>
      <source>days that count more</source>
      <translation>lisäpistepäivät</translation>
    </message>
    <message>
      <source>bonus for some products</source>
      <translation>lisäpisteet joistakin tuotteista</translation>
    </message>
    <message>
      <source>from {0} on</source>
      <translation>{0} alkaen</translation>
    </message>
    <message>
      <source>Also: {0}</source>
      <translation>Lisäksi: {0}</translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>{0}:n tilaus antaa yhden pisteen, arvo {1}. Se antaa takaisin &lt;b&gt;{2} myynnistä&lt;/b&gt;, eli enintään noin {3} vuodessa.</numerusform>
        <numerusform>{0}:n tilaus antaa %Ln pistettä, arvo {1}. Se antaa takaisin &lt;b&gt;{2} myynnistä&lt;/b&gt;, eli enintään noin {3} vuodessa.</numerusform>
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation>Pisteiden anti ja kesto muuttuvat kaikilla heti. Lasketaanko vanhatkin tilaukset uusilla säännöillä?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Käytä</translation>
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation>Myynti ostajan mukaan</translation>
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation>Ei mukana: {0} tilauksista, joissa ei ole sähköpostia, puhelinta eikä asiakasnumeroa.</translation>
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation>{0} jokaisesta {1} tulee palaavilta asiakkailta</translation>
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation>Myynti kuukausittain, ostajan mukaan</translation>
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation>{0} palaavilta asiakkailta</translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>Asiakas on uusi ensitilauksensa kuukautena ja palaava jokaisena myöhempänä. Viime täytenä kuukautena palaavat asiakkaat toivat {0} ja uudet {1}.</numerusform>
        <numerusform>Asiakas on uusi ensitilauksensa kuukautena ja palaava jokaisena myöhempänä. Viimeisinä %Ln täytenä kuukautena palaavat asiakkaat toivat {0} ja uudet {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation>Uusien asiakkaiden löytäminen maksaa eniten. Kiittäkää heitä viikon sisällä, niin he ovat ensi vuonna palaavien joukossa.</translation>
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation>Katso uu&amp;det asiakkaat</translation>
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation>Ensiosto viimeisten 60 päivän aikana</translation>
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation>Tilauksissa ei mainita asiakasta</translation>
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation>{0} myynnistä on ilman sähköpostia, puhelinta ja asiakasnumeroa, joten palaajia ei voi tunnistaa. Tuokaa tiedosto, jossa jokin niistä on.</translation>
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation>Liian varhaista sanoa, mistä myynti tulee</translation>
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation>Tarvitaan tilaukset kahdelta täydeltä kuukaudelta.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Uudet</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>Palaavat</translation>
    </message>
    <message>
      <source>Without customer</source>
      <translation>Ilman asiakasta</translation>
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation>Osto: {0}</translation>
    </message>
    <message>
      <source>Service and delivery</source>
      <translation>Palvelu ja toimitus</translation>
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation>Tilanne {0}. ”Osti uudelleen” laskee 12 kuukautta vanhat ostot ja ne ostajat, jotka ostivat uudelleen näiden 12 kuukauden aikana.</translation>
    </message>
    <message>
      <source>Until it leaves</source>
      <translation>Lähtöön asti</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>Maksutavat</translation>
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation>Toimitustavat</translation>
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation>Tiedostot eivät kerro, milloin tilaukset lähtivät</translation>
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation>Shopifyssa, WooCommercessa ja muissa on sille sarake: toimitettu- tai valmistunut-päivä. Viekää tilaukset sen kanssa, niin päivät ovat täällä.</translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>Puolet tilauksista lähtee päivän sisällä.</numerusform>
        <numerusform>Puolet tilauksista lähtee %Ln päivän sisällä.</numerusform>
      </translation>
    </message>
    <message>
      <source>Half of your orders leave on the same day.</source>
      <translation>Puolet tilauksista lähtee samana päivänä.</translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>Lähti päivän sisällä</numerusform>
        <numerusform>Lähti %Ln päivän sisällä</numerusform>
      </translation>
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation>Päiviä tilauksesta lähtöön</translation>
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation>Myöhästymiseksi laskettavien päivien määrä on kirjesarjassa ”Tilaus on myöhässä” kohdassa Sähköpostit.</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} tai enemmän</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <source>Left later</source>
      <translation>Lähti myöhemmin</translation>
    </message>
    <message>
      <source>{0}: none</source>
      <translation>{0}: ei yhtään</translation>
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation>{0}: yhdestäkään ei ole vielä kulunut 12 kuukautta.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation>{0}: {1} / {2} osti uudelleen, {3} ({4}).</translation>
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation>Tiedostot eivät kerro sitä</translation>
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation>Viekää tilaukset sen sarakkeen kanssa, niin luvut ovat täällä.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>ei kerrottu</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Osti uudelleen</translation>
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation>Viimeisten 12 kuukauden aikana ei vastattu yhteenkään asiaan</translation>
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation>Kirjatkaa kohdassa Sähköpostit, Vastaukset, kuka odottaa; kello käy itsestään.</translation>
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation>{0}: puolet sai ensimmäisen vastauksen, aikaa kului enintään {1}.</translation>
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation>Tunteja ensimmäiseen vastaukseen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>Yksi asia</numerusform>
        <numerusform>%Ln asiaa</numerusform>
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Asiat</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Tunnit</translation>
    </message>
    <message>
      <source>an hour</source>
      <translation>tunti</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Asetukset</translation>
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation>Kaikessa on jo järkevä valinta.</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Oma kauppa</translation>
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation>Kaupan n&amp;imi</translation>
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation>Val&amp;uutta</translation>
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation>Aikav&amp;yöhyke</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>jätetty pois</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Ulkoasu</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Ki&amp;eli</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Tek&amp;stin koko</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Vaalea</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tumma</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>Vaalea vai tumma(&amp;B)</translation>
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation>Kaupasta tehdään tarkistettu kopio itsestään ennen jokaista tuontia. Kerran kuussa yksi kannattaa kopioida toiselle laitteelle.</translation>
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation>Tee k&amp;opio nyt</translation>
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation>Pa&amp;lauta kopio…</translation>
    </message>
    <message>
      <source>How figures are counted</source>
      <translation>Miten luvut lasketaan</translation>
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation>My&amp;öhässä näin monen tavallisen välin jälkeen</translation>
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation>Vuoden päästä saatava raha lasketaan tämän verran pienempänä (0,1 on 10 %)</translation>
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation>Päiviä kahden kirjeen välillä samalle henkilölle</translation>
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation>Kulutustavaroiden normi, sadasta</translation>
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation>Kauneuden normi, sadasta</translation>
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation>Vaatteiden ja kenkien normi, sadasta</translation>
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation>Kodin tavaroiden normi, sadasta</translation>
    </message>
    <message>
      <source>Half of them</source>
      <translation>Puolet heistä</translation>
    </message>
    <message>
      <source>One in three</source>
      <translation>Joka kolmas</translation>
    </message>
    <message>
      <source>One in five</source>
      <translation>Joka viides</translation>
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation>Vertailuun &amp;jätettävät</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Merkityt</translation>
    </message>
    <message>
      <source>Top 5%</source>
      <translation>Ylimmät 5 %</translation>
    </message>
    <message>
      <source>Top 10%</source>
      <translation>Ylimmät 10 %</translation>
    </message>
    <message>
      <source>Top 20%</source>
      <translation>Ylimmät 20 %</translation>
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation>&amp;VIPit</translation>
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation>Normit ovat Elbuzin artikkelista, joka ei kerro, mille ajalle ne pätevät. Ne piirretään vain, kun sivulla Palaavat valitaan ala.</translation>
    </message>
    <message>
      <source>change of settings</source>
      <translation>asetusten muutos</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>Yksi kopio tallessa, tehty {0}.</numerusform>
        <numerusform>%Ln kopiota tallessa; uusin on tehty {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Kopiota ei ole vielä.</translation>
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation>Varmuuskopio tehty: {0}</translation>
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation>Varmuuskopiota ei ole vielä.</translation>
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation>Kopio palautettu. Sitä edeltänyt kauppa on tallessa vieressä.</translation>
    </message>
    <message>
      <source>Not meant for</source>
      <translation>Ei tarkoitettu</translation>
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation>&amp;Uusi tasolle…</translation>
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation>Uu&amp;si ensitilauksiin</translation>
    </message>
    <message>
      <source>Codes for many</source>
      <translation>Koodit monelle</translation>
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation>Tehkää koodi ja lisätkää se etuineen verkkokauppaan. Sen kanssa palaavat tilaukset lasketaan täällä, samoin ne, jotka käyttivät sitä, vaikka se ei ole heille.</translation>
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation>Tällaista koodia ei ole vielä.</translation>
    </message>
    <message>
      <source>A code for a level</source>
      <translation>Koodi tasolle</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Taso</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>Tee</translation>
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation>{0} on tehty ja kopioitu.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sivut</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Tänään</translation>
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation>Pysyy tällä tietokoneella</translation>
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation>Alkuun pääsee tuomalla tiedoston</translation>
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation>Tilaukset päättyvät {0}. Tuokaa uudempia.</translation>
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation>Tilaukset {0} asti</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Lisää</translation>
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation>Toinen: ostosumma {0} antaa {1} pistettä, {2} pistettä antaa {3} alennusta. {4}</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Etuohjelma</translation>
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation>Hinta vuodessa, enintään</translation>
    </message>
    <message>
      <source>Of sales</source>
      <translation>Myynnistä</translation>
    </message>
    <message>
      <source>In whole rewards</source>
      <translation>Täysinä etuina</translation>
    </message>
    <message>
      <source>To earlier customers</source>
      <translation>Aiemmille asiakkaille</translation>
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation>Kokeile etuohjelmaa viime vuoden tilauksilla</translation>
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation>Jokainen viimeisten 12 kuukauden tilaus lasketaan kuin etuohjelma olisi ollut käytössä. Kaikki nämä tilaukset tulivat ilman sitä: mitä se tuo lisää, ei voi tietää; mitä se maksaa, näkyy tässä.</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Kuten nyt</translation>
    </message>
    <message>
      <source>Half as generous</source>
      <translation>Puolet niukempi</translation>
    </message>
    <message>
      <source>Twice as generous</source>
      <translation>Kaksin verroin antelias</translation>
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation>Raha takaisin, 2/3/5 %</translation>
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation>{0} = {1} pistettä, {2} pistettä = {3}</translation>
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation>Lasketaan viime vuoden tilauksia…</translation>
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation>Viimeisten 12 kuukauden aikana ei ollut tilauksia.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>Laskettiin yksi tilaus, {0}. Pisteistä {1} menee ihmisille, joilla on vuodessa vähintään kolme tilausta.</numerusform>
        <numerusform>Laskettiin %Ln tilausta, {0}. Pisteistä {1} menee ihmisille, joilla on vuodessa vähintään kolme tilausta.</numerusform>
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation>Etääntymässä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>Yksi asiakas on etääntymässä</numerusform>
        <numerusform>%Ln asiakasta on etääntymässä</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation>Kukaan ei ole etääntymässä</translation>
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation>Kaikki, sen mukaan kuinka usein ja kuinka äskettäin he tilasivat</translation>
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation>Nämä asiakkaat ostivat viimeisten 12 kuukauden aikana {0}. Kirjoittakaa heille, useimmin ostaneille ensin.</translation>
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation>Kaikki rauhallista: jokainen, joka ostaa kerta toisensa jälkeen, on tapansa rajoissa.</translation>
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation>Kaupan tavallinen väli on {0}.</translation>
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation>Kaupassa on liian vähän välejä oman laskemiseen, joten käytetään {0}.</translation>
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation>Etääntymässä on se, joka on ostanut vähintään kahdesti ja ollut hiljaa yli puolitoista kertaa oman tavallisen välinsä.</translation>
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation>Kartta näyttää kaikki kalenterin mukaan, joten sen luvut eroavat tästä: {0}.</translation>
    </message>
    <message>
      <source>Months since the last order</source>
      <translation>Kuukausia viimeisestä tilauksesta</translation>
    </message>
    <message>
      <source>Your best now</source>
      <translation>Parhaat juuri nyt</translation>
    </message>
    <message>
      <source>Win these back first</source>
      <translation>Voittakaa nämä takaisin ensin</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>alle {0}</translation>
    </message>
    <message>
      <source>over {0}</source>
      <translation>yli {0}</translation>
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation>Tilauksia: {0}. Kuukausia viimeisestä: {1}</translation>
    </message>
    <message>
      <source>You spent</source>
      <translation>Käytettiin</translation>
    </message>
    <message>
      <source>New ones bought</source>
      <translation>Uudet ostivat</translation>
    </message>
    <message>
      <source>Returning bought</source>
      <translation>Palaavat ostivat</translation>
    </message>
    <message>
      <source>What new customers cost</source>
      <translation>Mitä asiakashankinta maksaa</translation>
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation>Kirjatkaa, mitä käytettiin mainontaan, messuihin ja uusien alennuksiin. Uusia asiakkaita ovat ne, jotka tilasivat ensi kertaa siinä kuussa.</translation>
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation>Ki&amp;rjoita summa…</translation>
    </message>
    <message>
      <source>{0} spent; no new customer came in these months.</source>
      <translation>Käytetty {0}; näinä kuukausina ei tullut uusia asiakkaita.</translation>
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation>Millään kuukaudella ei ole vielä summaa.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>Yksi uusi asiakas, {0}: {1} kukin.</numerusform>
        <numerusform>%Ln uutta asiakasta, {0}: {1} kukin.</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation>Uusiin käytetty</translation>
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation>Myynti, ja sen yllä käytetty raha</translation>
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation>Milloin se on maksettu takaisin, näkyy vuoden tilausten jälkeen.</translation>
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation>Ensimmäisten 12 kuukauden aikana he ostavat {0}; kun 100:n myynnistä kaupalle jää {1}, tämä ei maksa sitä takaisin.</translation>
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation>Ensitilaus maksaa sen takaisin, kun 100:n myynnistä kaupalle jää {0}.</translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>Se on maksettu takaisin kuukaudessa, kun 100:n myynnistä kaupalle jää {0}; 12 kuukauden aikana he ostavat {1}.</numerusform>
        <numerusform>Se on maksettu takaisin %Ln kuukaudessa, kun 100:n myynnistä kaupalle jää {0}; 12 kuukauden aikana he ostavat {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation>Jättäkää tyhjäksi, jos summa ei ole tiedossa.</translation>
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation>Käytetty, {0}</translation>
    </message>
    <message>
      <source>what was spent</source>
      <translation>mitä käytettiin</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>Seuraava</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Väli</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>Lisäedut</translation>
    </message>
    <message>
      <source>Standing orders</source>
      <translation>Kestotilaukset</translation>
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation>Kuka ostaa samaa tuotetta säännöllisin välein: tarjoutukaa varaamaan se tai lähettämään se ilman eri tilausta ja kirjatkaa, mitä sovittiin. Maksut hoidetaan kuten aina.</translation>
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation>S&amp;ovittu…</translation>
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation>&amp;Tauko tai jatko</translation>
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation>&amp;Päättyi</translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation>Kukaan ei vielä osta samaa tuotetta säännöllisin välein.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>Yksi kestotilaus tarjottavaksi</numerusform>
        <numerusform>%Ln kestotilausta tarjottavaksi</numerusform>
      </translation>
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation>Tuotteittain: {0}.</translation>
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation>Vuosi sitten käynnissä oli {0}, niistä päättyi {1}: {2}.</translation>
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation>Valitkaa ensin jokin sovittu.</translation>
    </message>
    <message>
      <source>What you agreed</source>
      <translation>Mitä sovittiin</translation>
    </message>
    <message>
      <source>Every how many days</source>
      <translation>Kuinka monen päivän välein</translation>
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation>Lisäedut, jotka vain he saavat</translation>
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation>tulostuu paketin lapulle; voi olla tyhjä</translation>
    </message>
    <message>
      <source>the standing order</source>
      <translation>kestotilaus</translation>
    </message>
    <message>
      <source>delete the standing order</source>
      <translation>kestotilauksen poisto</translation>
    </message>
    <message>
      <source>Newer customers</source>
      <translation>Uudemmat asiakkaat</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Vuodenajat</translation>
    </message>
    <message>
      <source>By season</source>
      <translation>Vuodenajoittain</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Kuukausittain</translation>
    </message>
    <message>
      <source>What the squares say</source>
      <translation>Mitä ruudut kertovat</translation>
    </message>
    <message>
      <source>Had come back by then</source>
      <translation>Palannut siihen mennessä</translation>
    </message>
    <message>
      <source>Bought in that month</source>
      <translation>Osti siinä kuussa</translation>
    </message>
    <message>
      <source>Spent by then</source>
      <translation>Ostot siihen mennessä</translation>
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation>Kuukaudet voi valita, kun jokaisessa on 30 uutta asiakasta</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation>Kun sata asiakasta osti ensi kertaa samana vuodenaikana, kuinka moni oli palannut näin monen kuukauden sisällä</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation>Kun sata asiakasta osti ensi kertaa samana vuodenaikana, kuinka moni osti ensimmäisenä, toisena, kolmantena kuukautena sen jälkeen</translation>
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation>Mitä samana vuodenaikana ensi kertaa ostanut asiakas oli keskimäärin ostanut näin monen kuukauden sisällä</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>Yksi uusi asiakas</numerusform>
        <numerusform>%Ln uutta asiakasta</numerusform>
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation>Kuukaudet heti ensitilauksen jälkeen ratkaisevat eniten. Viimeisten 60 päivän uusia on {0}: kiittäkää heitä, kun he vielä muistavat teidät.</translation>
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation>Jokainen rivi on ensitilausten vuodenaika. Tyhjät ruudut tarkoittavat, että on liian varhaista sanoa, eivät koskaan nollaa.</translation>
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation>Muut ohjelmat kutsuvat tätä kohorttianalyysiksi.</translation>
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation>Liian varhaista sanoa, pysyvätkö uudemmat asiakkaat</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>{0} / {1} uutta asiakasta palasi kuukauden sisällä: liian vähän varmuuteen</numerusform>
        <numerusform>{0} / {1} uutta asiakasta palasi %Ln kuukauden sisällä: liian vähän varmuuteen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>Sadasta uudesta asiakkaasta palaa kuukauden sisällä {0}</numerusform>
        <numerusform>Sadasta uudesta asiakkaasta palaa %Ln kuukauden sisällä {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation>Uudemmat asiakkaat palaavat nopeammin kuin ennen</translation>
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation>Uudemmat asiakkaat palaavat suunnilleen yhtä usein kuin vuotta aiemmin</translation>
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation>Uudemmat asiakkaat palaavat harvemmin kuin ennen</translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>{0} sadasta kuukauden sisällä</numerusform>
        <numerusform>{0} sadasta %Ln kuukauden sisällä</numerusform>
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation>Kuukausi ensimmäisten tilausten jälkeen ensimmäinen ruutu voidaan täyttää.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: {1} / {2} asiakasta oli ostanut uudelleen kuukauden sisällä.</numerusform>
        <numerusform>{0}: {1} / {2} asiakasta oli ostanut uudelleen %Ln kuukauden sisällä.</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation>Vuotta aiemmin {0} / {1}.</translation>
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation>Ero voi olla sattumaa.</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Ensiosto</translation>
    </message>
    <message>
      <source>Months since the season</source>
      <translation>Kuukausia vuodenajasta</translation>
    </message>
    <message>
      <source>Months since the first order</source>
      <translation>Kuukausia ensitilauksesta</translation>
    </message>
    <message>
      <source>Less spent</source>
      <translation>Ostettiin vähemmän</translation>
    </message>
    <message>
      <source>Fewer came back</source>
      <translation>Harvempi palasi</translation>
    </message>
    <message>
      <source>More spent</source>
      <translation>Ostettiin enemmän</translation>
    </message>
    <message>
      <source>More came back</source>
      <translation>Useampi palasi</translation>
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation>Tyhjä: liian varhaista sanoa</translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>Ostot {0} henkilöä kohti, {1}, kuukauden sisällä</numerusform>
        <numerusform>Ostot {0} henkilöä kohti, {1}, %Ln kuukauden sisällä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} / {1} palasi kuukauden sisällä</numerusform>
        <numerusform>{0} / {1} palasi %Ln kuukauden sisällä</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation>{0} / {1} osti kuukautena {2}</translation>
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation>Vuotta aiemmin: {0} sadasta</translation>
    </message>
    <message>
      <source>Month {0}</source>
      <translation>Kuukausi {0}</translation>
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation>Ensiosto: {0}</translation>
    </message>
    <message>
      <source>Shopify</source>
      <translation>Shopify</translation>
    </message>
    <message>
      <source>WooCommerce</source>
      <translation>WooCommerce</translation>
    </message>
    <message>
      <source>Etsy</source>
      <translation>Etsy</translation>
    </message>
    <message>
      <source>Another shop or till</source>
      <translation>Muu kauppa tai kassa</translation>
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation>Mistä tiedosto löytyy?</translation>
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation>Avatkaa Shopifyssa Tilaukset (Orders) ja valitkaa Vie (Export).</translation>
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation>Valitkaa kaikki tilaukset (All orders) ja tavallinen CSV-tiedosto (Plain CSV file), ja viekää.</translation>
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation>Pudottakaa tiedosto yllä olevaan laatikkoon. Jos Shopify lähettää sen sähköpostilla, tallentakaa se ensin.</translation>
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation>Asentakaa WooCommerceen ilmainen lisäosa tilausten vientiin, esimerkiksi Advanced Order Export.</translation>
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation>Viekää kaikki tilaukset CSV-tiedostona: sähköposti, päivä, loppusumma ja tila.</translation>
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation>Pudottakaa tiedosto yllä olevaan laatikkoon.</translation>
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation>Avatkaa Etsyssä Shop Manager, Settings, Options, Download data.</translation>
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation>Valitkaa Orders ja vuosi, ja ladatkaa CSV-tiedosto.</translation>
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation>Pudottakaa kaikkien vuosien tiedostot yllä olevaan laatikkoon, yhdessä tai yksi kerrallaan.</translation>
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation>Etsikää kauppaohjelmasta tai kassasta Vie, Lataa tai Raportti (Export, Download, Report).</translation>
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation>Jokaisesta tilauksesta riittää päivä, summa ja sähköposti, puhelin tai asiakasnumero.</translation>
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation>Pudottakaa CSV- tai Excel-tiedosto yllä olevaan laatikkoon.</translation>
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation>Mistä tilaustiedosto löytyy?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Viesti</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>V&amp;iesti</translation>
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation>Muita tekstej&amp;ä</translation>
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation>&amp;Lisää</translation>
    </message>
    <message>
      <source>QR leads to…</source>
      <translation>QR johtaa…</translation>
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation>Koo&amp;di…</translation>
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation>Vain ne, joille ei saa lähettää sähk&amp;öpostia</translation>
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation>Vain po&amp;stimerkin arvoiset</translation>
    </message>
    <message>
      <source>remove the code</source>
      <translation>koodin poisto</translation>
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation>Kortissa ei ole enää koodia</translation>
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation>QR-koodit johtavat</translation>
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation>Oman kaupan sivu, joka ottaa koodin vastaan, ja {code} sen paikalla. Shopify: https://your-shop/discount/{code}. Ilman sivua puhelin näyttää pelkän koodin.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Linkki</translation>
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation>Linkissä on oltava {code} ja enintään 200 merkkiä.</translation>
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation>Budjetti ei riitä yhteenkään. Sen voi muuttaa kohdassa ”Muuta hintaa”.</translation>
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation>Kukaan täällä ei voi nyt saada sellaista.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} / {2}</translation>
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation>{0}, ulkomaille {1}, hinta {2}</translation>
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation>{0}. {1}: noin {2}.</translation>
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation>Tallennettu {0}: {1}, {2}</translation>
    </message>
    <message>
      <source>printing</source>
      <translation>tulostus</translation>
    </message>
    <message>
      <source>See who</source>
      <translation>Katso keitä</translation>
    </message>
    <message>
      <source>See who: {0}</source>
      <translation>Katso keitä: {0}</translation>
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation>Myynti palaavilta asiakkailta</translation>
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation>Minkä arvoinen asiakas on</translation>
    </message>
    <message>
      <source>Orders to expect</source>
      <translation>Odotettavat tilaukset</translation>
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation>Osti uudelleen näiden 12 kuukauden aikana</translation>
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation>Arvokkain kymmenesosa</translation>
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation>Todennäköisimmin seuraavaksi tilaavat</translation>
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation>Vielä liian vähän varmuuteen</translation>
    </message>
    <message>
      <source>the first such figure</source>
      <translation>ensimmäinen tällainen luku</translation>
    </message>
    <message>
      <source>of every {0}</source>
      <translation>jokaisesta {0}</translation>
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation>{0} / {1} 12 kuukaudessa</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>tähän mennessä</translation>
    </message>
    <message>
      <source>being worked out</source>
      <translation>lasketaan</translation>
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation>4 viikossa</translation>
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation>noin {0}, luultavasti {1} – {2}</translation>
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation>kun 12 kuukautta lisätään: {0} – {1}</translation>
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation>Katso, miten se on laskettu</translation>
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation>Rahasta, jonka tunnetut asiakkaat käyttivät viimeisten 12 täyden kuukauden aikana, se osa, joka tuli ensitilauksen kuukauden jälkeen.</translation>
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation>Näin sitä nostetaan: ehdottakaa uusille asiakkaille toista tuotetta.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation>Jakso: {0} – {1}, asiakkaita yhteensä {2}.</translation>
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation>Mitä asiakas on tähän asti maksanut, palautukset pois, ja mitä hän luultavasti maksaa seuraavien 12 kuukauden aikana, keskimäärin.</translation>
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation>Tilanne {0}, asiakkaita {1}.</translation>
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Siitä, kuinka usein ja kuinka äskettäin kukin asiakas osti, lasketaan, kuinka todennäköisesti hän ostaa yhä ja kuinka usein. Uudet asiakkaat eivät ole mukana.</translation>
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation>Tilanne {0}, asiakkaita {1}, uusintaostoja {2}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Henkilöitä</translation>
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation>Ajan kuluessa: {0}</translation>
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation>Ketkä olivat ryhmässä kunkin neljännesvuoden lopussa, mitä he olivat tilanneet sitä edeltäneiden kolmen kuukauden aikana ja kuinka moni osti uudelleen seuraavien kolmen aikana.</translation>
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation>Tilauksia ei ole vielä kokonaiselta neljännesvuodelta.</translation>
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation>Kaavio &amp;ja todennäköiset tilaajat</translation>
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation>Tuo &amp;uusia tilauksia</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>Kal&amp;enteri</translation>
    </message>
    <message>
      <source>today</source>
      <translation>tänään</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>Avaa kalenteri</translation>
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation>Alla olevat luvut ovat sen päivän mukaan.</translation>
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation>Uusin tilaus on {0}, päivä joka on vasta edessä</translation>
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation>Tulevien päivien tilauksia ei vielä lasketa. Onko tämän tietokoneen kello oikeassa?</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>Yksi tilaus on valuutassa, jolla ei ole kurssia</numerusform>
        <numerusform>%Ln tilausta on valuutassa, jolla ei ole kurssia</numerusform>
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation>Ne lasketaan tilauksina; niiden raha jätetään pois. Kurssin voi asettaa Asetuksissa.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Ohita</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Valmis</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Seuraava</translation>
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation>Tapoja pitää asiakkaat</translation>
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation>Kymmenen tapaa, kymmenen strategiaa</translation>
    </message>
    <message>
      <source>Touch points</source>
      <translation>Kohtaamiset</translation>
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation>Ei täällä, ja mitä sen sijaan</translation>
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation>Mihin tarvitaan palvelin, verkkosivut tai ihminen, se sanotaan tässä, samoin mitä ohjelma tekee sen sijaan.</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Avaa: {0}</translation>
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation>Löytämisestä takaisin antamiseen: mitä ohjelma kattaa ja mitä kannattaa katsoa itse. Verkkosivuja ei mitata täällä.</translation>
    </message>
    <message>
      <source>Covered here</source>
      <translation>Katettu täällä</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kieli</translation>
    </message>
    <message>
      <source>See which customers come back</source>
      <translation>Katso, ketkä asiakkaat palaavat</translation>
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation>Tuokaa verkkokaupan tai kassan tilaustiedosto. Ensimmäiset luvut ovat valmiina noin minuutissa.</translation>
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation>Asiakkaiden tiedot eivät koskaan poistu tältä tietokoneelta. Ei tiliä, internetiä ei tarvita.</translation>
    </message>
    <message>
      <source>Just looking?</source>
      <translation>Vain katsomassa?</translation>
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation>Teekauppa keksityin asiakkain. Oma kauppa pysyy erillään.</translation>
    </message>
    <message>
      <source>Why these?</source>
      <translation>Miksi nämä?</translation>
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation>Jokainen asia painaa sen rahan verran, jota se koskee; pelissä on se, mitä nämä ihmiset ostivat viimeisten 12 kuukauden aikana. Neljä suurinta näytetään, eikä kukaan ole kahdessa niistä. Jokainen ”Ei tänään” puolittaa asian painon.</translation>
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation>{0} on piilossa {1} asti.</translation>
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation>&amp;Näytä ne taas</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>näytetään</translation>
    </message>
    <message>
      <source>not among the first</source>
      <translation>ei ensimmäisten joukossa</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Raha</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Siirretty</translation>
    </message>
    <message>
      <source>Which figure</source>
      <translation>Mikä luku</translation>
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation>Ostot 24 kuukaudessa</translation>
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation>Ostot 18 kuukaudessa</translation>
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation>Kukaan asiakas ei ole ostanut mitään tänä aikana</translation>
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation>Kuinka moni asiakas on minkäkin arvoinen</translation>
    </message>
    <message>
      <source>{0} on average</source>
      <translation>{0} keskimäärin</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>Paras asiakas ansaitsee kuulla teistä ensin: vähintään {0}.</numerusform>
        <numerusform>Parhaat %Ln asiakasta ansaitsevat kuulla teistä ensin: vähintään {0} kukin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>N&amp;äytä paras asiakas</numerusform>
        <numerusform>N&amp;äytä parhaat %Ln asiakasta</numerusform>
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation>Keskiarvo {0}, keskimmäinen asiakas {1}. {2}</translation>
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation>Ylin viidennes tuo {0}.</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>Paras asiakas</numerusform>
        <numerusform>Parhaat %Ln asiakasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>Paras asiakas {0} asiakkaasta toi {1} rahasta</numerusform>
        <numerusform>Parhaat %Ln kaikista {0} asiakkaasta toivat {1} rahasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>Paras asiakas {0} asiakkaasta on {1} kaikesta arvosta</numerusform>
        <numerusform>Parhaat %Ln kaikista {0} asiakkaasta ovat {1} kaikesta arvosta</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation>Joka kymmenes asiakas tuo {0} rahasta</translation>
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation>Joka kymmenes asiakas on {0} kaikkien arvosta</translation>
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation>Mitä kukin asiakas maksoi, palautukset pois. Mukana ovat kaikki, jotka ovat joskus ostaneet, myös ne, jotka eivät maksaneet tänä aikana mitään.</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation>Mitä kukin asiakas on tähän asti maksanut, palautukset pois. {0}</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation>Mitä kukin asiakas on tähän asti maksanut, palautukset pois, ja mitä hän luultavasti maksaa seuraavien 12 kuukauden aikana. Keskimäärin:</translation>
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation>Kaikki yhteensä maksavat seuraavien 12 kuukauden aikana luultavasti {0}; 8 kaupassa 10:stä se on välillä {1} – {2}. Myöhemmin tuleva raha lasketaan hieman pienempänä.</translation>
    </message>
    <message>
      <source>Average {0}</source>
      <translation>Keskiarvo {0}</translation>
    </message>
    <message>
      <source>Less than</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>A letter of your own</source>
      <translation>Oma kirje</translation>
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation>Se alkaa tekstillä, joka on nyt muokattavana.</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
      <source>Something useful</source>
      <translation>Jotain hyödyllistä</translation>
    </message>
    <message>
      <source>A thank-you</source>
      <translation>Kiitos</translation>
    </message>
    <message>
      <source>An offer</source>
      <translation>Tarjous</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Aloita</translation>
    </message>
    <message>
      <source>delete the letter</source>
      <translation>kirjeen poisto</translation>
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation>Kirjeessä ei ole enää koodia</translation>
    </message>
    <message>
      <source>Try two texts</source>
      <translation>Kokeile kahta tekstiä</translation>
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation>Sattuma antaa kummallekin puolikkaalle toisen niistä. Muuttakaa vain yhtä asiaa: silloin tiedätte, mistä ero johtui.</translation>
    </message>
    <message>
      <source>Second subject</source>
      <translation>Toinen aihe</translation>
    </message>
    <message>
      <source>Second text</source>
      <translation>Toinen teksti</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Käytä molempia</translation>
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation>Tekstit ovat samat. Muuttakaa yhtä asiaa.</translation>
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation>vastaus kassasta</translation>
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation>Vastaus on tallessa</translation>
    </message>
    <message>
      <source>{0}, by post</source>
      <translation>{0}, postitse</translation>
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation>Kukaan näistä ihmisistä ei voi saada tätä kirjettä.</translation>
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation>Täällä ei ole vielä ketään, jolle kirjoittaa.</translation>
    </message>
  </context>
</TS>
