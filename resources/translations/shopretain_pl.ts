<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;File</source>
      <translation>Pl&amp;ik</translation>
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation>&amp;Importuj zamówienia…</translation>
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation>&amp;Historia importów</translation>
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation>&amp;Nowy sklep…</translation>
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation>Otwórz &amp;sklep…</translation>
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation>&amp;Otwórz sklep pokazowy</translation>
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation>O&amp;twórz przykład z artykułu</translation>
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation>&amp;Wróć do mojego sklepu</translation>
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation>Z&amp;apisz obraz…</translation>
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation>Zrób &amp;kopię zapasową teraz</translation>
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation>&amp;Przywróć kopię…</translation>
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation>Pokaż &amp;folder danych</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Zakończ</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Ed&amp;ycja</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Cofnij</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>&amp;Kopiuj liczby</translation>
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation>&amp;Znajdź klienta</translation>
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation>&amp;Napisz e-mail</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Druk</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Ustawienia</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Widok</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>D&amp;ziś</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation>&amp;Powroty</translation>
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation>&amp;Klienci</translation>
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation>&amp;Grupy</translation>
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation>&amp;Lojalność</translation>
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation>&amp;E-maile</translation>
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation>&amp;Większy tekst</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Zwykła wielkość &amp;tekstu</translation>
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation>Kolory &amp;systemu</translation>
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation>&amp;Jasny</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Ciemny</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>&amp;Następna część okna</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Pomoc</translation>
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation>&amp;Co to jest?</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Podręcznik</translation>
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation>&amp;Gdzie jest plik z zamówieniami?</translation>
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation>&amp;Sposoby na utrzymanie klientów</translation>
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation>&amp;Zgłoś problem…</translation>
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation>&amp;O programie ShopRetain</translation>
    </message>
    <message>
      <source>a year before</source>
      <translation>rok wcześniej</translation>
    </message>
    <message>
      <source>{0}, so far</source>
      <translation>{0}, jak dotąd</translation>
    </message>
    <message>
      <source>Customers at the start</source>
      <translation>Klienci na początku</translation>
    </message>
    <message>
      <source>Customers at the end</source>
      <translation>Klienci na końcu</translation>
    </message>
    <message>
      <source>Of those, new</source>
      <translation>W tym nowi</translation>
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation>W tym po przerwie</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Miesiąc</translation>
    </message>
    <message>
      <source>Came back %</source>
      <translation>Wróciło %</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Klient</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Znany jako</translation>
    </message>
    <message>
      <source>Last order</source>
      <translation>Ostatnie zamówienie</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Zamówienia</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Wydano dotąd</translation>
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation>Zwykły odstęp w dniach</translation>
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation>Spodziewane w 4 tyg.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>%Ln klient</numerusform>
        <numerusform>%Ln klientów</numerusform>
        <numerusform>%Ln klientów</numerusform>
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation>Lista otwiera się w Excelu, z tymi samymi kolumnami.</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>Zwykły odstęp</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>Zapisano %Ln klienta</numerusform>
        <numerusform>Zapisano %Ln klientów</numerusform>
        <numerusform>Zapisano %Ln klientów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln dzień</numerusform>
        <numerusform>%Ln dni</numerusform>
        <numerusform>%Ln dni</numerusform>
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>Wiersz w pliku</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Kolumna</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Powód</translation>
    </message>
    <message>
      <source>Your own texts</source>
      <translation>Własne teksty</translation>
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation>Fragment tekstu, z którego może korzystać kilka listów: nowości, porady, odpowiedzi, coś o okolicy.</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Który?</translation>
    </message>
    <message>
      <source>A new one</source>
      <translation>Nowy</translation>
    </message>
    <message>
      <source>Name of a new one</source>
      <translation>Nazwa nowego</translation>
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation>jedno słowo, np. otwarcie</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Napisz</translation>
    </message>
    <message>
      <source>postcode begins with</source>
      <translation>kod pocztowy zaczyna się od</translation>
    </message>
    <message>
      <source>town is</source>
      <translation>miejscowość to</translation>
    </message>
    <message>
      <source>country is</source>
      <translation>kraj to</translation>
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation>Zwykły tekst. Osoby z niektórych miejsc mogą czytać co innego.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Other words for some places</source>
      <translation>Inne słowa dla niektórych miejsc</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>Dodaj miejsce</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Gdzie</translation>
    </message>
    <message>
      <source>which</source>
      <translation>które</translation>
    </message>
    <message>
      <source>They read</source>
      <translation>Czytają</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation>&amp;Własny kod…</translation>
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation>&amp;O osobie</translation>
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation>O &amp;sklepie</translation>
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation>Własne &amp;teksty</translation>
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation>&amp;Napisz je…</translation>
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation>Gdy brakuje „{0}”</translation>
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation>Kto tego nie ma, przeczyta zamiast tego te słowa. Puste pole: nic.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Użyj tego</translation>
    </message>
    <message>
      <source>It gives</source>
      <translation>Daje</translation>
    </message>
    <message>
      <source>Percent off</source>
      <translation>Procent rabatu</translation>
    </message>
    <message>
      <source>Money off</source>
      <translation>Rabat</translation>
    </message>
    <message>
      <source>Free delivery</source>
      <translation>Darmowa dostawa</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Ile</translation>
    </message>
    <message>
      <source>On orders over</source>
      <translation>Od zamówień powyżej</translation>
    </message>
    <message>
      <source>any order</source>
      <translation>dowolne zamówienie</translation>
    </message>
    <message>
      <source>Only for</source>
      <translation>Tylko na</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>wszystko</translation>
    </message>
    <message>
      <source>Good for how many days</source>
      <translation>Ważny przez ile dni</translation>
    </message>
    <message>
      <source>A code of their own</source>
      <translation>Własny kod</translation>
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation>Każda osoba dostaje kod, który działa raz. Kody trzeba wprowadzić do sklepu; gdy zamówienie wraca z kodem, widać, kto przyszedł.</translation>
    </message>
    <message>
      <source>Use codes</source>
      <translation>Użyj kodów</translation>
    </message>
    <message>
      <source>A play of your own</source>
      <translation>Własny cykl</translation>
    </message>
    <message>
      <source>It begins when</source>
      <translation>Zaczyna się, gdy</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>Jak na początku</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Który z kolei</translation>
    </message>
    <message>
      <source>How many letters</source>
      <translation>Ile listów</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Miesiące</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dni</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>Wydano łącznie</translation>
    </message>
    <message>
      <source>Product or category</source>
      <translation>Produkt lub kategoria</translation>
    </message>
    <message>
      <source>Only for people in</source>
      <translation>Tylko dla grupy</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>wszyscy</translation>
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation>Listy, każdy po tylu dniach od poprzedniego</translation>
    </message>
    <message>
      <source>One more letter</source>
      <translation>Jeszcze jeden list</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>List</translation>
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation>Nie dla tych, którzy w tym czasie kupili</translation>
    </message>
    <message>
      <source>product or category</source>
      <translation>produkt lub kategoria</translation>
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation>Kończy się, gdy coś kupią</translation>
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation>Najwyżej raz na ile dni</translation>
    </message>
    <message>
      <source>once for each occasion</source>
      <translation>raz na każdą okazję</translation>
    </message>
    <message>
      <source>Which way</source>
      <translation>W jaki sposób</translation>
    </message>
    <message>
      <source>By email</source>
      <translation>E-mailem</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Pocztą</translation>
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation>Z kodem na ile procent rabatu</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>bez kodu</translation>
    </message>
    <message>
      <source>A play</source>
      <translation>Cykl</translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>Zaległość (%Ln punkt): pieniądze za zamówienie zwrócono już po jego użyciu. Odrobią to następne zamówienia.</numerusform>
        <numerusform>Zaległość (%Ln punkty): pieniądze za zamówienie zwrócono już po ich użyciu. Odrobią to następne zamówienia.</numerusform>
        <numerusform>Zaległość (%Ln punktów): pieniądze za zamówienie zwrócono już po ich użyciu. Odrobią to następne zamówienia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>Można już użyć: {0}</numerusform>
        <numerusform>Można już użyć: {0}</numerusform>
        <numerusform>Można już użyć: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>%Ln punkt przepada po: {0}</numerusform>
        <numerusform>%Ln punkty przepadają po: {0}</numerusform>
        <numerusform>%Ln punktów przepada po: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>Pominięto 1 kartę: żadna czcionka na tym komputerze nie ma liter tego nazwiska.</numerusform>
        <numerusform>Pominięto %Ln karty: żadna czcionka na tym komputerze nie ma liter nazwiska.</numerusform>
        <numerusform>Pominięto %Ln kart: żadna czcionka na tym komputerze nie ma liter nazwiska.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>%Ln kartka</numerusform>
        <numerusform>%Ln kartki</numerusform>
        <numerusform>%Ln kartek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln strona</numerusform>
        <numerusform>%Ln strony</numerusform>
        <numerusform>%Ln stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>Wybrano: %Ln</numerusform>
        <numerusform>Wybrano: %Ln</numerusform>
        <numerusform>Wybrano: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Arkusz</translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>%Ln etykieta</numerusform>
        <numerusform>%Ln etykiety</numerusform>
        <numerusform>%Ln etykiet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln arkusz</numerusform>
        <numerusform>%Ln arkusze</numerusform>
        <numerusform>%Ln arkuszy</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>Pominięto %Ln adres, pod który nie da się dostarczyć.</numerusform>
        <numerusform>Pominięto %Ln adresy, pod które nie da się dostarczyć.</numerusform>
        <numerusform>Pominięto %Ln adresów, pod które nie da się dostarczyć.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>%Ln adres wygląda dziwnie. Jest drukowany tak, jak jest.</numerusform>
        <numerusform>%Ln adresy wyglądają dziwnie. Są drukowane tak, jak są.</numerusform>
        <numerusform>%Ln adresów wygląda dziwnie. Są drukowane tak, jak są.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>%Ln z tych osób nie wolno teraz nic wysłać pocztą ({0}).</numerusform>
        <numerusform>%Ln z tych osób nie wolno teraz nic wysłać pocztą ({0}).</numerusform>
        <numerusform>%Ln z tych osób nie wolno teraz nic wysłać pocztą ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>%Ln osoba mieszka z kimś z listy: jeden na gospodarstwo domowe.</numerusform>
        <numerusform>%Ln osoby mieszkają z kimś z listy: jeden na gospodarstwo domowe.</numerusform>
        <numerusform>%Ln osób mieszka z kimś z listy: jeden na gospodarstwo domowe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>Pominięto %Ln adres, którego nie da się wydrukować.</numerusform>
        <numerusform>Pominięto %Ln adresy, których nie da się wydrukować.</numerusform>
        <numerusform>Pominięto %Ln adresów, których nie da się wydrukować.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>%Ln zamówienie do spakowania</numerusform>
        <numerusform>%Ln zamówienia do spakowania</numerusform>
        <numerusform>%Ln zamówień do spakowania</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>Od&amp;notuj %Ln prezent jako spakowany</numerusform>
        <numerusform>Od&amp;notuj %Ln prezenty jako spakowane</numerusform>
        <numerusform>Od&amp;notuj %Ln prezentów jako spakowane</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>Zadzwo&amp;ń do %Ln osoby w sprawie dużych zamówień…</numerusform>
        <numerusform>Zadzwo&amp;ń do %Ln osób w sprawie dużych zamówień…</numerusform>
        <numerusform>Zadzwo&amp;ń do %Ln osób w sprawie dużych zamówień…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>%Ln zamówienie</numerusform>
        <numerusform>%Ln zamówienia</numerusform>
        <numerusform>%Ln zamówień</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>Odnotowano %Ln prezent na kartach</numerusform>
        <numerusform>Odnotowano %Ln prezenty na kartach</numerusform>
        <numerusform>Odnotowano %Ln prezentów na kartach</numerusform>
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation>Popraw je</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>Pominięto: 1, brak pola „{0}”.</numerusform>
        <numerusform>Pominięto: %Ln, brak pola „{0}”.</numerusform>
        <numerusform>Pominięto: %Ln, brak pola „{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Obejrzyj je</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation>W tekście jest {0}, czego nie wydrukuje żadna czcionka na tym komputerze.</translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>Żadna czcionka na tym komputerze nie ma liter {0}: pominięto %Ln.</numerusform>
        <numerusform>Żadna czcionka na tym komputerze nie ma liter {0}: pominięto %Ln.</numerusform>
        <numerusform>Żadna czcionka na tym komputerze nie ma liter {0}: pominięto %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>Pominięto: 1 ({0}).</numerusform>
        <numerusform>Pominięto: %Ln ({0}).</numerusform>
        <numerusform>Pominięto: %Ln ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>Budżet wystarcza dla 1 osoby, która przyniesie najwięcej.</numerusform>
        <numerusform>Budżet wystarcza dla %Ln osób, które przyniosą za to najwięcej.</numerusform>
        <numerusform>Budżet wystarcza dla %Ln osób, które przyniosą za to najwięcej.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>%Ln osoba przyniesie prawdopodobnie mniej, niż kosztuje kartka.</numerusform>
        <numerusform>%Ln osoby przyniosą prawdopodobnie mniej, niż kosztuje kartka.</numerusform>
        <numerusform>%Ln osób przyniesie prawdopodobnie mniej, niż kosztuje kartka.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Pomiń je</translation>
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation>Katalog z opłatą pocztową</translation>
    </message>
    <message>
      <source>Card and stamp</source>
      <translation>Kartka i znaczek</translation>
    </message>
    <message>
      <source>The same to other countries</source>
      <translation>To samo za granicę</translation>
    </message>
    <message>
      <source>Spend at most</source>
      <translation>Wydać najwyżej</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>bez limitu</translation>
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation>Ile zostaje ze sprzedaży za 100</translation>
    </message>
    <message>
      <source>What one costs</source>
      <translation>Koszt jednej sztuki</translation>
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation>Przy limicie wybierane są osoby, które za znaczek przyniosą najwięcej, według tego, co wydadzą w ciągu 12 miesięcy.</translation>
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation>Ze sprzedaży za 100 może zostać w sklepie od 0 do 100.</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>Zapisano {0}: %Ln strona</numerusform>
        <numerusform>Zapisano {0}: %Ln strony</numerusform>
        <numerusform>Zapisano {0}: %Ln stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>Wysłano do drukarki %Ln stronę</numerusform>
        <numerusform>Wysłano do drukarki %Ln strony</numerusform>
        <numerusform>Wysłano do drukarki %Ln stron</numerusform>
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation>Drukarnia lub poczta</translation>
    </message>
    <message>
      <source>Address list</source>
      <translation>Lista adresów</translation>
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation>Każda drukarnia chce własnych kolumn. W zwykłych adres stoi wiersz po wierszu, tak jak jest drukowany.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Dla</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>Zapisz listę…</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>Zapisano {0}, %Ln adres</numerusform>
        <numerusform>Zapisano {0}, %Ln adresy</numerusform>
        <numerusform>Zapisano {0}, %Ln adresów</numerusform>
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation>odnotowanie wysyłki</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>Każda ma własny kod, ważny %Ln dzień.</numerusform>
        <numerusform>Każda ma własny kod, ważny %Ln dni.</numerusform>
        <numerusform>Każda ma własny kod, ważny %Ln dni.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>pominięto: %Ln</numerusform>
        <numerusform>pominięto: %Ln</numerusform>
        <numerusform>pominięto: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Dlaczego</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Szczegół</translation>
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation>Otwórz k&amp;artę</translation>
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation>K&amp;opiuj do Excela</translation>
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation>Na karcie osoby można poprawić adres albo zaznaczyć, że ma być drukowany dokładnie tak, jak go wpisano.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Do obejrzenia</translation>
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation>odpowiedź o odmowie nowości</translation>
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation>Odpowiedź zapisano, z datą</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a person</comment>
      <translation>Imię i nazwisko</translation>
    </message>
    <message>
      <source>Phone or email</source>
      <translation>Telefon lub e-mail</translation>
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation>Kupiono za ({0})</translation>
    </message>
    <message>
      <source>What they bought</source>
      <translation>Co kupiono</translation>
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation>Herbata, kubek</translation>
    </message>
    <message>
      <source>They said yes to news</source>
      <translation>Zgoda na nowości</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>Dodaj klienta</translation>
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation>Potrzebny jest numer telefonu lub e-mail, żeby rozpoznać tę osobę ponownie.</translation>
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation>Dodaj &amp;klienta</translation>
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation>Zgoda na nowości wyrażona osobiście</translation>
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation>Dostawa, podatek i rabaty</translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>%Ln tydzień</numerusform>
        <numerusform>%Ln tygodnie</numerusform>
        <numerusform>%Ln tygodni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0}–%Ln tydzień</numerusform>
        <numerusform>{0}–%Ln tygodnie</numerusform>
        <numerusform>{0}–%Ln tygodni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>mniej więcej %Ln miesiąc</numerusform>
        <numerusform>mniej więcej %Ln miesiące</numerusform>
        <numerusform>mniej więcej %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln miesiąc</numerusform>
        <numerusform>%Ln miesiące</numerusform>
        <numerusform>%Ln miesięcy</numerusform>
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation>Zwykle co {0}, a przerwa trwa już {1}. Najlepiej działa często kartka wysłana pocztą.</translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation>Zwykle co {0}, a przerwa trwa już {1}. Warto napisać, zanim sklep pójdzie w niepamięć.</translation>
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation>Zamawia często i pod względem pieniędzy jest w najlepszej piątej części. Warto podziękować.</translation>
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation>Wraca raz po raz, zwykle co {0}.</translation>
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation>Jeszcze bez spóźnienia: zwykły odstęp u klientów to {0}.</translation>
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation>Pierwsze zamówienie {1} temu. Warto podziękować w ciągu tygodnia.</translation>
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation>Jedno zamówienie, {1} temu. Opłacają się tylko tanie wiadomości.</translation>
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation>Milczy już {1}. Powrót jest mało prawdopodobny.</translation>
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation>Pierwsze zamówienie dzisiaj. Warto podziękować w ciągu tygodnia.</translation>
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation>Dotąd wydano {0}. Za wcześnie, by powiedzieć, co dalej.</translation>
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation>Dotąd wydano {0}, prawdopodobnie {1} w ciągu najbliższych 12 miesięcy ({2} do {3})</translation>
    </message>
    <message>
      <source>Your points</source>
      <translation>Punkty</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>%Ln punkt</numerusform>
        <numerusform>%Ln punkty</numerusform>
        <numerusform>%Ln punktów</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation>Na cel jest jeszcze za mało miesięcy zamówień.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation>Wróciło {0} na 100 klientów. Celu nie ustawiono.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation>Wróciło {0} na 100 klientów; nasz cel to {1}: o {2} więcej.</translation>
    </message>
    <message>
      <source>Our goal</source>
      <translation>Nasz cel</translation>
    </message>
    <message>
      <source>Three things to do</source>
      <translation>Trzy rzeczy do zrobienia</translation>
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation>Według dzisiejszych zamówień nic nie wymaga działania.</translation>
    </message>
    <message>
      <source>What comes</source>
      <translation>Co przed nami</translation>
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation>Wszystko, co wiadomo o osobie: {0}</translation>
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation>Przechowywane na jednym komputerze, stan na: {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Szczegóły</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Urodziny</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Znaczniki</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>Po czym znany</translation>
    </message>
    <message>
      <source>May they be written to</source>
      <translation>Czy można pisać</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Poczta</translation>
    </message>
    <message>
      <source>Advertising lists</source>
      <translation>Listy reklamowe</translation>
    </message>
    <message>
      <source>On their card</source>
      <translation>Na karcie</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakty</translation>
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation>Jak dbamy o klientów</translation>
    </message>
    <message>
      <source>Our own groups</source>
      <translation>Nasze własne grupy</translation>
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation>Co przed nami i co planujemy</translation>
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation>Wykonano w ShopRetain, na tym komputerze</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Strona {0} z {1}</translation>
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation>Zamówienia nie mówią, kto zamawiał. Potrzebny jest plik z e-mailem, telefonem lub numerem klienta.</translation>
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation>Mniej niż 30 klientów to za mało, by powiedzieć, co kupią.</translation>
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation>Mniej niż 10 ponownych zakupów to za mało, by powiedzieć, kto znów kupi.</translation>
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation>Kto? Nazwisko, e-mail lub telefon</translation>
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation>Ponowny kontakt: {0}</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Ponowny kontakt</translation>
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation>Pojawi się na stronie Dziś, gdy jej dzień będzie blisko.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>W jakiej sprawie</translation>
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation>oferta na dwanaście krzeseł</translation>
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation>Kwota ({0})</translation>
    </message>
    <message>
      <source>may be empty</source>
      <translation>może być puste</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>Zapytać znowu</translation>
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation>Nikt się tak nie nazywa albo nazywa się tak więcej niż jedna osoba.</translation>
    </message>
    <message>
      <source>half</source>
      <translation>połowę</translation>
    </message>
    <message>
      <source>one in three</source>
      <translation>co trzecią</translation>
    </message>
    <message>
      <source>one in five</source>
      <translation>co piątą</translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>%Ln osoba nie dostaje tym razem nic, by sprawdzić, czy to działa</numerusform>
        <numerusform>%Ln osoby nie dostają tym razem nic, by sprawdzić, czy to działa</numerusform>
        <numerusform>%Ln osób nie dostaje tym razem nic, by sprawdzić, czy to działa</numerusform>
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation>Los wstrzymuje część osób na 60 dni ({0}). Potem widać, kto wrócił z listem, a kto bez.</translation>
    </message>
    <message>
      <source>Write to all</source>
      <translation>Napisz do wszystkich</translation>
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation>Dostają wszyscy, więc nikt nie dowie się, czy to działa</translation>
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation>Wystarczy losowo pominąć część osób, a po następnych importach widać różnicę.</translation>
    </message>
    <message>
      <source>Keep some back</source>
      <translation>Wstrzymaj część</translation>
    </message>
    <message>
      <source>who is kept back</source>
      <translation>kto jest wstrzymany</translation>
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation>Za wcześnie: potrzeba czterech pełnych miesięcy zamówień</translation>
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation>Na początku nikt nie był jeszcze klientem</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Jeszcze bez zamówień</translation>
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation>{0} z {1} klientów wróciło: za mało, by mieć pewność</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation>{0} na 100 klientów wróciło w ciągu ostatniego roku</translation>
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation>{0} na 100 klientów było nadal klientami po miesiącu</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation>{0} na 100 klientów wróciło w ciągu ostatnich {1} mies.</translation>
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation>mniej więcej tyle samo co rok temu</translation>
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation>o {0} więcej niż rok temu</translation>
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation>o {0} mniej niż rok temu</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Za wcześnie</translation>
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation>{0} z {1}, za mało, by mieć pewność</translation>
    </message>
    <message>
      <source>{0} of 100</source>
      <translation>{0} na 100</translation>
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation>Z początku, bez utraconych, plus nowi: {0} na końcu.</translation>
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation>Z początku, bez utraconych, plus nowi i ci, którzy wrócili po przerwie: {0} na końcu.</translation>
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation>Z {0} klientów na początku {1} kupiło ponownie, a {2} nie. Inne programy nazywają to wskaźnikiem utrzymania klientów, czyli CRR.</translation>
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation>{0} na 100 nie wróciło; inne programy nazywają to wskaźnikiem odejść (churn).</translation>
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation>Jak to podnieść: dziękować nowym klientom i pisać do spóźnionych.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation>Okres: {0} do {1}; klientem jest ten, kto kupił w ciągu {2} mies. przedtem.</translation>
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation>Po dłuższej przerwie wróciło jeszcze {0}. Prosty wzór (E − N) ÷ B liczy także te osoby i dałby {1}.</translation>
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation>Przy tylu klientach sam przypadek przesuwa wynik między {0} a {1}.</translation>
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation>O programie ShopRetain</translation>
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation>Widać, którzy klienci wracają. Wszystko zostaje na tym komputerze: bez konta, bez serwera, bez opłat. Program bezpłatny na licencji MIT; ikony Lucide (licencja ISC); wykonano z Qt for Python (LGPL).</translation>
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation>&amp;Zamknij</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation>&amp;Licencje…</translation>
    </message>
    <message>
      <source>Worth doing today</source>
      <translation>Co warto dziś zrobić</translation>
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation>&amp;Dlaczego to?</translation>
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation>&amp;Zobacz spóźnionych</translation>
    </message>
    <message>
      <source>Money at the door</source>
      <translation>Pieniądze w zasięgu ręki</translation>
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation>Zob&amp;acz wyniki</translation>
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation>Spóźniony jest ten, kto milczy dłużej niż półtora swojego zwykłego odstępu. Dla każdej takiej osoby obliczamy, ile prawdopodobnie jeszcze wyda w ciągu 12 miesięcy; to jest suma. Ci, którzy milczą od dawna, wnoszą do niej niewiele.</translation>
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation>Jak to odzyskać: zacząć od pierwszej pozycji poniżej.</translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>Pieniądze w zasięgu ręki: {0} ({1} do {2}), tyle prawdopodobnie wyda jeszcze w ciągu roku %Ln spóźniony klient.</numerusform>
        <numerusform>Pieniądze w zasięgu ręki: {0} ({1} do {2}), tyle prawdopodobnie wyda jeszcze w ciągu roku %Ln spóźnionych klientów.</numerusform>
        <numerusform>Pieniądze w zasięgu ręki: {0} ({1} do {2}), tyle prawdopodobnie wyda jeszcze w ciągu roku %Ln spóźnionych klientów.</numerusform>
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation>To widok z minionego dnia. Aby zobaczyć, co robić, trzeba wrócić do dzisiaj.</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Nie dziś</translation>
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation>Nie dziś: {0}</translation>
    </message>
    <message>
      <source>Write thank-you</source>
      <translation>Napisz podziękowanie</translation>
    </message>
    <message>
      <source>Write reminder</source>
      <translation>Napisz przypomnienie</translation>
    </message>
    <message>
      <source>Write to them</source>
      <translation>Napisz do nich</translation>
    </message>
    <message>
      <source>Write wishes</source>
      <translation>Napisz życzenia</translation>
    </message>
    <message>
      <source>Write greeting</source>
      <translation>Napisz pozdrowienia</translation>
    </message>
    <message>
      <source>Write apology</source>
      <translation>Napisz przeprosiny</translation>
    </message>
    <message>
      <source>Write email</source>
      <translation>Napisz e-mail</translation>
    </message>
    <message>
      <source>Make postcards</source>
      <translation>Zrób pocztówki</translation>
    </message>
    <message>
      <source>Postcards</source>
      <translation>Pocztówki</translation>
    </message>
    <message>
      <source>Excel list</source>
      <translation>Lista Excel</translation>
    </message>
    <message>
      <source>Read and answer</source>
      <translation>Przeczytaj i odpowiedz</translation>
    </message>
    <message>
      <source>See whom to ring</source>
      <translation>Zobacz, do kogo zadzwonić</translation>
    </message>
    <message>
      <source>See them</source>
      <translation>Zobacz</translation>
    </message>
    <message>
      <source>Go through them</source>
      <translation>Przejrzyj</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Wydrukuj</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Wybierz plik…</translation>
    </message>
    <message>
      <source>All quiet</source>
      <translation>Spokojny dzień</translation>
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation>Można zaimportować nowsze zamówienia albo podziękować najlepszym klientom.</translation>
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation>Wybi&amp;erz nowsze zamówienia…</translation>
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation>Podzi&amp;ękuj najlepszym</translation>
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation>Ukryte na 14 dni: {0}</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Nic nie czeka.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>Jedna rzecz warta zrobienia.</numerusform>
        <numerusform>%Ln rzeczy warte zrobienia.</numerusform>
        <numerusform>%Ln rzeczy wartych zrobienia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>Jedna rzecz warta zrobienia.</numerusform>
        <numerusform>%Ln rzeczy warte zrobienia, od największych kwot.</numerusform>
        <numerusform>%Ln rzeczy wartych zrobienia, od największych kwot.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation>Teksty reklam</translation>
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation>Cztery rodzaje, wypełnione tym, co kupiła grupa. Wystarczy skopiować tekst, zmienić go i pokazać liście zapisanej dla Meta lub Google. Stąd nic nie jest publikowane.</translation>
    </message>
    <message>
      <source>For which group</source>
      <translation>Dla której grupy</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation>Kopiuj: {0}</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Skopiowano.</translation>
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation>Zanotuj spraw&amp;ę…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Więcej</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kto</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Czeka</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Wydano</translation>
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation>Kto czeka na odpowiedź</translation>
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation>&amp;Odpowiedziano…</translation>
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation>Zam&amp;knięta…</translation>
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation>O&amp;twórz kartę</translation>
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation>P&amp;rzeproś…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Usuń</translation>
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation>Nowa odpowi&amp;edź…</translation>
    </message>
    <message>
      <source>Ready answers</source>
      <translation>Gotowe odpowiedzi</translation>
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation>Wystarczą dwie litery, Enter kopiuje odpowiedź</translation>
    </message>
    <message>
      <source>Find an answer</source>
      <translation>Znajdź odpowiedź</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pytanie</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Użyto</translation>
    </message>
    <message>
      <source>Looked over</source>
      <translation>Przejrzano</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>Odpowiedź</translation>
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation>Kopiuj odpowied&amp;ź</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>&amp;Zmień…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>Usu&amp;ń</translation>
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation>&amp;Nadal aktualna</translation>
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation>Zacznij od typowyc&amp;h pytań</translation>
    </message>
    <message>
      <source>answered, still open</source>
      <translation>odpowiedziano, nadal otwarta</translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>godzina</numerusform>
        <numerusform>%Ln godziny</numerusform>
        <numerusform>%Ln godzin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>Jeden klient czeka na odpowiedź</numerusform>
        <numerusform>%Ln klientów czeka na odpowiedź</numerusform>
        <numerusform>%Ln klientów czeka na odpowiedź</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation>Nikt nie czeka na odpowiedź</translation>
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation>Wypełniono dla: {0}</translation>
    </message>
    <message>
      <source>Somebody waits</source>
      <translation>Ktoś czeka</translation>
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation>Czas biegnie, dopóki nie zaznaczy się, że ta osoba ma odpowiedź.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Jak</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>Co to jest?</translation>
    </message>
    <message>
      <source>Their words</source>
      <translation>Słowa klienta</translation>
    </message>
    <message>
      <source>Who looks after it</source>
      <translation>Kto się tym zajmuje</translation>
    </message>
    <message>
      <source>you</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Zanotuj</translation>
    </message>
    <message>
      <source>note a case</source>
      <translation>zanotowanie sprawy</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Zanotowano</translation>
    </message>
    <message>
      <source>They have an answer</source>
      <translation>Odpowiedź dotarła</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Odpowiedziano</translation>
    </message>
    <message>
      <source>It is settled</source>
      <translation>Sprawa załatwiona</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Zamknięto</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nie wiadomo</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>zadowolony</translation>
    </message>
    <message>
      <source>half</source>
      <comment>satisfied</comment>
      <translation>częściowo</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>niezadowolony</translation>
    </message>
    <message>
      <source>They were</source>
      <translation>Klient był</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>Treść odpowiedzi</translation>
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation>zostaje na karcie klienta; może być puste</translation>
    </message>
    <message>
      <source>Delete this case?</source>
      <translation>Usunąć tę sprawę?</translation>
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation>Zniknie, jakby nigdy jej nie zanotowano. Załatwioną sprawę lepiej zamknąć: wtedy zostaje na karcie klienta.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Zostaw</translation>
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation>Skopiowano „{0}”</translation>
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation>Przed wysłaniem warto sprawdzić: brakuje pola {0}</translation>
    </message>
    <message>
      <source>A ready answer</source>
      <translation>Gotowa odpowiedź</translation>
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation>Pola wypełniają się przy kopiowaniu: {0}.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Odpowiedź</translation>
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation>Dla wszystkich: umieść w FAQ</translation>
    </message>
    <message>
      <source>keep the answer</source>
      <translation>zapisanie odpowiedzi</translation>
    </message>
    <message>
      <source>The answer is kept</source>
      <translation>Odpowiedź zapisano</translation>
    </message>
    <message>
      <source>delete the answer</source>
      <translation>usunięcie odpowiedzi</translation>
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation>Usunięto „{0}”</translation>
    </message>
    <message>
      <source>looked over</source>
      <translation>przejrzenie</translation>
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation>„{0}”: odpowiedź jest nadal aktualna</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>Dodano typowe pytanie</numerusform>
        <numerusform>Dodano %Ln typowe pytania</numerusform>
        <numerusform>Dodano %Ln typowych pytań</numerusform>
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation>Wszystkie typowe pytania już tu są</translation>
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation>Opub&amp;likuj FAQ…</translation>
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation>Odpowiedzi dla czat&amp;bota…</translation>
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation>Zanim zapytaj&amp;ą…</translation>
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation>Teksty rekla&amp;m…</translation>
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation>&amp;Kampanie…</translation>
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation>&amp;Dobre słowa klientów…</translation>
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation>&amp;Ankiety i opinie…</translation>
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation>Liczby, kt&amp;órymi można się chwalić…</translation>
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation>Doda&amp;j typowe pytania</translation>
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation>Opublikuj FAQ</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>Zapisano odpowiedź w {0}</numerusform>
        <numerusform>Zapisano %Ln odpowiedzi w {0}</numerusform>
        <numerusform>Zapisano %Ln odpowiedzi w {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otwórz</translation>
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation>Odpowiedzi dla czatbota</translation>
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation>Co mówią artykuły, a co sklep</translation>
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation>Twierdzenia to tylko twierdzenia: liczby sklepu nigdy od nich nie zależą. Liczby sklepu na dzień: {0}.</translation>
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation>To tylko twierdzenie; zamówienia tego nie pokazują.</translation>
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation>Sprzedaż z ostatnich 12 miesięcy: {0} z {1}</translation>
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation>{0} sprzedaży</translation>
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation>Brak sprzedaży w ostatnich 12 miesiącach</translation>
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation>Stali klienci przynoszą do 65% sprzedaży i mogą ją podnieść o 40%.</translation>
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation>Szansa, że kupi nowy klient, to od 5 do 20%, a że kupi dotychczasowy, od 60 do 70%.</translation>
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation>Gdy zwrot pieniędzy przebiegł dobrze, 92% kupuje ponownie.</translation>
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation>kupiło ponownie po zwrocie pieniędzy</translation>
    </message>
    <message>
      <source>bought again after any other</source>
      <translation>kupiło ponownie po każdym innym zamówieniu</translation>
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation>Jeszcze nie wrócili po zwrocie pieniędzy: {0}; są w grupie „{1}”</translation>
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation>Lojalny klient jest wart nawet 10 razy tyle co jego pierwszy zakup.</translation>
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation>Utrzymanie klienta kosztuje 5 razy mniej niż zdobycie nowego.</translation>
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation>Zdobycie klienta kosztuje 6 razy więcej; 82% firm uważa, że utrzymanie jest tańsze.</translation>
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation>Koszt nowego klienta w sklepie: {0}</translation>
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation>Tu wpisuje się wydatki na nowych klientów: Powroty, Koszt nowych klientów</translation>
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation>Koszt klienta, który wrócił: {0}</translation>
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation>Tu notuje się koszty listów i reklam: E-maile, Odpowiedzi, Kampanie</translation>
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation>Pominięto klientów, od których pierwszego zamówienia nie minęło 12 miesięcy: {0}.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation>Za wcześnie: od niczyjego pierwszego zamówienia nie minęło 12 miesięcy.</translation>
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Klienci z liczbą zamówień {1}: następne w ciągu 12 miesięcy złożyło {2} z {0}, czyli {3} ({4} do {5})</translation>
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Klienci z pierwszym zamówieniem: następne w ciągu 12 miesięcy złożyło {2} z {0}, czyli {3} ({4} do {5})</translation>
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation>Za wcześnie, by powiedzieć, ile osób {0}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation>{0} z {1} {2} w ciągu 12 miesięcy: {3} ({4} do {5})</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation>Za wcześnie: od niczyjego pierwszego zamówienia nie minęły 24 miesiące.</translation>
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation>W ciągu 24 miesięcy: {0} × pierwszy zakup u klienta ze środka listy</translation>
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation>1 na 10 osiąga {0} × pierwszy zakup; liczba klientów w obliczeniu: {1}</translation>
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation>Utrzymanie 5% klientów więcej może podwoić sprzedaż.</translation>
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation>O ilu więcej na 100 wraca</translation>
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation>Przyjęto, że każda z tych osób wyda {0}, czyli średnią z ostatnich 12 miesięcy u klientów, którzy wrócili; liczba klientów teraz: {1}.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation>Za wcześnie: nikt jeszcze nie wrócił w ciągu roku</translation>
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation>Gdy na 100 wraca o {0} więcej: {1} więcej w ciągu najbliższych 12 miesięcy</translation>
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation>Gdy na 100 wraca o {0} więcej, obecni klienci przyniosą w ciągu najbliższych 12 miesięcy {1} zamiast {2} (od {3} do {4}); do tego dochodzą nowi klienci</translation>
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation>Artykuł Ecwid, po fińsku</translation>
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation>Artykuł Instamojo, po polsku</translation>
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation>Artykuł Elbuz, po ukraińsku</translation>
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation>Artykuł Shoprocket, po grecku</translation>
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation>53% najmłodszych i 49% osób około trzydziestki dostaje za dużo e-maili.</translation>
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation>Za dobrą obsługę klienci płacą do 16% więcej.</translation>
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation>Od 80 do 90% sklepów internetowych upada w ciągu kilku lat, najczęściej z braku stałych klientów.</translation>
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation>Dzięki czatbotom zostało o 30% więcej osób, a kupiło o 50% więcej.</translation>
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation>Jeden z programów: o 30% więcej zadowolonych, o 25% mniej utraconych w roku, o 40% więcej ponownych zakupów.</translation>
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation>Kryzys przesunął uwagę ze zdobywania klientów na ich utrzymanie.</translation>
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation>Dobra obsługa jest rękojmią zaufania.</translation>
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation>Wró&amp;ć do dzisiaj</translation>
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation>Sklep według stanu na dzień: {0}</translation>
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation>Pokaż wszystkie liczby z wybranego dnia w przeszłości</translation>
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation>&amp;Stan na: {0}</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>Słowami</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>Before they ask</source>
      <translation>Zanim zapytają</translation>
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation>Opóźnione paczki, pieniądze zwrócone w ostatnich 14 dniach oraz kto pierwszy raz ma coś, co inni odsyłali lub na co się skarżyli.</translation>
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation>&amp;Napisz do nich</translation>
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation>Nikt nie ma znanego nam powodu, by pytać.</translation>
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation>Najpierw proszę wybrać osoby z jednym powodem.</translation>
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation>Jeden list ma jeden powód: proszę wybrać osoby z tym samym.</translation>
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation>Jak często wychodzi newsletter</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dzień</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Kwota</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalendarz</translation>
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation>Święta w kraju z dwoma tygodniami na przygotowania, newslettery, katalog kwartału, spodziewane wyniki i własne plany. Ponowny kontakt dotyczy kogoś i jakiejś kwoty: oferty, która czeka, zamówienia do złożenia.</translation>
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation>Zaplanuj &amp;coś…</translation>
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation>&amp;Ponowny kontakt…</translation>
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation>&amp;Oznacz jako zrobione</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>Z&amp;mień…</translation>
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation>&amp;Do mojego kalendarza…</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Zapisz &amp;jako PDF…</translation>
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation>Na najbliższe 14 dni nie zaplanowano żadnego posta.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>Otwarte ponowne kontakty: %Ln, około {0}.</numerusform>
        <numerusform>Otwarte ponowne kontakty: %Ln, około {0}.</numerusform>
        <numerusform>Otwarte ponowne kontakty: %Ln, około {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>Zakończone zamówieniem: %Ln, około {0}.</numerusform>
        <numerusform>Zakończone zamówieniem: %Ln, około {0}.</numerusform>
        <numerusform>Zakończone zamówieniem: %Ln, około {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>zrobione</translation>
    </message>
    <message>
      <source>still to do</source>
      <translation>do zrobienia</translation>
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation>Najpierw proszę wybrać własny wpis.</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>żadna z tych</translation>
    </message>
    <message>
      <source>What do you plan?</source>
      <translation>Co jest w planie?</translation>
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation>Pomysł z własnego sklepu</translation>
    </message>
    <message>
      <source>empty: the idea</source>
      <translation>puste: pomysł</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>Jak się skończyło?</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Jak się skończyło</translation>
    </message>
    <message>
      <source>is still open</source>
      <translation>jeszcze w toku</translation>
    </message>
    <message>
      <source>delete the entry</source>
      <translation>usunięcie wpisu</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Zapisano {0}</translation>
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation>Rozmowa by&amp;ła</translation>
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation>Nikt nie odebr&amp;ał</translation>
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation>Nie c&amp;hce telefonów</translation>
    </message>
    <message>
      <source>no number known</source>
      <translation>numer nieznany</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Zamówienie</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Kupiono</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Zapłacono</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>Próby</translation>
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation>Telefon z podziękowaniem</translation>
    </message>
    <message>
      <source>Nobody is to be rung. Orders from the amount that you choose under “Gifts and calls” come here.</source>
      <translation>Nie ma do kogo dzwonić. Trafiają tu zamówienia od kwoty, którą wybiorą Państwo w „Prezenty i telefony”.</translation>
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation>Zanotowano na karcie: {0}</translation>
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation>{0} wróci tu za dwa dni</translation>
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation>{0}: bez telefonu w sprawie tego zamówienia</translation>
    </message>
    <message>
      <source>noting the call</source>
      <translation>zanotowanie rozmowy</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampania</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Początek</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Koszt</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Przyszło</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Wróciło</translation>
    </message>
    <message>
      <source>Each cost</source>
      <translation>Koszt osoby</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampanie</translation>
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation>Reklamy, konkursy, listy, kartki: tu notuje się, ile co kosztowało i jakim kodem lub listem ludzie trafili do sklepu. „Koszt osoby” to koszt podzielony przez klientów, którzy wrócili; kto przyszedł, mógł przyjść i bez tego.</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Dodaj…</translation>
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation>Kopiuj do &amp;Excela</translation>
    </message>
    <message>
      <source>No campaign yet. Add the first one, with what it cost; whom it brought is counted here.</source>
      <translation>Nie ma jeszcze kampanii. Proszę dodać pierwszą z jej kosztem; kogo przyniosła, liczy się tutaj.</translation>
    </message>
    <message>
      <source>Choose one first.</source>
      <translation>Najpierw proszę coś wybrać.</translation>
    </message>
    <message>
      <source>A campaign</source>
      <translation>Kampania</translation>
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation>Kogo przyprowadziła kampania, widać po kodzie, którego ludzie używają, albo po liście.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>Instagram in May</source>
      <translation>Instagram w maju</translation>
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation>Koszt ({0})</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kod</translation>
    </message>
    <message>
      <source>MAY10</source>
      <translation>MAJ10</translation>
    </message>
    <message>
      <source>Or letter</source>
      <translation>Albo list</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>delete the campaign</source>
      <translation>usunięcie kampanii</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation>Usunięto. Edycja › Cofnij przywraca.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notatka</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Dodaj notatkę</translation>
    </message>
    <message>
      <source>Save note</source>
      <translation>Zapisz notatkę</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Notatkę zapisano</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Znacznik</translation>
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation>bez glutenu, kupuje na prezent</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Dodaj znacznik</translation>
    </message>
    <message>
      <source>Save tag</source>
      <translation>Zapisz znacznik</translation>
    </message>
    <message>
      <source>Tag saved</source>
      <translation>Znacznik zapisano</translation>
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation>Co klient lubi lub czego potrzebuje, według jego słów; pokazuje się przy pisaniu do niego.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Lubi</translation>
    </message>
    <message>
      <source>strong black tea</source>
      <translation>mocna czarna herbata</translation>
    </message>
    <message>
      <source>What do they like?</source>
      <translation>Co klient lubi?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <source>Saved what they like</source>
      <translation>Zapisano, co klient lubi</translation>
    </message>
    <message>
      <source>The year is not known</source>
      <translation>Rok nieznany</translation>
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation>Przechowywane w jednym celu: życzenia w tym dniu.</translation>
    </message>
    <message>
      <source>Save birthday</source>
      <translation>Zapisz urodziny</translation>
    </message>
    <message>
      <source>Birthday saved</source>
      <translation>Urodziny zapisano</translation>
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation>oddzwonić, rocznica ślubu</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kiedy</translation>
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation>Dodaj ważną datę</translation>
    </message>
    <message>
      <source>Save date</source>
      <translation>Zapisz datę</translation>
    </message>
    <message>
      <source>Date saved</source>
      <translation>Datę zapisano</translation>
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation>zaplanowanie ponownego kontaktu</translation>
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation>Zaplanowano. Wpis jest w kalendarzu</translation>
    </message>
    <message>
      <source>Message or chat</source>
      <translation>Wiadomość lub czat</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>W sklepie</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Inny</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Co powiedziano</translation>
    </message>
    <message>
      <source>Who of you</source>
      <translation>Kto z zespołu</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>może być puste</translation>
    </message>
    <message>
      <source>It is a complaint</source>
      <translation>To reklamacja</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>Zanotuj kontakt</translation>
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation>Reklamację zanotowano: do jej załatwienia nie wychodzą żadne nowości</translation>
    </message>
    <message>
      <source>Contact saved</source>
      <translation>Kontakt zapisano</translation>
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation>{0} (rozmowa: {1})</translation>
    </message>
    <message>
      <source>Complaint settled</source>
      <translation>Reklamacja załatwiona</translation>
    </message>
    <message>
      <source>No VIP any more</source>
      <translation>Już nie VIP</translation>
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation>Oznaczono jako VIP</translation>
    </message>
    <message>
      <source>Removed from the card</source>
      <translation>Usunięto z karty</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Ulica</translation>
    </message>
    <message>
      <source>More of the address</source>
      <translation>Dalsza część adresu</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Miejscowość</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Kod pocztowy</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Kraj</translation>
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation>Drukuj adres dokładnie tak, jak jest tu zapisany</translation>
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation>Co tu wpisano, obowiązuje bez względu na późniejsze pliki. Po co to jest: e-mail do listów, na które jest zgoda, telefon do rozmów i wiadomości, na które jest zgoda, adres do paczek i kartek. Do niczego innego nie służy.</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Zmień dane</translation>
    </message>
    <message>
      <source>Details saved</source>
      <translation>Dane zapisano</translation>
    </message>
    <message>
      <source>They said</source>
      <translation>Odpowiedź klienta</translation>
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation>Tak, można pisać</translation>
    </message>
    <message>
      <source>No, please stop</source>
      <translation>Nie, proszę przestać</translation>
    </message>
    <message>
      <source>My mail came back</source>
      <translation>Moja poczta wróciła</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Dotyczy</translation>
    </message>
    <message>
      <source>Email and post</source>
      <translation>E-mail i poczta</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS-y</translation>
    </message>
    <message>
      <source>Where they said it</source>
      <translation>Gdzie to powiedziano</translation>
    </message>
    <message>
      <source>on the phone</source>
      <translation>przez telefon</translation>
    </message>
    <message>
      <source>In which words</source>
      <translation>Jakimi słowami</translation>
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation>tak, proszę przysyłać nowości</translation>
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation>Zapis zostaje z datą, jako dowód. Późniejszy plik nigdy nie znosi odmowy.</translation>
    </message>
    <message>
      <source>May you write to them?</source>
      <translation>Czy można do tej osoby pisać?</translation>
    </message>
    <message>
      <source>Saved what they said</source>
      <translation>Zapisano odpowiedź klienta</translation>
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation>Ta osoba nie dostaje już niczego</translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>Imię i nazwisko, e-mail, adres i wszystko na tej karcie zostanie usunięte na dobre, a listów już nie będzie. Zamówienie tej osoby zostaje w sumach, bez nazwiska.</numerusform>
        <numerusform>Imię i nazwisko, e-mail, adres i wszystko na tej karcie zostanie usunięte na dobre, a listów już nie będzie. %Ln zamówienia tej osoby zostają w sumach, bez nazwiska.</numerusform>
        <numerusform>Imię i nazwisko, e-mail, adres i wszystko na tej karcie zostanie usunięte na dobre, a listów już nie będzie. %Ln zamówień tej osoby zostaje w sumach, bez nazwiska.</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation>Usunąć dane osoby: {0}?</translation>
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation>&amp;Zostaw dane</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Usuń na dobre</translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>Dane usunięto. Jedno zamówienie zostaje w sumach</numerusform>
        <numerusform>Dane usunięto. %Ln zamówienia zostają w sumach</numerusform>
        <numerusform>Dane usunięto. %Ln zamówień zostaje w sumach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>Jedna starsza kopia zapasowa nadal zawiera tę osobę. Zniknie sama, gdy przybędzie nowszych; powrót do niej też usuwa z niej tę osobę.</numerusform>
        <numerusform>%Ln starsze kopie zapasowe nadal zawierają tę osobę. Znikną same, gdy przybędzie nowszych; powrót do którejś też usuwa z niej tę osobę.</numerusform>
        <numerusform>%Ln starszych kopii zapasowych nadal zawiera tę osobę. Znikną same, gdy przybędzie nowszych; powrót do którejś też usuwa z niej tę osobę.</numerusform>
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation>połączenie w jedną osobę</translation>
    </message>
    <message>
      <source>Made one person</source>
      <translation>Połączono w jedną osobę</translation>
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation>Wyciąg: {0}</translation>
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation>Żadna czcionka na tym komputerze nie ma liter {0}: zostaną puste</translation>
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation>Wszystko o osobie: {0}</translation>
    </message>
    <message>
      <source>Save everything we know</source>
      <translation>Zapisz wszystko, co wiadomo</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation>Zapisano {0} oraz to samo do odczytu przez programy (JSON)</translation>
    </message>
    <message>
      <source>editing details</source>
      <translation>zmiana danych</translation>
    </message>
    <message>
      <source>logging a contact</source>
      <translation>zanotowanie kontaktu</translation>
    </message>
    <message>
      <source>settling the complaint</source>
      <translation>załatwienie reklamacji</translation>
    </message>
    <message>
      <source>what they said</source>
      <translation>odpowiedź klienta</translation>
    </message>
    <message>
      <source>“do not contact”</source>
      <translation>„nie kontaktować się”</translation>
    </message>
    <message>
      <source>writing on the card</source>
      <translation>wpis na karcie</translation>
    </message>
    <message>
      <source>Catalogue list</source>
      <translation>Lista do katalogu</translation>
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation>Tylko tam, &amp;gdzie może się opłacić</translation>
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation>Zmieść się w &amp;budżecie</translation>
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation>Jeden także &amp;dla mnie</translation>
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation>Gdy budżet nie wystarcza, wybierane są osoby, które przyniosą najwięcej: według tego, co wydadzą w ciągu 12 miesięcy, w części, która zostaje w sklepie.</translation>
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation>Do mojego &amp;kalendarza…</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation>Ostatnia lista: {0}. Pora na następną.</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation>Ostatnia lista: {0}. Następna przypada: {1}.</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>Następny katalog</translation>
    </message>
    <message>
      <source>own sizes</source>
      <translation>własne wymiary</translation>
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation>Etykiety: {0}. Drukować w rzeczywistym rozmiarze.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>Jeden adres jest na liście, ale na żadnej etykiecie.</numerusform>
        <numerusform>%Ln adresy są na liście, ale na żadnej etykiecie.</numerusform>
        <numerusform>%Ln adresów jest na liście, ale na żadnej etykiecie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>Jeszcze jedna osoba jest tego warta, lecz nie mieści się w budżecie.</numerusform>
        <numerusform>Jeszcze %Ln osoby są tego warte, lecz nie mieszczą się w budżecie.</numerusform>
        <numerusform>Jeszcze %Ln osób jest tego wartych, lecz nie mieści się w budżecie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>Jedna osoba przyniesie prawdopodobnie mniej, niż to kosztuje.</numerusform>
        <numerusform>%Ln osoby przyniosą prawdopodobnie mniej, niż to kosztuje.</numerusform>
        <numerusform>%Ln osób przyniesie prawdopodobnie mniej, niż to kosztuje.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>Jeden katalog za około {0} dla osób, które w ciągu 12 miesięcy prawdopodobnie wydadzą {1}</numerusform>
        <numerusform>%Ln katalogi za około {0} dla osób, które w ciągu 12 miesięcy prawdopodobnie wydadzą {1}</numerusform>
        <numerusform>%Ln katalogów za około {0} dla osób, które w ciągu 12 miesięcy prawdopodobnie wydadzą {1}</numerusform>
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation>Kategorie i dla kogo są</translation>
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation>Wystarczy wybrać produkty i wpisać ich kategorię. Kategorie podane w plikach są odczytywane.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategoria</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation>Kategoria wybranych produktów</translation>
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation>&amp;Włóż do kategorii</translation>
    </message>
    <message>
      <source>kids, women</source>
      <translation>dzieci, kobiety</translation>
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation>Dla kogo jest wybrana kategoria</translation>
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation>Kategoria jest &amp;dla nich</translation>
    </message>
    <message>
      <source>Customers who came back</source>
      <translation>Klienci, którzy wrócili</translation>
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation>Zobacz, jak &amp;to obliczono</translation>
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation>na każde 100, w ciągu {0} mies.</translation>
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation>Wyeksportowane czaty (*.txt *.zip);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation>Dodaj czat z WhatsApp</translation>
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation>Cały ten czat jest już na karcie</translation>
    </message>
    <message>
      <source>bringing a chat</source>
      <translation>dodanie czatu</translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>Jedna wiadomość jest na karcie</numerusform>
        <numerusform>%Ln wiadomości są na karcie</numerusform>
        <numerusform>%Ln wiadomości jest na karcie</numerusform>
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation>Najpierw dzień czy miesiąc?</translation>
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation>Daty w tym czacie można odczytać na dwa sposoby i nic w nim nie mówi, na który.</translation>
    </message>
    <message>
      <source>In this chat</source>
      <translation>W tym czacie</translation>
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation>najpierw dzień: 3/4 to 3 kwietnia</translation>
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation>najpierw miesiąc: 3/4 to 4 marca</translation>
    </message>
    <message>
      <source>Bring it</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation>&amp;Gdy tego brakuje…</translation>
    </message>
    <message>
      <source>Reward</source>
      <translation>Nagroda</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Utworzono</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation>&amp;Zapisz do sklepu internetowego…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Dr&amp;ukuj…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopiuj</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>&amp;Wycofaj</translation>
    </message>
    <message>
      <source>Reward codes</source>
      <translation>Kody nagród</translation>
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation>Jeden kod, jedno użycie. Wystarczy raz zaimportować je do sklepu internetowego; gdy zamówienie wraca z kodem, jest tu rozpoznawane. Można wybrać kilka wierszy albo działać na wszystkich.</translation>
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation>Nie wydano jeszcze żadnego kodu. Trzeba wybrać uczestnika, potem „Użyj nagrody” i zaznaczyć „Jako kod”.</translation>
    </message>
    <message>
      <source>Another system</source>
      <translation>Inny system</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>Zapisano kod w {0}.</numerusform>
        <numerusform>Zapisano %Ln kody w {0}.</numerusform>
        <numerusform>Zapisano %Ln kodów w {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>Skopiowano kod.</numerusform>
        <numerusform>Skopiowano %Ln kody.</numerusform>
        <numerusform>Skopiowano %Ln kodów.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation>Najpierw proszę wybrać kody do wycofania.</translation>
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation>Wycofano. Kody trzeba usunąć także w sklepie internetowym.</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Patrz wstecz</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Okres</translation>
    </message>
    <message>
      <source>Usual period</source>
      <translation>Zwykły okres</translation>
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation>Kwartał po kwartale</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>Miesiąc po miesiącu</translation>
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation>Porównaj z branżą</translation>
    </message>
    <message>
      <source>No comparison</source>
      <translation>Bez porównania</translation>
    </message>
    <message>
      <source>Consumer goods</source>
      <translation>Artykuły codzienne</translation>
    </message>
    <message>
      <source>Beauty</source>
      <translation>Uroda</translation>
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation>Odzież i obuwie</translation>
    </message>
    <message>
      <source>Home goods</source>
      <translation>Do domu</translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>Patrz o miesiąc wstecz</numerusform>
        <numerusform>Patrz o %Ln miesiące wstecz</numerusform>
        <numerusform>Patrz o %Ln miesięcy wstecz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>Ilu klientów z początku okresu kupiło ponownie. Każdy punkt patrzy o miesiąc wstecz</numerusform>
        <numerusform>Ilu klientów z początku okresu kupiło ponownie. Każdy punkt patrzy o %Ln miesiące wstecz</numerusform>
        <numerusform>Ilu klientów z początku okresu kupiło ponownie. Każdy punkt patrzy o %Ln miesięcy wstecz</numerusform>
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation>Warto zaimportować więcej zamówień; im więcej miesięcy, tym pewniejsza liczba.</translation>
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation>Import&amp;uj nowsze zamówienia</translation>
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation>Od wszystkich, którzy są klientami na końcu okresu, odejmuje się nowych i tych, którzy wrócili po przerwie, a wynik porównuje się z liczbą klientów na początku. To wskaźnik utrzymania klientów (CRR).</translation>
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation>Liczba klientów z początku, którzy nie kupili ponownie: {0} z {1}. Nowym klientom warto podziękować w ciągu tygodnia, a do spóźnionych względem własnego zwyczaju napisać: ich najłatwiej odzyskać.</translation>
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation>&amp;Zobacz, kto odchodzi</translation>
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation>Spóźnieni względem zwyczaju</translation>
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation>{0} w „{1}”, według artykułu Elbuz</translation>
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation>B: klienci na początku</translation>
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation>E: klienci na końcu</translation>
    </message>
    <message>
      <source>N: of those, new</source>
      <translation>N: w tym nowi</translation>
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation>R: w tym po przerwie</translation>
    </message>
    <message>
      <source>K: came back</source>
      <translation>K: wrócili</translation>
    </message>
    <message>
      <source>L: did not come back</source>
      <translation>L: nie wrócili</translation>
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation>Nie wrócili do dnia: {0}</translation>
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation>Artykuł nie mówi, jakiego okresu dotyczy ta norma.</translation>
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation>Z miesiąca na miesiąc zostają prawie wszyscy, bo w ciągu miesiąca mało kto może odejść.</translation>
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation>Zamówienia obejmują {0} mies., więc to patrzy o {1} mies. wstecz.</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation>Za mało klientów, by mieć pewność: prawdopodobnie od {0} do {1}.</translation>
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation>Spojrzenie wstecz sięga przed pierwsze zamówienie, więc początek jest niepełny.</translation>
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation>Linia kropkowana: spojrzenie wstecz sięga przed pierwsze zamówienie.</translation>
    </message>
    <message>
      <source>How it compares</source>
      <translation>Jak porównać</translation>
    </message>
    <message>
      <source>Remove this rule</source>
      <translation>Usuń tę regułę</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wartość</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>Co(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>Tekst(&amp;D)</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Wróć do oryginału</translation>
    </message>
    <message>
      <source>back to the original</source>
      <translation>powrót do oryginału</translation>
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation>„{0}” jest znów w pierwotnej postaci</translation>
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation>Żadna czcionka na tym komputerze nie ma liter {0}: zostaną puste.</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>Kupon</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Klienci</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Sprzedaż</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>Rabat</translation>
    </message>
    <message>
      <source>Margin left</source>
      <translation>Zostaje marży</translation>
    </message>
    <message>
      <source>By people who always use one</source>
      <translation>Od osób, które zawsze go używają</translation>
    </message>
    <message>
      <source>What coupons cost</source>
      <translation>Ile kosztują kupony</translation>
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation>Wszystkie kupony z zamówień. Rabat jest znany tam, gdzie podaje go plik; marża to ta ustawiona w Druk, Zmień cenę.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>Jeden kupon, łączny rabat {0}</numerusform>
        <numerusform>%Ln kupony, łączny rabat {0}</numerusform>
        <numerusform>%Ln kuponów, łączny rabat {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation>Żadne zamówienie nie przyszło z kuponem.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Wyczyść</translation>
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation>Szukaj: nazwisko, e-mail, miejscowość, produkt lub zamówienie</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>Szukaj klientów</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>K&amp;olumny</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Wszyscy</translation>
    </message>
    <message>
      <source>More</source>
      <comment>groups</comment>
      <translation>Więcej</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Wyczyść szukanie</translation>
    </message>
    <message>
      <source>Search all customers</source>
      <translation>Szukaj wśród wszystkich</translation>
    </message>
    <message>
      <source>VIPs</source>
      <translation>VIP-y</translation>
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation>W „{0}” nikt nie pasuje do „{1}”.</translation>
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation>Nikt nie pasuje do „{0}”.</translation>
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation>W tej grupie nikogo teraz nie ma.</translation>
    </message>
    <message>
      <source>Reset columns</source>
      <translation>Przywróć kolumny</translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>Wybrano: %Ln</numerusform>
        <numerusform>Wybrano: %Ln</numerusform>
        <numerusform>Wybrano: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation>Wybierz wszystkich: {0}</translation>
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation>&amp;Lista Excel</translation>
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation>Pro&amp;gram pocztowy…</translation>
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation>Napisz &amp;e-mail</translation>
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation>Pocz&amp;tówki</translation>
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation>&amp;Dodaj do listy</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>Kopi&amp;uj</translation>
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation>Wszyscy, którzy kiedykolwiek coś zamówili</translation>
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation>Po imporcie zamówień stoi tu na karcie cała historia każdego klienta.</translation>
    </message>
    <message>
      <source>Import orders</source>
      <translation>Importuj zamówienia</translation>
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation>&amp;Lista Excel ({0})</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>Jedna osoba złożyła zamówienie</numerusform>
        <numerusform>%Ln osoby złożyły zamówienie</numerusform>
        <numerusform>%Ln osób złożyło zamówienie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}, jedna jeszcze nie.</numerusform>
        <numerusform>{0}, %Ln jeszcze nie.</numerusform>
        <numerusform>{0}, %Ln jeszcze nie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>Jedna osoba złożyła zamówienie. Kliknięcie nazwiska pokazuje całą historię.</numerusform>
        <numerusform>%Ln osoby złożyły zamówienie. Kliknięcie nazwiska pokazuje całą historię.</numerusform>
        <numerusform>%Ln osób złożyło zamówienie. Kliknięcie nazwiska pokazuje całą historię.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>Skopiowano klienta</numerusform>
        <numerusform>Skopiowano %Ln klientów</numerusform>
        <numerusform>Skopiowano %Ln klientów</numerusform>
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation>Lista zostaje taka, jaka jest; znajduje się na stronie Grupy.</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>Dodaj klienta do listy</numerusform>
        <numerusform>Dodaj %Ln klientów do listy</numerusform>
        <numerusform>Dodaj %Ln klientów do listy</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Nazwa listy</translation>
    </message>
    <message>
      <source>Tasting in May</source>
      <translation>Degustacja w maju</translation>
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation>&amp;Zapisz listę</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>Jedna osoba dodana do listy</numerusform>
        <numerusform>%Ln osoby dodane do listy</numerusform>
        <numerusform>%Ln osób dodanych do listy</numerusform>
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation>Klienta dodano</translation>
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation>Dodano do istniejącej karty</translation>
    </message>
    <message>
      <source>adding a customer</source>
      <translation>dodanie klienta</translation>
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation>Otw&amp;órz kartę</translation>
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation>Doda&amp;j do listy…</translation>
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation>&amp;Napisz e-mail</translation>
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation>D&amp;rukuj pocztówki</translation>
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation>Do progra&amp;mu pocztowego…</translation>
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation>&amp;Zapisz listę Excel…</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Wskaźnik</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Teraz</translation>
    </message>
    <message>
      <source>A year ago</source>
      <translation>Rok temu</translation>
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation>Prawda czy przypadek?</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Z</translation>
    </message>
    <message>
      <source>Five dials</source>
      <translation>Pięć wskaźników</translation>
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation>Działania przynoszą skutek, gdy te wskaźniki idą ku lepszemu, i to bardziej, niż sprawiłby przypadek. „Puls” liczy zamówienia, rozmowy, odpowiedzi, użyte kody i przyprowadzonych znajomych. Odwiedzin strony, polubień i obserwujących tu się nie mierzy.</translation>
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation>&amp;Przed i po…</translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>Klienci zamawiają zwykle codziennie.</numerusform>
        <numerusform>Klienci zamawiają zwykle co %Ln dni.</numerusform>
        <numerusform>Klienci zamawiają zwykle co %Ln dni.</numerusform>
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation>Najwięcej osób odpada po zamówieniu numer {0}: następne w ciągu roku złożyło {1} z {2}.</translation>
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation>Cykle na początek: {0}.</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>jeszcze brak danych</translation>
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation>za mało odpowiedzi, by ocenić</translation>
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation>jeszcze nie ma z czym porównać</translation>
    </message>
    <message>
      <source>better</source>
      <translation>lepiej</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>gorzej</translation>
    </message>
    <message>
      <source>inside chance</source>
      <translation>w granicach przypadku</translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>Wstrzymano: 1, by sprawdzić, czy to działa</numerusform>
        <numerusform>Wstrzymano: %Ln, by sprawdzić, czy to działa</numerusform>
        <numerusform>Wstrzymano: %Ln, by sprawdzić, czy to działa</numerusform>
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation>odnotowanie wysłanych listów</translation>
    </message>
    <message>
      <source>not today</source>
      <translation>nie dziś</translation>
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation>{0}: nie ma nikogo</translation>
    </message>
    <message>
      <source>The same person?</source>
      <translation>Ta sama osoba?</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Do decyzji</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Gotowe</translation>
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation>&amp;Ta sama osoba</translation>
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation>Różne &amp;osoby</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Później</translation>
    </message>
    <message>
      <source>One</source>
      <comment>of two customers</comment>
      <translation>Jedna osoba</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>of two customers</comment>
      <translation>Druga osoba</translation>
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation>&amp;Rozdziel</translation>
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation>Wybór wiersza pozwala rozdzielić obie osoby, w dowolnym dniu.</translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>Jeśli ta para to jedna osoba, wróciło {0} klientów, a nie {1}.</numerusform>
        <numerusform>Jeśli każda z %Ln par to jedna osoba, wróciło {0} klientów, a nie {1}.</numerusform>
        <numerusform>Jeśli każda z %Ln par to jedna osoba, wróciło {0} klientów, a nie {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation>Nie ma już o kim decydować</translation>
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation>Nowe pary pojawiają się po następnym imporcie.</translation>
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation>Para {0} z {1}</translation>
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation>Tu można upuścić plik z zamówieniami</translation>
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation>CSV lub Excel, z dowolnego sklepu. Nie trzeba go najpierw porządkować.</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>Wy&amp;bierz plik…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Temat</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>D&amp;o</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>Temat(&amp;D)</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Wstaw</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>Wi&amp;ęcej</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Zmień</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation>Każdy dostaje własny kod, ważny {0}.</translation>
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation>Pominięto {0} z {1} osób: nie można teraz pisać do nich e-maili ({2}).</translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>Drukuj pocztówkę dla 1 osoby</numerusform>
        <numerusform>Drukuj pocztówki dla %Ln osób</numerusform>
        <numerusform>Drukuj pocztówki dla %Ln osób</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: jedna osoba z dozwolonym e-mailem</numerusform>
        <numerusform>{0}: %Ln osoby z dozwolonym e-mailem</numerusform>
        <numerusform>{0}: %Ln osób z dozwolonym e-mailem</numerusform>
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation>E-maile</translation>
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation>ShopRetain pisze szkice. Wysyła się je z własnego programu pocztowego.</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Same z siebie</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Odpowiedzi</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Części tej strony</translation>
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation>Osobiste szkice własnymi słowami</translation>
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation>Najpierw trzeba zaimportować zamówienia: listy pisze się do osób, które je złożyły.</translation>
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation>Te zamówienia nie mają adresów e-mail</translation>
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation>Etsy i niektóre kasy ich nie podają. Do ludzi można za to pisać pocztą: strona Druk robi dla nich kartki i listy.</translation>
    </message>
    <message>
      <source>Print postcards</source>
      <translation>Drukuj pocztówki</translation>
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation>Li&amp;sta do Mailchimp</translation>
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation>Otwórz jeden &amp;na próbę</translation>
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation>Zró&amp;b szkice</translation>
    </message>
    <message>
      <source>More ways and settings</source>
      <translation>Więcej sposobów i ustawień</translation>
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation>Gotowe ({0})</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Szkic zapisano</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Zapisywanie…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>Zró&amp;b 1 szkic</numerusform>
        <numerusform>Zró&amp;b %Ln szkice</numerusform>
        <numerusform>Zró&amp;b %Ln szkiców</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation>Kopiuj s&amp;łowa</translation>
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation>Skopiowano. Słowa można wkleić na stronie sklepu</translation>
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation>Po kolei w moim pro&amp;gramie pocztowym</translation>
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation>Jako pliki w &amp;folderze…</translation>
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation>Wśr&amp;ód szkiców mojej skrzynki…</translation>
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation>Skopiowane, po &amp;kolei</translation>
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation>Jako wiadomo&amp;ści na telefony…</translation>
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation>Kto pisz&amp;e…</translation>
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation>&amp;Usuń ten list</translation>
    </message>
    <message>
      <source>Only with a tag</source>
      <translation>Tylko ze znacznikiem</translation>
    </message>
    <message>
      <source>not a customer</source>
      <translation>to nie klient</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Ocena</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation>Powiedziano</translation>
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation>Ankiety i opinie</translation>
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation>Pytać można listami „Czy polecą nas Państwo?” i „Siedem pytań” albo kartkami w Druk, Na ladę. Tu dodaje się odpowiedzi z Google Forms, Typeform lub Excela, opinie eksportowane przez system sklepu, albo wpisuje się je ręcznie.</translation>
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation>Dod&amp;aj odpowiedzi…</translation>
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation>&amp;Odpowiedziano</translation>
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation>Z&amp;naczniki…</translation>
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation>Zachowaj jako dobre &amp;słowa</translation>
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation>&amp;Lubi to</translation>
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation>Nikt jeszcze nie odpowiedział.</translation>
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation>Poleciłoby sklep: {0}</translation>
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation>Ocena 8 lub więcej: {0} zamówiło ponownie w ciągu 90 dni; pozostali: {1}</translation>
    </message>
    <message>
      <source>No scores yet.</source>
      <translation>Nie ma jeszcze ocen.</translation>
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation>Wszystkie wpisy ({0})</translation>
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation>{0}: {1}, od osób, które wydały {2}</translation>
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation>Żadna ze znanych osób tego nie powiedziała.</translation>
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation>Stoi na karcie klienta przy „Lubi”.</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>czeka</translation>
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Odpowiedzi (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Bring answers</source>
      <translation>Dodaj odpowiedzi</translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>Zachowano odpowiedź.</numerusform>
        <numerusform>Zachowano %Ln odpowiedzi.</numerusform>
        <numerusform>Zachowano %Ln odpowiedzi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>Jedna osoba spoza klientów: {0}.</numerusform>
        <numerusform>%Ln osoby spoza klientów: {0}.</numerusform>
        <numerusform>%Ln osób spoza klientów: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>Jedna już tu była.</numerusform>
        <numerusform>%Ln już tu były.</numerusform>
        <numerusform>%Ln już tu było.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation>dodanie odpowiedzi</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>bez oceny</translation>
    </message>
    <message>
      <source>What a customer said</source>
      <translation>Co powiedział klient</translation>
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation>nazwisko lub e-mail; może być puste</translation>
    </message>
    <message>
      <source>Score, of 10</source>
      <translation>Ocena, na 10</translation>
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation>dostawa, cena, pakowanie</translation>
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation>e-mail, telefon, w sklepie</translation>
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation>Najpierw proszę wybrać wpis ze słowami.</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>rozdzielone przecinkami</translation>
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation>Zachowano wśród dobrych słów. Trzeba zapytać, czy wolno je pokazać.</translation>
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation>Zo&amp;bacz, co dziś zrobić</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>na 100</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation>Za mało klientów, by mieć pewność.</translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation>Najwięcej osób odpada po zamówieniu numer {0}: następne w ciągu roku złożyło {1} z {2}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Kto przyprowadził</translation>
    </message>
    <message>
      <source>Friend</source>
      <translation>Znajomy</translation>
    </message>
    <message>
      <source>Friends of friends</source>
      <translation>Znajomi znajomych</translation>
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation>Każdy może mieć własny kod. Pierwsze zamówienie znajomego z tym kodem daje punkty obu osobom, raz. Kod uczestnika kopiuje się z jego punktów.</translation>
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation>Żadne zamówienie nie przyszło jeszcze z kodem znajomego.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: 1 znajomy</numerusform>
        <numerusform>{0}: %Ln znajomych</numerusform>
        <numerusform>{0}: %Ln znajomych</numerusform>
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation>Własny obraz…</translation>
    </message>
    <message>
      <source>Goal and what if</source>
      <translation>Cel i co by było, gdyby</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Cel</translation>
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation>&amp;Ustaw cel…</translation>
    </message>
    <message>
      <source>What if more came back?</source>
      <translation>A gdyby wracało więcej?</translation>
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation>O ile więcej na 100 wraca</translation>
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation>&amp;Ten miesiąc na jednej stronie…</translation>
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation>Wróciło {0} na 100. Celu nie ustawiono.</translation>
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation>Wróciło {0} na 100; cel to {1}.</translation>
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation>Cel osiągnięty. Z {0} klientów wróciło {1}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>Z {0} klientów wróciło {1}; potrzeba jeszcze jednego, czyli około {2} miesięcznie. Spóźnieni teraz: {3}; warto zacząć od tych na stronie Dziś.</numerusform>
        <numerusform>Z {0} klientów wróciło {1}; potrzeba jeszcze %Ln, czyli około {2} miesięcznie. Spóźnieni teraz: {3}; warto zacząć od tych na stronie Dziś.</numerusform>
        <numerusform>Z {0} klientów wróciło {1}; potrzeba jeszcze %Ln, czyli około {2} miesięcznie. Spóźnieni teraz: {3}; warto zacząć od tych na stronie Dziś.</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation>O {0} więcej na 100</translation>
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation>Jest za mało klientów na prognozę.</translation>
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation>Obecni klienci wydadzą w ciągu 12 miesięcy prawdopodobnie {0}, {1}.</translation>
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation>Około {0} zamiast {1} ({3}) w ciągu 12 miesięcy: {2} więcej.</translation>
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation>Jak to obliczono: o {0} więcej z {1} klientów, każdy po {2}, bo tyle w ciągu 12 miesięcy wydali średnio ci, którzy zamówili. To nie obietnica.</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>między {0} a {1}</translation>
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation>Puste oznacza brak celu.</translation>
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation>Ilu na 100 ma wracać?</translation>
    </message>
    <message>
      <source>Set it</source>
      <translation>Ustaw</translation>
    </message>
    <message>
      <source>the goal</source>
      <translation>cel</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Ten miesiąc</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Zmień nazwę</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Zapisano</translation>
    </message>
    <message>
      <source>spent in the last year</source>
      <translation>wydano w ostatnim roku</translation>
    </message>
    <message>
      <source>usual order</source>
      <translation>zwykłe zamówienie</translation>
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation>Do programu pocz&amp;towego…</translation>
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation>Poczt&amp;ówki</translation>
    </message>
    <message>
      <source>Customers of this group</source>
      <translation>Klienci w tej grupie</translation>
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation>Określ, które produkty są dla kogo…</translation>
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation>Pok&amp;aż</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>Pasuje jeszcze jedna osoba, ale e-mail nie jest dozwolony.</numerusform>
        <numerusform>Pasują jeszcze %Ln osoby, ale e-mail nie jest dozwolony.</numerusform>
        <numerusform>Pasuje jeszcze %Ln osób, ale e-mail nie jest dozwolony.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>Do jednej z tych osób nie wolno pisać e-maili.</numerusform>
        <numerusform>Do %Ln z tych osób nie wolno pisać e-maili.</numerusform>
        <numerusform>Do %Ln z tych osób nie wolno pisać e-maili.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>Do jednej z nich można wysłać pocztówkę.</numerusform>
        <numerusform>Do %Ln z nich można wysłać pocztówkę.</numerusform>
        <numerusform>Do %Ln z nich można wysłać pocztówkę.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation>Pok&amp;aż grupę</translation>
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation>Czy składając zamówienie, kupujący mogli odmówić nowości?</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>Jeśli tak, można pisać e-maile do jednego klienta więcej. Pytanie pada raz; odpowiedź zostaje z datą, jako dowód.</numerusform>
        <numerusform>Jeśli tak, można pisać e-maile do %Ln klientów więcej. Pytanie pada raz; odpowiedź zostaje z datą, jako dowód.</numerusform>
        <numerusform>Jeśli tak, można pisać e-maile do %Ln klientów więcej. Pytanie pada raz; odpowiedź zostaje z datą, jako dowód.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation>Tak, mogli</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupy</translation>
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation>Listy klientów, które same się aktualizują. Niektóre programy nazywają je segmentami.</translation>
    </message>
    <message>
      <source>&amp;New group</source>
      <translation>Nowa &amp;grupa</translation>
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation>Grupy wypełniają się same</translation>
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation>Po imporcie zamówień od razu stoi tu osiem gotowych grup.</translation>
    </message>
    <message>
      <source>Ready made</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Moje</translation>
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation>Jeszcze żadnej. Można zacząć od jednej z tych:</translation>
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation>Każdy jest dokładnie w jednej z nich</translation>
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation>Brakuje wartości; do tego czasu grupa zostaje bez zmian.</translation>
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation>zmiana reguł grupy {0}</translation>
    </message>
    <message>
      <source>Empty group</source>
      <translation>Pusta grupa</translation>
    </message>
    <message>
      <source>List of emails…</source>
      <translation>Lista e-maili…</translation>
    </message>
    <message>
      <source>making the group {0}</source>
      <translation>utworzenie grupy {0}</translation>
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation>po jednym w wierszu albo wśród innego tekstu</translation>
    </message>
    <message>
      <source>A list of emails</source>
      <translation>Lista e-maili</translation>
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation>Na listę trafiają te osoby, które są klientami.</translation>
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation>U&amp;twórz listę</translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>Jeden e-mail nie należy do nikogo znanego</numerusform>
        <numerusform>%Ln e-maile nie należą do nikogo znanego</numerusform>
        <numerusform>%Ln e-maili nie należy do nikogo znanego</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation>Zmień nazwę grupy</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>Z&amp;mień nazwę</translation>
    </message>
    <message>
      <source>renaming {0}</source>
      <translation>zmiana nazwy: {0}</translation>
    </message>
    <message>
      <source>deleting {0}</source>
      <translation>usunięcie: {0}</translation>
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation>Usunięto grupę {0}</translation>
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation>{0}, bez e-maila</translation>
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation>W c&amp;zasie…</translation>
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation>Teksty &amp;reklam…</translation>
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation>&amp;Kategorie i dla kogo są…</translation>
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation>Z&amp;apisz wszystkie grupy jako tekst…</translation>
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation>Zapisz plan na &amp;jednej stronie…</translation>
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation>Zapisz &amp;daty do kalendarza…</translation>
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation>&amp;Osoby, które nie chcą reklam…</translation>
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation>Dodaj ulu&amp;bione z systemu sklepu…</translation>
    </message>
    <message>
      <source>Save groups</source>
      <translation>Zapisz grupy</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>Zapisano grupę</numerusform>
        <numerusform>Zapisano %Ln grupy</numerusform>
        <numerusform>Zapisano %Ln grup</numerusform>
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Zapisz plan</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation>Zapisz daty do kalendarza</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Daty</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Pliki kalendarza (*.ics)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>Zapisano datę</numerusform>
        <numerusform>Zapisano %Ln daty</numerusform>
        <numerusform>Zapisano %Ln dat</numerusform>
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation>Lista ulubionych</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Tabele (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>bringing favourites</source>
      <translation>dodanie ulubionych</translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>Jeden ulubiony produkt jest na kartach</numerusform>
        <numerusform>%Ln ulubione produkty są na kartach</numerusform>
        <numerusform>%Ln ulubionych produktów jest na kartach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>1 nie należy do nikogo znanego</numerusform>
        <numerusform>%Ln nie należą do nikogo znanego</numerusform>
        <numerusform>%Ln nie należy do nikogo znanego</numerusform>
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation>Lista osób, które nie chcą reklam</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>Jeden adres trafił na listę rezygnacji</numerusform>
        <numerusform>%Ln adresy trafiły na listę rezygnacji</numerusform>
        <numerusform>%Ln adresów trafiło na listę rezygnacji</numerusform>
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation>Kto pisze?</translation>
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation>Te dane stoją na każdym liście i każdej kartce, jak wymaga prawo. Pytanie pada raz; potem są na stronie E-maile.</translation>
    </message>
    <message>
      <source>Shop name</source>
      <translation>Nazwa sklepu</translation>
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation>Ulica, kod pocztowy, miejscowość, kraj</translation>
    </message>
    <message>
      <source>Answers go to</source>
      <translation>Odpowiedzi na adres</translation>
    </message>
    <message>
      <source>your email address</source>
      <translation>własny adres e-mail</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Kto podpisuje</translation>
    </message>
    <message>
      <source>your first name</source>
      <translation>imię</translation>
    </message>
    <message>
      <source>Why they get it</source>
      <translation>Dlaczego to dostają</translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>zwykłe słowa</translation>
    </message>
    <message>
      <source>How they stop it</source>
      <translation>Jak zrezygnować</translation>
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation>Gdzie można wystawić opinię</translation>
    </message>
    <message>
      <source>one address a line</source>
      <translation>po jednym adresie w wierszu</translation>
    </message>
    <message>
      <source>Making drafts</source>
      <translation>Tworzenie szkiców</translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>Zrobiono szkic. Czeka tutaj</numerusform>
        <numerusform>Zrobiono %Ln szkice. Czekają tutaj</numerusform>
        <numerusform>Zrobiono %Ln szkiców. Czekają tutaj</numerusform>
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation>zrobienie szkiców</translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>Żaden list nie liczy się jako wysłany. W {0} został plik: trzeba go usunąć</numerusform>
        <numerusform>Żaden list nie liczy się jako wysłany. W {0} zostały %Ln pliki: trzeba je usunąć</numerusform>
        <numerusform>Żaden list nie liczy się jako wysłany. W {0} zostało %Ln plików: trzeba je usunąć</numerusform>
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Pokaż folder</translation>
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation>Czy otworzyła się nowa wiadomość, gotowa do wysłania?</translation>
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation>Jest zaadresowana do właściciela sklepu. Nie trzeba jej wysyłać.</translation>
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation>Nie, nic się nie otworzyło</translation>
    </message>
    <message>
      <source>Yes, it did</source>
      <translation>Tak, otworzyła się</translation>
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation>Dobrze. Szkice będą otwierać się w ten sposób</translation>
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation>Skopiowano list z adresem</translation>
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation>Skopiowano list. Można go wkleić do wiadomości</translation>
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation>W którym folderze zapisać szkice?</translation>
    </message>
    <message>
      <source>Saving drafts</source>
      <translation>Zapisywanie szkiców</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>Zapisano szkic w {0}</numerusform>
        <numerusform>Zapisano %Ln szkice w {0}</numerusform>
        <numerusform>Zapisano %Ln szkiców w {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>Zapisano list w {0}</numerusform>
        <numerusform>Zapisano %Ln listy w {0}</numerusform>
        <numerusform>Zapisano %Ln listów w {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation>przekazanie listów</translation>
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation>Zapisz wiadomości na telefony</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
      <source>Your mailbox</source>
      <translation>Skrzynka pocztowa</translation>
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation>Te dane podaje strona dostawcy poczty, często pod nazwą „IMAP”. Hasło przechowuje system, nigdy plik sklepu. Wielu dostawców wymaga hasła aplikacji. Outlook.com i Microsoft 365 żadnego nie przyjmują: tam zostają pliki.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Serwer</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Użytkownik</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Hasło</translation>
    </message>
    <message>
      <source>Put drafts there</source>
      <translation>Umieść tam szkice</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>Szkic jest w „{0}”</numerusform>
        <numerusform>%Ln szkice są w „{0}”</numerusform>
        <numerusform>%Ln szkiców jest w „{0}”</numerusform>
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation>przekazanie szkiców</translation>
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation>Umieszczanie szkiców w skrzynce</translation>
    </message>
    <message>
      <source>drafts</source>
      <translation>szkice</translation>
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation>Co to jest? {0}</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Co to jest?</translation>
    </message>
    <message>
      <source>What you have imported</source>
      <translation>Co już zaimportowano</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Zaimportowano</translation>
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation>Wiersze odłożone</translation>
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation>Wycofaj &amp;ten import</translation>
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation>C&amp;o weszło…</translation>
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation>Ten import można wycofać w każdej chwili.</translation>
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation>&amp;Anuluj</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Odczyt: {0}</translation>
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation>Trzeba sprawdzić, co zrozumieliśmy, a potem zaimportować. W sklepie internetowym nic się nie zmienia.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>Prz&amp;ejmij 1 osobę</numerusform>
        <numerusform>Prz&amp;ejmij %Ln osoby</numerusform>
        <numerusform>Prz&amp;ejmij %Ln osób</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation>&amp;Zachowaj te koszyki</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>I&amp;mportuj 1 zamówienie</numerusform>
        <numerusform>I&amp;mportuj %Ln zamówienia</numerusform>
        <numerusform>I&amp;mportuj %Ln zamówień</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation>Importowanie zamówień</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>wierszy odczytano</translation>
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation>Ustalanie, kto jest kim</translation>
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation>W tym pliku nie ma nic nowego: każde zamówienie już tu było</translation>
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation>Zaimportowane zamówienia: {0}; klienci razem: {1}</translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>Przejęto dane jednej osoby</numerusform>
        <numerusform>Przejęto dane %Ln osób</numerusform>
        <numerusform>Przejęto dane %Ln osób</numerusform>
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation>import pliku {0}</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Co weszło</translation>
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation>Import wycofano. Własny plik pozostał nietknięty.</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>Zapisano wiersz jako {0}</numerusform>
        <numerusform>Zapisano %Ln wiersze jako {0}</numerusform>
        <numerusform>Zapisano %Ln wierszy jako {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Co jest nie tak</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>Jedna para klientów to być może ta sama osoba</numerusform>
        <numerusform>%Ln pary klientów to być może te same osoby</numerusform>
        <numerusform>%Ln par klientów to być może te same osoby</numerusform>
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation>Nigdy nie łączymy osób sami: decyzja należy do właściciela sklepu i można je potem rozdzielić.</translation>
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation>P&amp;rzejrzyj…</translation>
    </message>
    <message>
      <source>People you made one…</source>
      <translation>Połączone osoby…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>Jedną parę połączono w jedną osobę</numerusform>
        <numerusform>%Ln pary połączono w jedną osobę</numerusform>
        <numerusform>%Ln par połączono w jedną osobę</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation>{0}. Klienci, którzy wrócili: przedtem {1}, teraz {2}</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation>Plik z zamówieniami sklepu internetowego lub kasy można tu upuszczać raz po raz.</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Wybierz inny plik…</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>Pokaż kroki</translation>
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation>{0} z {1} {2}</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>zostało około %Ln sekundy</numerusform>
        <numerusform>zostało około %Ln sekund</numerusform>
        <numerusform>zostało około %Ln sekund</numerusform>
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation>i</translation>
    </message>
    <message>
      <source>or</source>
      <translation>lub</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>Etykiety adresowe</translation>
    </message>
    <message>
      <source>Own sizes…</source>
      <translation>Własne wymiary…</translation>
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation>Arkusz &amp;etykiet</translation>
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation>Zacznij o&amp;d etykiety nr</translation>
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation>P&amp;rzesuń wydruk…</translation>
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation>Zapisz stro&amp;nę próbną…</translation>
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation>Drukować w rzeczywistym rozmiarze, nigdy „dopasuj do strony”.</translation>
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation>{0} mm w prawo</translation>
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation>{0} mm w lewo</translation>
    </message>
    <message>
      <source>{0} mm down</source>
      <translation>{0} mm w dół</translation>
    </message>
    <message>
      <source>{0} mm up</source>
      <translation>{0} mm w górę</translation>
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation>Przesunięto: {0}, {1}.</translation>
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation>Przesunięto: {0}, {1}, dla {2}.</translation>
    </message>
    <message>
      <source>Page, wide</source>
      <translation>Strona, szerokość</translation>
    </message>
    <message>
      <source>Page, high</source>
      <translation>Strona, wysokość</translation>
    </message>
    <message>
      <source>Labels across</source>
      <translation>Etykiet w poziomie</translation>
    </message>
    <message>
      <source>Labels down</source>
      <translation>Etykiet w pionie</translation>
    </message>
    <message>
      <source>Label, wide</source>
      <translation>Etykieta, szerokość</translation>
    </message>
    <message>
      <source>Label, high</source>
      <translation>Etykieta, wysokość</translation>
    </message>
    <message>
      <source>First label from the left</source>
      <translation>Pierwsza etykieta od lewej</translation>
    </message>
    <message>
      <source>First label from the top</source>
      <translation>Pierwsza etykieta od góry</translation>
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation>Od etykiety do etykiety, w poziomie</translation>
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation>Od etykiety do etykiety, w pionie</translation>
    </message>
    <message>
      <source>Own sizes</source>
      <translation>Własne wymiary</translation>
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation>Wszystko w milimetrach, jak na opakowaniu.</translation>
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation>To nie są liczby albo nie są to całe etykiety.</translation>
    </message>
    <message>
      <source>To the right, mm</source>
      <translation>W prawo, mm</translation>
    </message>
    <message>
      <source>Down, mm</source>
      <translation>W dół, mm</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Przesuń wydruk</translation>
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation>Gdy drukarka drukuje trochę obok. Możliwe jest 0,1 mm; minus przesuwa w drugą stronę. Strona próbna pokazuje, o ile.</translation>
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation>To nie są liczby.</translation>
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation>Najwyżej 20 mm w każdą stronę.</translation>
    </message>
    <message>
      <source>Check page</source>
      <translation>Strona próbna</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Co z nim się stało</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Kto użył</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Ważny do</translation>
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation>T&amp;o ten kod</translation>
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation>&amp;To inny</translation>
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation>&amp;Plik do sklepu</translation>
    </message>
    <message>
      <source>Codes in letters</source>
      <translation>Kody w listach</translation>
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation>Nowe kody trzeba wprowadzić w sklepie, żeby tam działały. Zamówienia, które wracają z kodem, są rozpoznawane przy każdym imporcie, także po pomyłce w pisowni.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>Wydano 1 kod, wróciło {0}</numerusform>
        <numerusform>Wydano %Ln kody, wróciło {0}</numerusform>
        <numerusform>Wydano %Ln kodów, wróciło {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation>Żaden list nie miał jeszcze kodu. Przy pisaniu trzeba wybrać „Więcej” i kod.</translation>
    </message>
    <message>
      <source>For {0}…</source>
      <translation>Dla {0}…</translation>
    </message>
    <message>
      <source>For another system…</source>
      <translation>Dla innego systemu…</translation>
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation>Żaden z tych kodów nie czeka już na użycie.</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Kody</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>Zapisano kod</numerusform>
        <numerusform>Zapisano %Ln kody</numerusform>
        <numerusform>Zapisano %Ln kodów</numerusform>
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Zacznij od</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Własne</translation>
    </message>
    <message>
      <source>More letters</source>
      <translation>Więcej listów</translation>
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation>Nowy &amp;list…</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Listy</translation>
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation>Okie&amp;nko koperty</translation>
    </message>
    <message>
      <source>From the left, mm</source>
      <translation>Od lewej, mm</translation>
    </message>
    <message>
      <source>From the top, mm</source>
      <translation>Od góry, mm</translation>
    </message>
    <message>
      <source>Wide, mm</source>
      <translation>Szerokość, mm</translation>
    </message>
    <message>
      <source>High, mm</source>
      <translation>Wysokość, mm</translation>
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation>Okienko własnej koperty</translation>
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation>Trzeba włożyć złożoną kartkę do koperty i zmierzyć na kartce.</translation>
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation>Te wymiary nie mieszczą się na kartce A4.</translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>Ciąg dalszy na jeszcze 1 stronie</numerusform>
        <numerusform>Ciąg dalszy na jeszcze %Ln stronach</numerusform>
        <numerusform>Ciąg dalszy na jeszcze %Ln stronach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>Po 1 stronie</numerusform>
        <numerusform>Po %Ln strony</numerusform>
        <numerusform>Po %Ln stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>1 list</numerusform>
        <numerusform>%Ln listy</numerusform>
        <numerusform>%Ln listów</numerusform>
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation>Papier i znaczek po {0}</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Przeczytaj</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencje</translation>
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation>ShopRetain jest bezpłatny na licencji MIT i powstał dzięki pracy wielu innych osób. Qt jest używane na licencji LGPL: jego biblioteki są osobnymi plikami w folderze programu i wolno je wymienić.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Część</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Wersja</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencja</translation>
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation>Kto może zamówić w tym tygodniu</translation>
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation>Według zwyczajów klientów na nikogo nie przypada teraz zamówienie.</translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>Z&amp;obacz: %Ln</numerusform>
        <numerusform>Z&amp;obacz wszystkich: %Ln</numerusform>
        <numerusform>Z&amp;obacz wszystkich: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>zwykle co tydzień</numerusform>
        <numerusform>zwykle co %Ln tygodnie</numerusform>
        <numerusform>zwykle co %Ln tygodni</numerusform>
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation>lada dzień</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation>Pliki Excel (*.xlsx);;Pliki CSV (*.csv)</translation>
    </message>
    <message>
      <source>Save Excel list</source>
      <translation>Zapisz listę Excel</translation>
    </message>
    <message>
      <source>Saving the list</source>
      <translation>Zapisywanie listy</translation>
    </message>
    <message>
      <source>List for {0}…</source>
      <translation>Lista do {0}…</translation>
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation>Lista reklamowa do {0}…</translation>
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation>E-maile do pominięcia…</translation>
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation>Lista jest jeszcze zapisywana. Tę można zapisać, gdy tamta będzie gotowa.</translation>
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation>E-maile do pominięcia</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>Zapisz listę</translation>
    </message>
    <message>
      <source>rows written</source>
      <translation>wierszy zapisano</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>Zapisano {0}, jeden klient</numerusform>
        <numerusform>Zapisano {0}, %Ln klientów</numerusform>
        <numerusform>Zapisano {0}, %Ln klientów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>Pominięto: 1 ({0})</numerusform>
        <numerusform>Pominięto: %Ln ({0})</numerusform>
        <numerusform>Pominięto: %Ln ({0})</numerusform>
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation>Listy reklamowe potrzebują co najmniej 100 osób, by kogokolwiek odnaleźć</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>Karty lojalnościowe</translation>
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation>&amp;Dla</translation>
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation>Wielkości karty bankowej, dziesięć na stronie A4, ze znakami do cięcia. Kod w rogu otwiera punkty danej osoby, gdy się go zeskanuje do pola szukania klientów.</translation>
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation>W&amp;łącz punkty</translation>
    </message>
    <message>
      <source>All members: {0}</source>
      <translation>Wszyscy uczestnicy: {0}</translation>
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation>Punkty są wyłączone: na karcie nie ma jeszcze nic.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> i jeszcze {0}</translation>
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation>Nikt tu jeszcze nie ma punktów.</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Lojalność</translation>
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation>Tu prowadzi się rachunek, a nagrodę daje się przy kasie lub kodem rabatowym.</translation>
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation>Wyp&amp;róbuj program…</translation>
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation>Punkty &amp;są włączone</translation>
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation>Nagroda za powroty</translation>
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation>Po włączeniu punktów liczy się każde dawne zamówienie. Wartość punktów jest do wyboru, a przestać można w każdej chwili.</translation>
    </message>
    <message>
      <source>Turn on points</source>
      <translation>Włącz punkty</translation>
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation>Najpierw trzeba zaimportować zamówienia: od nich liczą się punkty.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Uczestnicy</translation>
    </message>
    <message>
      <source>Points not used yet</source>
      <translation>Niewykorzystane punkty</translation>
    </message>
    <message>
      <source>Given this year</source>
      <translation>Przyznano w tym roku</translation>
    </message>
    <message>
      <source>Running out soon</source>
      <translation>Wkrótce przepadną</translation>
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation>{0} na 100 klientów</translation>
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation>warte {0}, gdy użyje się wszystkich</translation>
    </message>
    <message>
      <source>; {0} owed</source>
      <translation>; zaległe: {0}</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>w 1 nagrodzie</numerusform>
        <numerusform>w %Ln nagrodach</numerusform>
        <numerusform>w %Ln nagrodach</numerusform>
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation>Przepadają: {0}</translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>Przepadają za 1 dzień</numerusform>
        <numerusform>Przepadają za %Ln dni</numerusform>
        <numerusform>Przepadają za %Ln dni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>punkty jednego uczestnika, warte {0}</numerusform>
        <numerusform>punkty %Ln uczestników, warte {0}</numerusform>
        <numerusform>punkty %Ln uczestników, warte {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation>punkty nie wygasają</translation>
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation>&amp;Dodaj lub odejmij punkty…</translation>
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation>U&amp;żyj nagrody…</translation>
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation>Otw&amp;órz kartę</translation>
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation>Kopiuj kod dla znajomyc&amp;h</translation>
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation>Wycią&amp;g jako PDF…</translation>
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation>Kody &amp;nagród…</translation>
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation>Kody dla poka&amp;zanych uczestników…</translation>
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation>&amp;Kody dla wielu…</translation>
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation>Zna&amp;jomi…</translation>
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation>Karty &amp;uczestników jako PDF…</translation>
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation>Prezenty &amp;miesiąca…</translation>
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation>Prz&amp;eprowadź losowanie…</translation>
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation>Wyzw&amp;anie…</translation>
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation>S&amp;tałe zamówienia…</translation>
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation>Ile ko&amp;sztuje oferta…</translation>
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation>Ile kosztuj&amp;ą kupony…</translation>
    </message>
    <message>
      <source>Switch points off?</source>
      <translation>Wyłączyć punkty?</translation>
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation>To, co ludzie mają, zostaje w księdze. Zamówienia od dziś nic nie dają, aż do ponownego włączenia punktów.</translation>
    </message>
    <message>
      <source>Keep points on</source>
      <translation>Zostaw włączone</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Wyłącz</translation>
    </message>
    <message>
      <source>Switching points off</source>
      <translation>Wyłączanie punktów</translation>
    </message>
    <message>
      <source>Counting points</source>
      <translation>Liczenie punktów</translation>
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation>Punkty są włączone, a wszystkie dawne zamówienia policzone</translation>
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation>Punkty są znów włączone, dla nowych zamówień</translation>
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation>Punkty są wyłączone. To, co ludzie mają, zostaje w księdze</translation>
    </message>
    <message>
      <source>The new rules apply</source>
      <translation>Obowiązują nowe reguły</translation>
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation>Późniejsze podziękowanie nie jest większe od wcześniejszego</translation>
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation>Sprawdzanie, kto zyskuje, a kto traci</translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>Zyskuje jeden uczestnik</numerusform>
        <numerusform>Zyskuje %Ln uczestników</numerusform>
        <numerusform>Zyskuje %Ln uczestników</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>punkty traci 1</numerusform>
        <numerusform>punkty traci %Ln</numerusform>
        <numerusform>punkty traci %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation>Wszystkie punkty razem: teraz {0}, potem {1}.</translation>
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation>{0}: teraz {1}, potem {2} ({3})</translation>
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation>Policzyć wszystkie stare zamówienia według nowych reguł?</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Zostaw, jak jest</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Policz od nowa</translation>
    </message>
    <message>
      <source>customers counted</source>
      <translation>klientów policzono</translation>
    </message>
    <message>
      <source>Everybody with points</source>
      <translation>Wszyscy z punktami</translation>
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation>Nikt nie musi się zapisywać: punkty zbiera każdy, kto zamawia.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>%Ln punkt daje {0}.</numerusform>
        <numerusform>%Ln punkty dają {0}.</numerusform>
        <numerusform>%Ln punktów daje {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation>Co sklep jest winien w punktach</translation>
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation>Część nigdy nie zostanie użyta, więc to najwyższy możliwy koszt.</translation>
    </message>
    <message>
      <source>Rewards since January</source>
      <translation>Nagrody od stycznia</translation>
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation>Rabaty dane za punkty. Wycofanych nagród tu nie ma.</translation>
    </message>
    <message>
      <source>Points that end soon</source>
      <translation>Punkty, które wkrótce przepadną</translation>
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation>Warto przypomnieć tym uczestnikom: nagroda, która przepada, wielu sprowadza z powrotem. Nic nie przepada wcześniej niż po całym okresie od ustawienia tej reguły.</translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0} za 1 punkt</numerusform>
        <numerusform>{0} za %Ln punkty</numerusform>
        <numerusform>{0} za %Ln punktów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>Kody dla jednego uczestnika</numerusform>
        <numerusform>Kody dla %Ln uczestników</numerusform>
        <numerusform>Kody dla %Ln uczestników</numerusform>
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation>Każdy dostaje własny kod i płaci punktami. Kto ma ich za mało, jest pominięty.</translation>
    </message>
    <message>
      <source>Give out codes</source>
      <translation>Wydaj kody</translation>
    </message>
    <message>
      <source>giving out codes</source>
      <translation>wydanie kodów</translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>Wydano kod</numerusform>
        <numerusform>Wydano %Ln kody</numerusform>
        <numerusform>Wydano %Ln kodów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>Jeden uczestnik ma za mało punktów</numerusform>
        <numerusform>%Ln uczestników ma za mało punktów</numerusform>
        <numerusform>%Ln uczestników ma za mało punktów</numerusform>
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation>Pokaż kody</translation>
    </message>
    <message>
      <source>Points of {0}</source>
      <translation>Punkty: {0}</translation>
    </message>
    <message>
      <source>Member cards</source>
      <translation>Karty uczestników</translation>
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation>Koszt wszystkich prezentów do</translation>
    </message>
    <message>
      <source>One costs you about</source>
      <translation>Jeden kosztuje około</translation>
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation>Próbka tego, co sprzedaje się najlepiej, a czego dana osoba nie ma, bez żadnych zobowiązań. Nikt nie dostaje dwóch w ciągu 180 dni.</translation>
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation>Prezenty miesiąca</translation>
    </message>
    <message>
      <source>Make the list</source>
      <translation>Zrób listę</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Prezent</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>Wydano w 12 miesięcy</translation>
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation>&amp;Prezenty wydane</translation>
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation>Trzeba włożyć je do najbliższych paczek, a potem zaznaczyć, że są wydane: zapisuje się to na każdej karcie.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>1 prezent</numerusform>
        <numerusform>%Ln prezenty</numerusform>
        <numerusform>%Ln prezentów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>Pominięto: 1, bo prezent był w ciągu ostatnich 180 dni</numerusform>
        <numerusform>Pominięto: %Ln, bo prezent był w ciągu ostatnich 180 dni</numerusform>
        <numerusform>Pominięto: %Ln, bo prezent był w ciągu ostatnich 180 dni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>Zapisano na 1 karcie</numerusform>
        <numerusform>Zapisano na %Ln kartach</numerusform>
        <numerusform>Zapisano na %Ln kartach</numerusform>
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Na co</translation>
    </message>
    <message>
      <source>Spring draw</source>
      <translation>Losowanie wiosenne</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>Wśród</translation>
    </message>
    <message>
      <source>Winners</source>
      <translation>Zwycięzców</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Losy</translation>
    </message>
    <message>
      <source>one for each person</source>
      <translation>jeden na każdą osobę</translation>
    </message>
    <message>
      <source>one for each order</source>
      <translation>jeden na każde zamówienie</translation>
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation>jeden na każdego przyprowadzonego znajomego</translation>
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation>jeden na każde {0} wydane w ciągu 12 miesięcy</translation>
    </message>
    <message>
      <source>Word to check it by</source>
      <translation>Słowo do sprawdzenia</translation>
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation>przypadkowe, zostaje zapisane</translation>
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation>Te same osoby i to samo słowo dają tych samych zwycięzców: każdy może to sprawdzić. Kto ma znacznik „personel” albo niczego od sklepu nie chce, jest pominięty.</translation>
    </message>
    <message>
      <source>Hold a draw</source>
      <translation>Przeprowadź losowanie</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Losuj</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Zwycięzca</translation>
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation>Zapisane na kartach zwycięzców, ze wszystkim, co potrzebne do sprawdzenia.</translation>
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation>Protokół &amp;jako PDF…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>W losowaniu wzięła udział jedna osoba</numerusform>
        <numerusform>W losowaniu wzięły udział %Ln osoby</numerusform>
        <numerusform>W losowaniu wzięło udział %Ln osób</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>1 los</numerusform>
        <numerusform>%Ln losy</numerusform>
        <numerusform>%Ln losów</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation>{0}, razem {1}. Do sprawdzenia: słowo {2}, lista {3}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>Pominięto: 1.</numerusform>
        <numerusform>Pominięto: %Ln.</numerusform>
        <numerusform>Pominięto: %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation>Ile kategorii kupić</translation>
    </message>
    <message>
      <source>Within so many days</source>
      <translation>W ciągu ilu dni</translation>
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation>Małe zadanie: kto na czas wypróbuje tyle kategorii. Można je ogłosić, potem zobaczyć tu, komu się udało, i dać tym osobom punkty lub prezent.</translation>
    </message>
    <message>
      <source>A challenge</source>
      <translation>Wyzwanie</translation>
    </message>
    <message>
      <source>Show who did it</source>
      <translation>Pokaż, komu się udało</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Ukończono</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>Udało się jednemu klientowi</numerusform>
        <numerusform>Udało się %Ln klientom</numerusform>
        <numerusform>Udało się %Ln klientom</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation>Kwota rabatu</translation>
    </message>
    <message>
      <source>On orders from</source>
      <translation>Od zamówień za</translation>
    </message>
    <message>
      <source>Or percent off</source>
      <translation>Albo procent rabatu</translation>
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation>Ze sprzedaży zostaje, procent</translation>
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation>Nie może spaść poniżej, procent</translation>
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation>Stała kwota kosztuje tyle samo bez względu na wielkość zakupu; procent rośnie razem z koszykiem. Granica powyżej 0 obowiązuje odtąd: nie wyjdzie żaden list z ofertą, która zostawia mniej.</translation>
    </message>
    <message>
      <source>What an offer costs</source>
      <translation>Ile kosztuje oferta</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Oblicz</translation>
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation>{0}, poniżej granicy</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Koszyk</translation>
    </message>
    <message>
      <source>Amount off costs</source>
      <translation>Kwota kosztuje</translation>
    </message>
    <message>
      <source>Percent off costs</source>
      <translation>Procent kosztuje</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Różnica</translation>
    </message>
    <message>
      <source>The amount is</source>
      <translation>Kwota w %</translation>
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation>Lepiej podać kwotę niż procent: przy każdym większym koszyku to tańsza oferta dla sklepu.</translation>
    </message>
    <message>
      <source>Say it as a percentage, not as an amount: on these baskets that is the cheaper offer for you.</source>
      <translation>Lepiej podać procent niż kwotę: przy tych koszykach to tańsza oferta dla sklepu.</translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>Z %Ln koszyka tej grupy w 12 miesiącach {1} lub więcej miało: {0}.</numerusform>
        <numerusform>Z %Ln koszyków tej grupy w 12 miesiącach {1} lub więcej miało: {0}.</numerusform>
        <numerusform>Z %Ln koszyków tej grupy w 12 miesiącach {1} lub więcej miało: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} more.</source>
      <translation>Kwota kosztowałaby na nich {0}, a procent {1}: o {2} więcej.</translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} less.</source>
      <translation>Kwota kosztowałaby na nich {0}, a procent {1}: o {2} mniej.</translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation>Próg {0} leży trochę powyżej tego, co wydają dwie na trzy osoby.</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Na jakim etapie</translation>
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation>Tu zaznacza się, co stało się z listami: pod adres, z którego list wrócił, już się nie pisze.</translation>
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation>Wysłano &amp;je</translation>
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation>&amp;Nie wysłano</translation>
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation>&amp;Wróciło</translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>Odnotowano list</numerusform>
        <numerusform>Odnotowano %Ln listy</numerusform>
        <numerusform>Odnotowano %Ln listów</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation>Najpierw proszę wybrać listy z wykazu; Ctrl+A wybiera wszystkie.</translation>
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation>&amp;Jeden na gospodarstwo domowe</translation>
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation>Zamówienia, {0}: {1}</translation>
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation>Wybierz, kto dostaje</translation>
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation>Trzeba wybrać, kto dostaje.</translation>
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation>Żadnej z tych osób nie wolno teraz nic wysłać pocztą.</translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>Cykle zrobiły nowy szkic</numerusform>
        <numerusform>Cykle zrobiły %Ln nowe szkice</numerusform>
        <numerusform>Cykle zrobiły %Ln nowych szkiców</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <comment>drafts</comment>
      <translation>Pokaż</translation>
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Pliki z zamówieniami (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Choose orders file</source>
      <translation>Wybierz plik z zamówieniami</translation>
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation>Sklepy (*{0})</translation>
    </message>
    <message>
      <source>Open shop</source>
      <translation>Otwórz sklep</translation>
    </message>
    <message>
      <source>New shop</source>
      <translation>Nowy sklep</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>Mój sklep</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Cofnij: {0}</translation>
    </message>
    <message>
      <source>Do they come back?</source>
      <translation>Czy wracają?</translation>
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation>Tylu na każdych 100 klientów sprzed roku kupiło ponownie. Kliknięcie pokazuje resztę.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Co teraz zrobić</translation>
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation>Najwyżej cztery rzeczy, najpierw te, w których chodzi o najwięcej pieniędzy. Każdą od końca dzieli jedno kliknięcie; nic nie wysyła się samo.</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>Wszystko inne</translation>
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation>Osiem stron, według tego, co ma się zrobić. W większość dni wystarcza strona Dziś.</translation>
    </message>
    <message>
      <source>Once a month</source>
      <translation>Raz w miesiącu</translation>
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation>Nowy plik z zamówieniami można upuścić w dowolnym miejscu okna. Co już tu jest, nie liczy się dwa razy, a każdy import można wycofać.</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Podręcznik</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Strony podręcznika</translation>
    </message>
    <message>
      <source>Why this balance</source>
      <translation>Skąd ten stan</translation>
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation>Po wybraniu uczestnika stoi tu każdy krok jego punktów.</translation>
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation>U&amp;żyj nagrody</translation>
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation>Jeszcze za mało punktów na nagrodę</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Wycofaj to</translation>
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation>Wycofaj: {0}, {1}</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Szukaj uczestników</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Którzy uczestnicy</translation>
    </message>
    <message>
      <source>All members</source>
      <translation>Wszyscy uczestnicy</translation>
    </message>
    <message>
      <source>Can use a reward</source>
      <translation>Mogą użyć nagrody</translation>
    </message>
    <message>
      <source>Owe points</source>
      <translation>Winni punkty</translation>
    </message>
    <message>
      <source>Went up a level</source>
      <translation>Awansowali o poziom</translation>
    </message>
    <message>
      <source>Went down a level</source>
      <translation>Spadli o poziom</translation>
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation>Punkty przybywają przy imporcie zamówień, a przy zwrotach pieniędzy są odejmowane.</translation>
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation>P&amp;rzypomnij: {0}</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Uczestnik</translation>
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation>Żaden uczestnik nie pasuje do „{0}”.</translation>
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation>Chwilowo nikogo tu nie ma.</translation>
    </message>
    <message>
      <source>Merge with another person</source>
      <translation>Połącz z inną osobą</translation>
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation>Kto jest tą samą osobą co {0}?</translation>
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation>Zamówienia obu osób staną się jedną historią. Można to cofnąć w dowolnym późniejszym dniu.</translation>
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation>Nazwisko, e-mail lub telefon</translation>
    </message>
    <message>
      <source>People who match</source>
      <translation>Pasujące osoby</translation>
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation>&amp;Połącz w jedną osobę</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Zamknij tę wiadomość</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>More rules</source>
      <translation>Więcej reguł</translation>
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation>Pole z 0 lub puste oznacza, że reguła nie działa.</translation>
    </message>
    <message>
      <source>New orders only</source>
      <translation>Tylko nowe zamówienia</translation>
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation>Policz stare zamówienia od nowa…</translation>
    </message>
    <message>
      <source>What orders give</source>
      <translation>Co dają zamówienia</translation>
    </message>
    <message>
      <source>Bonuses</source>
      <translation>Premie</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Nagrody</translation>
    </message>
    <message>
      <source>Levels of members</source>
      <translation>Poziomy uczestników</translation>
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation>Na ile dni przed wygaśnięciem przypomnieć</translation>
    </message>
    <message>
      <source>Orders give</source>
      <translation>Zamówienia dają</translation>
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation>punkty za każdą wydaną kwotę</translation>
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation>zwrot pieniędzy, większy przy częstszych zamówieniach</translation>
    </message>
    <message>
      <source>Money back</source>
      <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Jeszcze jeden próg</translation>
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation>Od ilu zamówień w 12 miesięcy</translation>
    </message>
    <message>
      <source>Percent of the order</source>
      <translation>Procent zamówienia</translation>
    </message>
    <message>
      <source>Parts of a point</source>
      <translation>Ułamki punktów</translation>
    </message>
    <message>
      <source>are dropped</source>
      <translation>są odrzucane</translation>
    </message>
    <message>
      <source>are rounded</source>
      <translation>są zaokrąglane</translation>
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation>nie liczą się: tylko pełne kwoty</translation>
    </message>
    <message>
      <source>Only orders from</source>
      <translation>Tylko zamówienia od</translation>
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation>Dostawa daje punkty</translation>
    </message>
    <message>
      <source>Tax earns points</source>
      <translation>Podatek daje punkty</translation>
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation>Przecenione towary dają punkty</translation>
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation>Kupione karty podarunkowe dają punkty</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>Pierwsze zamówienie</translation>
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation>Późniejsze zamówienia, każde z większym podziękowaniem</translation>
    </message>
    <message>
      <source>One more order</source>
      <translation>Jeszcze jedno zamówienie</translation>
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation>Które z kolei zamówienie</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkty</translation>
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation>Każdy rok od pierwszego zamówienia</translation>
    </message>
    <message>
      <source>Every order</source>
      <translation>Każde zamówienie</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Opinia</translation>
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation>Odpowiedzi na pytania sklepu</translation>
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation>Za przyprowadzenie znajomego</translation>
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation>Za przyjście z kodem znajomego</translation>
    </message>
    <message>
      <source>Products that give more</source>
      <translation>Produkty, które dają więcej</translation>
    </message>
    <message>
      <source>One more product</source>
      <translation>Jeszcze jeden produkt</translation>
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation>Jego nazwa, jak w zamówieniach</translation>
    </message>
    <message>
      <source>Green tea</source>
      <translation>Zielona herbata</translation>
    </message>
    <message>
      <source>Points for each piece</source>
      <translation>Punkty za sztukę</translation>
    </message>
    <message>
      <source>Days that count more</source>
      <translation>Dni, które liczą się bardziej</translation>
    </message>
    <message>
      <source>One more span of days</source>
      <translation>Jeszcze jeden okres</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Pierwszy dzień</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Ostatni dzień</translation>
    </message>
    <message>
      <source>Points times</source>
      <translation>Punkty razy</translation>
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation>Liczone w 12 miesięcy</translation>
    </message>
    <message>
      <source>money spent</source>
      <translation>wydane pieniądze</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>zamówienia</translation>
    </message>
    <message>
      <source>points earned</source>
      <translation>zdobyte punkty</translation>
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation>Poziomy, od najniższego</translation>
    </message>
    <message>
      <source>One more level</source>
      <translation>Jeszcze jeden poziom</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Złoty</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>What it brings</source>
      <translation>Co daje</translation>
    </message>
    <message>
      <source>First look at news</source>
      <translation>Nowości jako pierwsi</translation>
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation>Ile dni poniżej, zanim poziom przepadnie</translation>
    </message>
    <message>
      <source>Besides money off</source>
      <translation>Oprócz rabatów</translation>
    </message>
    <message>
      <source>One more reward</source>
      <translation>Jeszcze jedna nagroda</translation>
    </message>
    <message>
      <source>free delivery</source>
      <translation>darmowa dostawa</translation>
    </message>
    <message>
      <source>a free product</source>
      <translation>darmowy produkt</translation>
    </message>
    <message>
      <source>money off a larger order</source>
      <translation>rabat od większego zamówienia</translation>
    </message>
    <message>
      <source>money off</source>
      <translation>rabat</translation>
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation>Jaki produkt lub ile rabatu</translation>
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation>Balsam albo 15</translation>
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation>Od zamówienia za co najmniej</translation>
    </message>
    <message>
      <source>Orders to come</source>
      <translation>Spodziewane zamówienia</translation>
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation>Za wcześnie, by powiedzieć, kto zamówi następny</translation>
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation>Zamówienia na tydzień od obecnych klientów. Cienkie linie pokazują prawdopodobny zakres; późniejsze tygodnie są mniej pewne</translation>
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation>Zamówienia w ciągu 4 tygodni: {0}</translation>
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation>Prawdopodobnie od {0} do {1}. Warto zobaczyć, kogo się spodziewać, i odezwać się, zanim zamówi gdzie indziej.</translation>
    </message>
    <message>
      <source>See &amp;who</source>
      <translation>&amp;Zobacz, kto</translation>
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation>Najpewniej zamówią w ciągu 4 tygodni</translation>
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation>Spodziewane zamówienia w najbliższych 4 tygodniach: około {0}</translation>
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation>Spodziewane zamówienia od {1} do {2}: około {0}</translation>
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation>{0} dni temu prognoza zamówień wynosiłaby {1}; przyszło {2}. „Tyle samo co przedtem” byłoby bliżej: {3}. Dlatego nie zgadujemy.</translation>
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation>Zamówienia tego sklepu trudno przewidzieć</translation>
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation>Trudno przewidzieć</translation>
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation>Z większą liczbą miesięcy często to się poprawia.</translation>
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation>Poka&amp;ż mimo to</translation>
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Z tego, jak często i jak niedawno każdy kupował (liczba klientów: {0}), obliczamy, na ile prawdopodobne jest, że nadal kupuje, i jak często. Nowych klientów tu nie ma.</translation>
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation>Miesiące ruchliwe i spokojne są takie jak we wcześniejszych latach.</translation>
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation>Rok temu prognoza zamówień na cały rok wynosiłaby {0}; przyszło {1}.</translation>
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation>{2} dni temu prognoza zamówień do dziś wynosiłaby {0}; przyszło {1}.</translation>
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation>Żaden model nie pasował do tego sklepu, więc liczymy prościej: częstość powtórnych zakupów u wszystkich, którzy milczą nie dłużej niż 9 na 10 odstępów w tym sklepie.</translation>
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation>W literaturze ten model nazywa się {0}.</translation>
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation>Lepiej pasował do ostatniego roku w tym sklepie.</translation>
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation>Ostrożnie: w ostatnim roku „tyle samo co przedtem” byłoby bliższe prawdy.</translation>
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation>Ostrożnie: wtedy wynik wypadł poza prawdopodobnym zakresem.</translation>
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation>Na ostatnie 8 tygodni przypada ponad 30% wszystkich zamówień, więc wynik może być zawyżony.</translation>
    </message>
    <message>
      <source>Week starting</source>
      <translation>Tydzień od</translation>
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation>Najpewniejsi w ciągu 4 tygodni: {0}</translation>
    </message>
    <message>
      <source>Week of {0}</source>
      <translation>Tydzień od {0}</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Prawdopodobnie</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Co najmniej</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Co najwyżej</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Tydzień</translation>
    </message>
    <message>
      <source>Things we noticed</source>
      <translation>Co zauważyliśmy</translation>
    </message>
    <message>
      <source>Show: {0}</source>
      <translation>Pokaż: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>Jedno zamówienie jest w {0}</numerusform>
        <numerusform>%Ln zamówienia są w {0}</numerusform>
        <numerusform>%Ln zamówień jest w {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation>Pozostałe są w {0}. Co zrobić z tymi pieniędzmi?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Pomiń je</translation>
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation>Licz 1 {0} jako</translation>
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation>{0} za 1 {1}</translation>
    </message>
    <message>
      <source>Match people by name</source>
      <translation>Łącz osoby po nazwisku</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>Jedno zamówienie nie ma nic oprócz nazwiska. Dwie osoby o tym samym nazwisku stałyby się jedną.</numerusform>
        <numerusform>%Ln zamówienia nie mają nic oprócz nazwiska. Dwie osoby o tym samym nazwisku stałyby się jedną.</numerusform>
        <numerusform>%Ln zamówień nie ma nic oprócz nazwiska. Dwie osoby o tym samym nazwisku stałyby się jedną.</numerusform>
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation>Jak odczytać litery</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Wybierz kolumnę</translation>
    </message>
    <message>
      <source>second shop</source>
      <translation>drugi sklep</translation>
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation>Nazwa drugiego sklepu</translation>
    </message>
    <message>
      <source>It is another shop</source>
      <translation>To inny sklep</translation>
    </message>
    <message>
      <source>Orders over time</source>
      <translation>Zamówienia w czasie</translation>
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation>Zamówienia: {0}</translation>
    </message>
    <message>
      <source>Paid back</source>
      <translation>Zwrócono</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>Ro&amp;zmiar</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation>Papi&amp;er</translation>
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation>Znaki ci&amp;ęcia</translation>
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation>Dodatkowe 3 &amp;mm brzegu dla drukarni</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Stół do pakowania</translation>
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation>Podziękowania do wycięcia</translation>
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation>Zamówienia z &amp;dnia</translation>
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation>P&amp;rezenty i telefony…</translation>
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation>W tym dniu nie przyszło żadne zamówienie.</translation>
    </message>
    <message>
      <source>noting the gifts</source>
      <translation>odnotowanie prezentów</translation>
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation>Prezenty w miesiącu mogą kosztować</translation>
    </message>
    <message>
      <source>One gift costs about</source>
      <translation>Jeden prezent kosztuje około</translation>
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation>Dzwoń przy zamówieniach od</translation>
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation>Prezenty i telefony</translation>
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation>Najlepsi klienci dostają próbkę tego, co sprzedaje się najlepiej, a czego nie mają, dopóki starcza pieniędzy na dany miesiąc. Nikt nie dostaje dwóch w ciągu 180 dni.</translation>
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation>Wró&amp;ć do listy</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>Not&amp;atka</translation>
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation>&amp;Kontakt</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation>Zamknij kartę</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>Zwykle co</translation>
    </message>
    <message>
      <source>Worth to you</source>
      <translation>Wartość dla sklepu</translation>
    </message>
    <message>
      <source>Next expected</source>
      <translation>Następne spodziewane</translation>
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation>Nie ma jeszcze zamówienia.</translation>
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation>Wydano w ciągu ostatnich 24 miesięcy: {0}.</translation>
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation>Szansa na zamówienie w ciągu 90 dni: {0}.</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation>Dzisiejsze zamówienia liczą się od jutra</translation>
    </message>
    <message>
      <source>Might like</source>
      <translation>Może się spodobać</translation>
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation>{0} z {1} osób, które kupiły „{2}”, kupiło to później</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation>Co odpowiedziano</translation>
    </message>
    <message>
      <source>{0} of 10</source>
      <translation>{0} na 10</translation>
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation>Dlaczego sądzimy, że klient lubi sklep</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>brak danych</translation>
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation>Klient od: {0}</translation>
    </message>
    <message>
      <source>A complaint is open</source>
      <translation>Otwarta reklamacja</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notatki</translation>
    </message>
    <message>
      <source>Dates that matter</source>
      <translation>Ważne daty</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Ustaw</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Ponowne kontakty</translation>
    </message>
    <message>
      <source>Coupons used</source>
      <translation>Użyte kupony</translation>
    </message>
    <message>
      <source>Latest orders</source>
      <translation>Ostatnie zamówienia</translation>
    </message>
    <message>
      <source>Sale by hand</source>
      <translation>Sprzedaż wpisana ręcznie</translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>Zobacz zamówienie</numerusform>
        <numerusform>Zobacz wszystkie %Ln zamówienia</numerusform>
        <numerusform>Zobacz wszystkie %Ln zamówień</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>1 zamówienie, wliczone lub nie</numerusform>
        <numerusform>Wszystkie %Ln zamówienia, wliczone lub nie</numerusform>
        <numerusform>Wszystkie %Ln zamówień, wliczone lub nie</numerusform>
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation>Dodaj lub odejmij punkty…</translation>
    </message>
    <message>
      <source>May you write?</source>
      <translation>Czy można pisać?</translation>
    </message>
    <message>
      <source>May email</source>
      <translation>E-mail dozwolony</translation>
    </message>
    <message>
      <source>May post</source>
      <translation>Poczta dozwolona</translation>
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation>Pytanie pada raz. Odpowiedź zostaje z datą, jako dowód.</translation>
    </message>
    <message>
      <source>They told me something else…</source>
      <translation>Klient mówi co innego…</translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>Czytaj 1 wiersz</numerusform>
        <numerusform>Czytaj wszystkie %Ln wiersze</numerusform>
        <numerusform>Czytaj wszystkie %Ln wierszy</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Usuń: {0}</translation>
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation>Już nie &amp;VIP</translation>
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation>Oznacz jako &amp;VIP</translation>
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation>&amp;Napisz e-mail</translation>
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation>D&amp;rukuj pocztówkę</translation>
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation>Ponowny kontakt w dn&amp;iu…</translation>
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation>Dodaj czat z W&amp;hatsApp…</translation>
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation>Zmie&amp;ń dane…</translation>
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation>Po&amp;łącz z inną osobą…</translation>
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation>Nie kon&amp;taktuj się</translation>
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation>Zapisz wyci&amp;ąg…</translation>
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation>&amp;Zapisz wszystko, co wiadomo…</translation>
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation>&amp;Usuń dane osoby…</translation>
    </message>
    <message>
      <source>Try two texts…</source>
      <translation>Wypróbuj dwa teksty…</translation>
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation>Połowa osób dostaje drugi tekst: „{0}”</translation>
    </message>
    <message>
      <source>One text only</source>
      <translation>Tylko jeden tekst</translation>
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation>Nazwa i adres sklepu stoją pod każdym listem.</translation>
    </message>
    <message>
      <source>Tell it once…</source>
      <translation>Podaj raz…</translation>
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation>Przeczytają „{0}”.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>1 osoba nie ma pola „{0}”.</numerusform>
        <numerusform>%Ln osoby nie mają pola „{0}”.</numerusform>
        <numerusform>%Ln osób nie ma pola „{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation>Pole „{0}” nie jest jeszcze napisane</translation>
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation>Pisze się to raz: stoi w każdym liście.</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Napisz</translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>1 czeka: brak pola „{0}”.</numerusform>
        <numerusform>%Ln czekają: brak pola „{0}”.</numerusform>
        <numerusform>%Ln czeka: brak pola „{0}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation>Można podać, co czytają w zamian, albo ich pominąć.</translation>
    </message>
    <message>
      <source>They read…</source>
      <translation>Czytają…</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>Gdyby mogli, można by pisać e-maile do jeszcze 1 osoby. Pytanie pada raz; odpowiedź zostaje z datą jako dowód.</numerusform>
        <numerusform>Gdyby mogli, można by pisać e-maile do jeszcze %Ln osób. Pytanie pada raz; odpowiedź zostaje z datą jako dowód.</numerusform>
        <numerusform>Gdyby mogli, można by pisać e-maile do jeszcze %Ln osób. Pytanie pada raz; odpowiedź zostaje z datą jako dowód.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>Ostatni list był ofertą.</numerusform>
        <numerusform>Ostatnie %Ln listy to same oferty.</numerusform>
        <numerusform>Ostatnie %Ln listów to same oferty.</numerusform>
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation>Coś pożytecznego od czasu do czasu sprawia, że ludzie czytają dalej.</translation>
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation>Cykl nie mógł ruszyć. {0}.</translation>
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation>Cykl obserwuje zamówienia: przy każdym imporcie i każdym uruchomieniu przygotowuje należny list, raz dla każdej osoby i okazji. Wysyła go właściciel sklepu.</translation>
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation>N&amp;owy cykl…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>Pokaż jeszcze 1 cykl</numerusform>
        <numerusform>Pokaż jeszcze %Ln cykle</numerusform>
        <numerusform>Pokaż jeszcze %Ln cykli</numerusform>
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Pokaż mniej</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Włączony</translation>
    </message>
    <message>
      <source>{0}: on</source>
      <translation>{0}: włączony</translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>czeka: %Ln</numerusform>
        <numerusform>czeka: %Ln</numerusform>
        <numerusform>czeka: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation>przekazano dotąd: {0}</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>jeszcze nie zmierzono</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>jeszcze nie wypróbowano</translation>
    </message>
    <message>
      <source>letter of {0}</source>
      <translation>list z {0}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Zmień…</translation>
    </message>
    <message>
      <source>change {0}</source>
      <translation>zmień: {0}</translation>
    </message>
    <message>
      <source>Do: {0}</source>
      <translation>Warto: {0}</translation>
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation>Nie warto: {0}</translation>
    </message>
    <message>
      <source>Next: {0}</source>
      <translation>Dalej: {0}</translation>
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation>„{0}” jest włączony</translation>
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation>„{0}” jest wyłączony</translation>
    </message>
    <message>
      <source>The play is changed</source>
      <translation>Cykl zmieniono</translation>
    </message>
    <message>
      <source>The new play is on</source>
      <translation>Nowy cykl jest włączony</translation>
    </message>
    <message>
      <source>A gift from you</source>
      <translation>Prezent od sklepu</translation>
    </message>
    <message>
      <source>A review</source>
      <translation>Opinia</translation>
    </message>
    <message>
      <source>A birthday</source>
      <translation>Urodziny</translation>
    </message>
    <message>
      <source>A correction</source>
      <translation>Korekta</translation>
    </message>
    <message>
      <source>Take points away</source>
      <translation>Odejmij punkty</translation>
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation>zostaje w księdze</translation>
    </message>
    <message>
      <source>Points for {0}</source>
      <translation>Punkty: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>Teraz %Ln punkt</numerusform>
        <numerusform>Teraz %Ln punkty</numerusform>
        <numerusform>Teraz %Ln punktów</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>Dodano %Ln punkt: {0}</numerusform>
        <numerusform>Dodano %Ln punkty: {0}</numerusform>
        <numerusform>Dodano %Ln punktów: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>Odjęto %Ln punkt: {0}</numerusform>
        <numerusform>Odjęto %Ln punkty: {0}</numerusform>
        <numerusform>Odjęto %Ln punktów: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation>Jako kod, do sklepu internetowego</translation>
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation>Nagroda: {0}</translation>
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation>{0}: do wydania {1}</translation>
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation>{0}, kod: {1}. Skopiowano go</translation>
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation>Wystarczy przy pierwszym zamówieniu podać mój kod {0}, a każde z nas dostanie punkty.</translation>
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation>Skopiowano kod {0} ({1}) wraz ze słowami do przekazania</translation>
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation>Znajomi nie dają jeszcze punktów: ustawia się je w „Więcej reguł”</translation>
    </message>
    <message>
      <source>points for a member</source>
      <translation>punkty uczestnika</translation>
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation>&amp;Na obrazku</translation>
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation>Ob&amp;razek</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation>Obrazy (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</translation>
    </message>
    <message>
      <source>Your own picture</source>
      <translation>Własny obrazek</translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>Mieści się. Zostaje około 1 wiersza.</numerusform>
        <numerusform>Mieści się. Zostaje około %Ln wierszy.</numerusform>
        <numerusform>Mieści się. Zostaje około %Ln wierszy.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>O 1 wiersz za długie na tę kartkę.</numerusform>
        <numerusform>O %Ln wiersze za długie na tę kartkę.</numerusform>
        <numerusform>O %Ln wierszy za długie na tę kartkę.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation>Arkusz {0} z {1}</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation>Druk dwustronny, odwracanie wzdłuż krótkiej krawędzi.</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation>Druk dwustronny, odwracanie wzdłuż długiej krawędzi.</translation>
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation>Obrazek ma mało punktów: w druku będzie nieostry.</translation>
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation>Obrazek ma inny kształt niż kartka: widać tylko jego środek.</translation>
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation>Kartka i znaczek po {0}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Poprzednia osoba</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Następna osoba</translation>
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation>List, jak będzie czytany</translation>
    </message>
    <message>
      <source>As they see it</source>
      <translation>Jak to widzą</translation>
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation>Jak to czytają wszyscy</translation>
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation>Jak to widzi {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} z {1}</translation>
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation>Ten list czeka: nie ma wartości dla „{0}”.</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>Wybierz inny &amp;plik…</translation>
    </message>
    <message>
      <source>How we read your file</source>
      <translation>Jak odczytaliśmy plik</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolumny</translation>
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation>Te wybory zapamiętamy dla następnego pliku z tego sklepu.</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>bez nazwiska</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Liczy się</translation>
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation>Pierwsze zamówienia, jak je rozumiemy</translation>
    </message>
    <message>
      <source>You will get</source>
      <translation>Wynik</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>klienci</translation>
    </message>
    <message>
      <source>in sales</source>
      <translation>sprzedaż</translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln osoba</numerusform>
        <numerusform>%Ln osoby</numerusform>
        <numerusform>%Ln osób</numerusform>
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
        <numerusform>%Ln wiersz</numerusform>
        <numerusform>%Ln wiersze</numerusform>
        <numerusform>%Ln wierszy</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation>{0}, z dnia {1}</translation>
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation>{0}, od {1} do {2}</translation>
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation>To nie {0}?</translation>
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation>Rozpoznaj plik samodzielnie</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Czego potrzebujemy</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>Kolumna w pliku</translation>
    </message>
    <message>
      <source>Newest order says</source>
      <translation>W najnowszym zamówieniu</translation>
    </message>
    <message>
      <source>Not in my file</source>
      <translation>Nie ma w pliku</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Poprzednia</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Następna</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>Wielkość jak na papierze</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>Tak zostanie wydrukowane</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Strona</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Drukowanie</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>stron</translation>
    </message>
    <message>
      <source>Making it ready</source>
      <translation>Przygotowywanie</translation>
    </message>
    <message>
      <source>pages painted</source>
      <translation>stron gotowych</translation>
    </message>
    <message>
      <source>written</source>
      <translation>zapisano</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Druk</translation>
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation>Kartki, listy, etykiety i druki, gotowe dla drukarki albo drukarni.</translation>
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation>Kartki i listy, które się zachowuje</translation>
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation>Najpierw trzeba zaimportować zamówienia: druki idą do osób, które je złożyły.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Co drukować</translation>
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation>Tekst i obrazek, po jednej na osobę</translation>
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation>Do kopert z okienkiem</translation>
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation>Lista wysyłkowa katalogu</translation>
    </message>
    <message>
      <source>For the post office</source>
      <translation>Na pocztę</translation>
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation>Na paczki i koperty</translation>
    </message>
    <message>
      <source>In the parcel</source>
      <translation>Do paczki</translation>
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation>Stół do pakowania i liściki</translation>
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation>Stan punktów do wręczenia</translation>
    </message>
    <message>
      <source>For the counter</source>
      <translation>Na ladę</translation>
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation>Formułki, menu telefonu, zapisy</translation>
    </message>
    <message>
      <source>Change price</source>
      <translation>Zmień cenę</translation>
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation>&amp;Lista adresów</translation>
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation>Zapisz PD&amp;F</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>Zgłoś problem</translation>
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation>Trzeba opisać, co się robiło i co się stało, zapisać plik i wysłać go osobie, która pomaga. Stąd nic nie jest wysyłane. Poniżej widać wszystko, co w nim jest: żadnych nazwisk, adresów ani zamówień. Proszę ich też tu nie wpisywać.</translation>
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation>Po naciśnięciu … miało się stać …, ale …</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Co się stało</translation>
    </message>
    <message>
      <source>All that is in the file</source>
      <translation>Wszystko, co jest w pliku</translation>
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation>Zapisz &amp;plik…</translation>
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation>Problem z ShopRetain</translation>
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation>Produkty, dzięki którym ludzie wracają</translation>
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation>Produkty, które mają co najmniej 20 kupujących, stan na: {0}. „Wróciło” liczy osoby, u których produkt był w pierwszym zamówieniu i które kupiły ponownie w ciągu 12 miesięcy. „Zwrócono” liczy zamówienia, przy których oddano pieniądze, a „Reklamacje”, ilu na 100 kupujących złożyło reklamację w ciągu 60 dni.</translation>
    </message>
    <message>
      <source>What goes with what</source>
      <translation>Co idzie z czym w parze</translation>
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation>Żaden produkt nie ma jeszcze 20 kupujących</translation>
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation>Przy mniejszej liczbie mówiłby sam przypadek.</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Kupujący</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Wróciło</translation>
    </message>
    <message>
      <source>Likely between</source>
      <translation>Prawdopodobnie od–do</translation>
    </message>
    <message>
      <source>Again after</source>
      <translation>Znów po</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Reklamacje</translation>
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation>{0} z {1} kupiło to później</translation>
    </message>
    <message>
      <source>Who bought</source>
      <translation>Kto kupił</translation>
    </message>
    <message>
      <source>often buys later</source>
      <translation>często kupuje potem</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Ile</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Liczba</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Przed</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Z ilu</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Po</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Przed i po</translation>
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation>Wprowadzono program lojalnościowy albo coś innego dla klientów: tyle samo miesięcy przed tym dniem i po nim. Porównanie przed i po to nie dowód: liczby zmieniają też pory roku i nowe towary.</translation>
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation>Kiedy &amp;to się zaczęło?…</translation>
    </message>
    <message>
      <source>Say when it began.</source>
      <translation>Trzeba podać, kiedy to się zaczęło.</translation>
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation>Początek: {0}. Potrzeba trzech miesięcy przed i po.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>%Ln miesiąc przed i po dniu {0}.</numerusform>
        <numerusform>%Ln miesiące przed i po dniu {0}.</numerusform>
        <numerusform>%Ln miesięcy przed i po dniu {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation>Więcej mówią listy, przy których część osób losowo wstrzymano: E-maile, Gotowe.</translation>
    </message>
    <message>
      <source>When did it begin?</source>
      <translation>Kiedy to się zaczęło?</translation>
    </message>
    <message>
      <source>when it began</source>
      <translation>data początku</translation>
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation>Liczby, którymi można się chwalić</translation>
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation>Z własnych zamówień, zaokrąglone w dół, więc każda jest prawdziwa. Na stronę, do profilu i do paczek.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Zdanie</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation>Zapisz jako &amp;HTML…</translation>
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation>Jest jeszcze za mało zamówień.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Skopiowano</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Liczby</translation>
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation>Z&amp;apisz obraz</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Chwila</translation>
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation>Pokaż jako &amp;tabelę</translation>
    </message>
    <message>
      <source>How it is worked out</source>
      <translation>Jak to obliczono</translation>
    </message>
    <message>
      <source>What to do about it</source>
      <translation>Co z tym zrobić</translation>
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation>Zamówienia kończą się: {0}. Najpierw trzeba zaimportować nowsze.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>Skopiowano wiersz</numerusform>
        <numerusform>Skopiowano %Ln wiersze</numerusform>
        <numerusform>Skopiowano %Ln wierszy</numerusform>
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Zapisz obraz</translation>
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation>{0}, stan na: {1}</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Słowa</translation>
    </message>
    <message>
      <source>May be shown</source>
      <translation>Wolno pokazać</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Źródło</translation>
    </message>
    <message>
      <source>Shown at</source>
      <translation>Pokazane w</translation>
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation>Dobre słowa klientów</translation>
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation>To, co ktoś napisał, wolno pokazać, gdy się zgodzi. Pyta o to list „Czy możemy pokazać Państwa słowa?”.</translation>
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation>Z&amp;goda…</translation>
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation>Gdzie &amp;pokazane…</translation>
    </message>
    <message>
      <source>No kind words yet. Add what somebody wrote to you; it is shown nowhere before they said yes.</source>
      <translation>Nie ma jeszcze dobrych słów. Proszę dodać, co ktoś do Państwa napisał; nigdzie nie zostaną pokazane bez zgody.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Dobre słowa</translation>
    </message>
    <message>
      <source>Who wrote them</source>
      <translation>Kto to napisał</translation>
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation>list, e-mail, portal z opiniami</translation>
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation>krytyk kulinarny, lokalna gazeta; puste, gdy to klient</translation>
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation>Czy te słowa wolno pokazać?</translation>
    </message>
    <message>
      <source>In which words, and where</source>
      <translation>Jakimi słowami i gdzie</translation>
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation>Gdzie są pokazane te słowa?</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>Zapisano cytat</numerusform>
        <numerusform>Zapisano %Ln cytaty</numerusform>
        <numerusform>Zapisano %Ln cytatów</numerusform>
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation>usunięcie słów</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation>Usunięto. Edycja › Cofnij przywraca.</translation>
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation>Żaden szkic nie czeka</translation>
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation>Szkice, także te z cykli, czekają tu do czasu wysłania.</translation>
    </message>
    <message>
      <source>Write a letter</source>
      <translation>Napisz list</translation>
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation>Enter otwiera szkic, a naciśnięty jeszcze raz oznacza go jako wysłany. S pomija.</translation>
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation>Wszystkie &amp;naraz</translation>
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation>Czekające szkice</translation>
    </message>
    <message>
      <source>The draft</source>
      <translation>Szkic</translation>
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation>Zmi&amp;eń słowa…</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>P&amp;omiń</translation>
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation>Kto zamówił w ciągu 60 dni od listu, ten wrócił. Czy dzięki niemu, to mogą pokazać tylko wstrzymani.</translation>
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation>&amp;Kody w listach…</translation>
    </message>
    <message>
      <source>What came of your letters</source>
      <translation>Co przyniosły listy</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Zrobiono</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Przekazano</translation>
    </message>
    <message>
      <source>They spent</source>
      <translation>Wydano potem</translation>
    </message>
    <message>
      <source>With their code</source>
      <translation>Z własnym kodem</translation>
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation>otwarty: czy go wysłano?</translation>
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation>sam z siebie, {0}</translation>
    </message>
    <message>
      <source>waits since {0}</source>
      <translation>czeka od {0}</translation>
    </message>
    <message>
      <source>{0}, first text</source>
      <translation>{0}, pierwszy tekst</translation>
    </message>
    <message>
      <source>{0}, second text</source>
      <translation>{0}, drugi tekst</translation>
    </message>
    <message>
      <source>{0} so far</source>
      <translation>{0}, jak dotąd</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>%Ln szkic gotowy</numerusform>
        <numerusform>%Ln szkice gotowe</numerusform>
        <numerusform>%Ln szkiców gotowych</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation>O&amp;twórz w moim programie pocztowym</translation>
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation>Kopiuj z &amp;adresem</translation>
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation>Kopiuj i otwórz e-m&amp;ail</translation>
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation>Wysłane, &amp;dalej</translation>
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation>{0} nie dostaje listu: {1}</translation>
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation>Wysłano: {0}</translation>
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation>Pominięto: {0}</translation>
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation>{0}: bez dalszych e-maili</translation>
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation>List do: {0}</translation>
    </message>
    <message>
      <source>change the words</source>
      <translation>zmiana słów</translation>
    </message>
    <message>
      <source>The words are kept</source>
      <translation>Słowa zapisano</translation>
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation>Zapisz wszystkie &amp;jako pliki…</translation>
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation>&amp;Umieść wszystkie wśród szkiców mojej skrzynki…</translation>
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation>Drukuj &amp;listy do wysłania pocztą</translation>
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation>&amp;Zapisz listy pocztowe z adresami…</translation>
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation>Kopiuj wszystkie j&amp;ako tekst</translation>
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation>Po&amp;miń wszystkie</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>Skopiowano list. Nadal tu czeka</numerusform>
        <numerusform>Skopiowano %Ln listy. Nadal tu czekają</numerusform>
        <numerusform>Skopiowano %Ln listów. Nadal tu czekają</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation>Listy pocztowe</translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>Pominięto szkic</numerusform>
        <numerusform>Pominięto %Ln szkice</numerusform>
        <numerusform>Pominięto %Ln szkiców</numerusform>
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation>List wr&amp;ócił</translation>
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation>Z&amp;rób listę tych, którzy wrócili</translation>
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation>Wszystkie listy z tej wysy&amp;łki…</translation>
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation>Wrócili po „{0}”</translation>
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation>Na liście „{0}”</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Odczytane wiersze</translation>
    </message>
    <message>
      <source>New orders</source>
      <translation>Nowe zamówienia</translation>
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation>Zamówienia zaktualizowane</translation>
    </message>
    <message>
      <source>Orders known already</source>
      <translation>Zamówienia już znane</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Nowi klienci</translation>
    </message>
    <message>
      <source>People in a customers file</source>
      <translation>Osoby z pliku klientów</translation>
    </message>
    <message>
      <source>Orders that count</source>
      <translation>Zamówienia, które się liczą</translation>
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation>Zamówienia bez klienta</translation>
    </message>
    <message>
      <source>Money in the file</source>
      <translation>Pieniądze w pliku</translation>
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation>Z tego policzone, po odjęciu zwrotów</translation>
    </message>
    <message>
      <source>First order that counts</source>
      <translation>Pierwsze liczone zamówienie</translation>
    </message>
    <message>
      <source>Last order that counts</source>
      <translation>Ostatnie liczone zamówienie</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <translation>To nasz błąd</translation>
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation>Coś w ShopRetain poszło nie tak</translation>
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation>Zapisane dane są bezpieczne. Można pracować dalej; jeśli to się powtórzy, proszę zamknąć ShopRetain i otworzyć jeszcze raz.</translation>
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation>Szczegóły do wysłania z prośbą o pomoc</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Szczegóły</translation>
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Kopiuj szczegóły</translation>
    </message>
    <message>
      <source>Restore a copy</source>
      <translation>Przywróć kopię</translation>
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation>Wrócić do kopii zapasowej?</translation>
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation>To, co zaimportowano później, zniknie z liczb. Obecny sklep zostanie odłożony do folderu obok i nic nie zostanie usunięte.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <source>Safety copies</source>
      <translation>Kopie zapasowe</translation>
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation>&amp;Zostaw sklep, jaki jest</translation>
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation>&amp;Wróć do tej kopii</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Powroty</translation>
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation>Wystarczy wybrać pytanie; każdy wykres można zachować.</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>Którzy klienci</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>Wszyscy klienci</translation>
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation>Zr&amp;ób raport</translation>
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation>Ilu klientów wraca</translation>
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation>Po imporcie zamówień stoi tu odpowiedź z wykresem i obliczeniem.</translation>
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation>Czy klienci wracają?</translation>
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation>Czy nowsi klienci zostają?</translation>
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation>Ile jest wart klient?</translation>
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation>Skąd bierze się sprzedaż?</translation>
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation>Kto odchodzi?</translation>
    </message>
    <message>
      <source>Who will order next?</source>
      <translation>Kto zamówi następny?</translation>
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation>Co &amp;mówią artykuły</translation>
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation>P&amp;rodukty</translation>
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation>Cel i co &amp;by było, gdyby</translation>
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation>Koszt &amp;nowych klientów</translation>
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation>Pi&amp;ęć wskaźników</translation>
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation>&amp;Obsługa</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation>Klienci, stan na: {0}</translation>
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation>Zapisano {0} wraz ze skoroszytem</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Otwórz raport</translation>
    </message>
    <message>
      <source>Open workbook</source>
      <translation>Otwórz skoroszyt</translation>
    </message>
    <message>
      <source>Your drafts</source>
      <translation>Szkice</translation>
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation>W jakiej postaci mają być szkice?</translation>
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation>W każdej chwili można wybrać inny sposób.</translation>
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation>Po kolei w moim programie pocztowym</translation>
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation>Każdy otwiera się jako nowa wiadomość. Wystarczy przeczytać i nacisnąć Wyślij.</translation>
    </message>
    <message>
      <source>As files in a folder</source>
      <translation>Jako pliki w folderze</translation>
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation>Jeden plik na osobę. Dwukrotne kliknięcie otwiera go, gotowy do wysłania.</translation>
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation>Wśród szkiców mojej skrzynki</translation>
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation>Czekają tam, także w telefonie i w poczcie przez przeglądarkę.</translation>
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation>Skopiowane, do wklejenia</translation>
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation>Do poczty w przeglądarce: jeden list po drugim trafia do schowka.</translation>
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation>Zapisany plik można poprawić w Excelu i upuścić tu jeszcze raz.</translation>
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation>Zapisz jako &amp;Excel…</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation>Pliki Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>Zapisz wiersze</translation>
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation>Dodaj regułę do tego bloku</translation>
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation>Dodaj r&amp;egułę</translation>
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation>Doda&amp;j blok</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>Usuń ten blok</translation>
    </message>
    <message>
      <source>all of these:</source>
      <translation>wszystkie z tych:</translation>
    </message>
    <message>
      <source>any of these:</source>
      <translation>dowolna z tych:</translation>
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation>Wystarczy dowolna reguła zamiast wszystkich</translation>
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation>Wszystkie reguły zamiast dowolnej</translation>
    </message>
    <message>
      <source>More rules…</source>
      <translation>Więcej reguł…</translation>
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation>Reguły, każda w jednym zdaniu</translation>
    </message>
    <message>
      <source>Amount spent</source>
      <translation>Wydana kwota</translation>
    </message>
    <message>
      <source>Points of a reward</source>
      <translation>Punkty na nagrodę</translation>
    </message>
    <message>
      <source>From when points last</source>
      <translation>Od kiedy liczy się ważność punktów</translation>
    </message>
    <message>
      <source>How long points last</source>
      <translation>Jak długo punkty są ważne</translation>
    </message>
    <message>
      <source>after the last order.</source>
      <translation>po ostatnim zamówieniu.</translation>
    </message>
    <message>
      <source>after they were earned.</source>
      <translation>po ich zdobyciu.</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>bezterminowo</translation>
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation>{0} pkt daje {1} rabatu.</translation>
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation>Punkty są ważne {0} {1}</translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>Każde wydane {0} daje {1} punkt.</numerusform>
        <numerusform>Każde wydane {0} daje {1} punkty.</numerusform>
        <numerusform>Każde wydane {0} daje {1} punktów.</numerusform>
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation>Dotyczy nowych zamówień. Policzyć stare od nowa?</translation>
    </message>
    <message>
      <source>Count again…</source>
      <translation>Policz od nowa…</translation>
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation>{0} od {1}. zamówienia</translation>
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation>Zamówienia dają zwrot pieniędzy, według ich liczby w ciągu 12 miesięcy: {0}.</translation>
    </message>
    <message>
      <source>first order {0}</source>
      <translation>pierwsze zamówienie {0}</translation>
    </message>
    <message>
      <source>each order {0}</source>
      <translation>każde zamówienie {0}</translation>
    </message>
    <message>
      <source>birthday {0}</source>
      <translation>urodziny {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>opinia {0}</translation>
    </message>
    <message>
      <source>survey {0}</source>
      <translation>ankieta {0}</translation>
    </message>
    <message>
      <source>days that count more</source>
      <translation>dni, które liczą się bardziej</translation>
    </message>
    <message>
      <source>bonus for some products</source>
      <translation>premia za niektóre produkty</translation>
    </message>
    <message>
      <source>from {0} on</source>
      <translation>od {0}</translation>
    </message>
    <message>
      <source>Also: {0}</source>
      <translation>Także: {0}</translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>Zamówienie za {0} daje %Ln punkt, wart {1}. To zwraca &lt;b&gt;{2} sprzedaży&lt;/b&gt;, czyli najwyżej około {3} rocznie.</numerusform>
        <numerusform>Zamówienie za {0} daje %Ln punkty, warte {1}. To zwraca &lt;b&gt;{2} sprzedaży&lt;/b&gt;, czyli najwyżej około {3} rocznie.</numerusform>
        <numerusform>Zamówienie za {0} daje %Ln punktów, wartych {1}. To zwraca &lt;b&gt;{2} sprzedaży&lt;/b&gt;, czyli najwyżej około {3} rocznie.</numerusform>
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation>To, co dają punkty i jak długo są ważne, zmienia się dla wszystkich naraz. Policzyć też stare zamówienia według nowych reguł?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Użyj</translation>
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation>Sprzedaż według tego, kto kupił</translation>
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation>Nie ma tu {0} z zamówień bez e-maila, telefonu i numeru klienta.</translation>
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation>{0} z każdych {1} pochodzi od powracających klientów</translation>
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation>Sprzedaż co miesiąc, według tego, kto kupił</translation>
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation>{0} od powracających klientów</translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>Klient jest nowy w miesiącu pierwszego zamówienia, a powracający w każdym późniejszym. W ostatnim pełnym miesiącu powracający klienci przynieśli {0}, a nowi {1}.</numerusform>
        <numerusform>Klient jest nowy w miesiącu pierwszego zamówienia, a powracający w każdym późniejszym. W ostatnich %Ln pełnych miesiącach powracający klienci przynieśli {0}, a nowi {1}.</numerusform>
        <numerusform>Klient jest nowy w miesiącu pierwszego zamówienia, a powracający w każdym późniejszym. W ostatnich %Ln pełnych miesiącach powracający klienci przynieśli {0}, a nowi {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation>Zdobycie nowych klientów kosztuje najwięcej. Warto im podziękować w ciągu tygodnia, żeby za rok byli wśród powracających.</translation>
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation>&amp;Zobacz nowych klientów</translation>
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation>Pierwszy zakup w ostatnich 60 dniach</translation>
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation>Zamówienia nie mówią, kto zamawiał</translation>
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation>Sprzedaż bez e-maila, telefonu i numeru klienta: {0}, więc nie wiadomo, kto powraca. Potrzebny jest plik, który je ma.</translation>
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation>Za wcześnie, by powiedzieć, skąd bierze się sprzedaż</translation>
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation>Potrzeba dwóch pełnych miesięcy zamówień.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nowi</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>Powracający</translation>
    </message>
    <message>
      <source>Without customer</source>
      <translation>Bez klienta</translation>
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation>Zakupy: {0}</translation>
    </message>
    <message>
      <source>Service and delivery</source>
      <translation>Obsługa i dostawa</translation>
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation>Stan na: {0}. „Kupiło ponownie” liczy zakupy sprzed co najmniej 12 miesięcy i to, ilu z tych kupujących kupiło ponownie w ciągu tych 12 miesięcy.</translation>
    </message>
    <message>
      <source>Until it leaves</source>
      <translation>Do wysyłki</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>Płatności</translation>
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation>Dostawy</translation>
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation>Pliki nie mówią, kiedy zamówienia wyszły</translation>
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation>Shopify, WooCommerce i inne mają na to kolumnę: datę realizacji lub zakończenia. Po eksporcie zamówień razem z nią dni będą stały tutaj.</translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>Połowa zamówień wychodzi w ciągu 1 dnia.</numerusform>
        <numerusform>Połowa zamówień wychodzi w ciągu %Ln dni.</numerusform>
        <numerusform>Połowa zamówień wychodzi w ciągu %Ln dni.</numerusform>
      </translation>
    </message>
    <message>
      <source>Half of your orders leave on the same day.</source>
      <translation>Połowa zamówień wychodzi tego samego dnia.</translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>Wyszły w ciągu 1 dnia</numerusform>
        <numerusform>Wyszły w ciągu %Ln dni</numerusform>
        <numerusform>Wyszły w ciągu %Ln dni</numerusform>
      </translation>
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation>Dni od zamówienia do paczki</translation>
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation>Od ilu dni jest opóźnienie, mówi cykl „Zamówienie się opóźnia” na stronie E-maile.</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} lub więcej</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} do {1}</translation>
    </message>
    <message>
      <source>Left later</source>
      <translation>Wyszły później</translation>
    </message>
    <message>
      <source>{0}: none</source>
      <translation>{0}: żadne</translation>
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation>{0}: żaden zakup nie ma jeszcze 12 miesięcy.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation>{0}: {1} z {2} kupiło ponownie, {3} ({4}).</translation>
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation>Pliki tego nie mówią</translation>
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation>Po eksporcie zamówień z odpowiednią kolumną liczby będą stały tutaj.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nie podano</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Kupiło ponownie</translation>
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation>W ciągu ostatnich 12 miesięcy nie odpowiedziano na żadną sprawę</translation>
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation>W E-maile, Odpowiedzi notuje się, kto czeka; czas liczy się sam.</translation>
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation>Sprawy: {0}; w połowie z nich pierwsza odpowiedź przyszła w ciągu: {1}.</translation>
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation>Godziny do pierwszej odpowiedzi</translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>%Ln sprawa</numerusform>
        <numerusform>%Ln sprawy</numerusform>
        <numerusform>%Ln spraw</numerusform>
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Sprawy</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Godziny</translation>
    </message>
    <message>
      <source>an hour</source>
      <translation>godzina</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation>Wszystko ma już rozsądne ustawienie.</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Sklep</translation>
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation>&amp;Nazwa sklepu</translation>
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation>W&amp;aluta</translation>
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation>S&amp;trefa czasowa</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>pominięta</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Wygląd</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>&amp;Język</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Wi&amp;elkość tekstu</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Ciemny</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>Jasny &amp;lub ciemny</translation>
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation>Przed każdym importem sama powstaje sprawdzona kopia sklepu. Raz w miesiącu warto skopiować jedną na inne urządzenie.</translation>
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation>&amp;Zrób kopię teraz</translation>
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation>Przywróć &amp;kopię…</translation>
    </message>
    <message>
      <source>How figures are counted</source>
      <translation>Jak liczone są liczby</translation>
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation>Spóźniony po ilu zwykłych &amp;odstępach</translation>
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation>Pieniądze za rok są warte mniej o (0,1 to 10%)</translation>
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation>Dni między dwoma listami do tej samej osoby</translation>
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation>Norma: artykuły codzienne, na 100</translation>
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation>Norma: uroda, na 100</translation>
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation>Norma: odzież i obuwie, na 100</translation>
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation>Norma: do domu, na 100</translation>
    </message>
    <message>
      <source>Half of them</source>
      <translation>Połowa</translation>
    </message>
    <message>
      <source>One in three</source>
      <translation>Co trzecia osoba</translation>
    </message>
    <message>
      <source>One in five</source>
      <translation>Co piąta osoba</translation>
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation>Wstrzymani, &amp;by sprawdzić, czy listy działają</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Zaznaczeni</translation>
    </message>
    <message>
      <source>Top 5%</source>
      <translation>Najlepsze 5%</translation>
    </message>
    <message>
      <source>Top 10%</source>
      <translation>Najlepsze 10%</translation>
    </message>
    <message>
      <source>Top 20%</source>
      <translation>Najlepsze 20%</translation>
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation>&amp;VIP-y</translation>
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation>Normy pochodzą z artykułu Elbuz, który nie podaje okresu. Są rysowane tylko po wybraniu branży na stronie Powroty.</translation>
    </message>
    <message>
      <source>change of settings</source>
      <translation>zmiana ustawień</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>Przechowywana kopia: %Ln; najnowsza: {0}.</numerusform>
        <numerusform>Przechowywane kopie: %Ln; najnowsza: {0}.</numerusform>
        <numerusform>Przechowywane kopie: %Ln; najnowsza: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Kopii jeszcze nie ma.</translation>
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation>Zrobiono kopię zapasową: {0}</translation>
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation>Kopię przywrócono. Poprzedni sklep jest zachowany obok.</translation>
    </message>
    <message>
      <source>Not meant for</source>
      <translation>Nieuprawnieni</translation>
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation>&amp;Nowy dla poziomu…</translation>
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation>Nowy na &amp;pierwsze zamówienia</translation>
    </message>
    <message>
      <source>Codes for many</source>
      <translation>Kody dla wielu</translation>
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation>Kod tworzy się tutaj, a w sklepie internetowym ustawia się to, co daje. Zamówienia, które wracają z kodem, są tu liczone; widać też, kto go użył, choć nie był dla niego.</translation>
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation>Nie ma jeszcze takiego kodu.</translation>
    </message>
    <message>
      <source>A code for a level</source>
      <translation>Kod dla poziomu</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Poziom</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>Utwórz</translation>
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation>{0}: kod utworzono i skopiowano.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Strony</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dziś</translation>
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation>Zostaje na tym komputerze</translation>
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation>Na początek trzeba zaimportować plik</translation>
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation>Zamówienia kończą się: {0}. Pora na nowsze.</translation>
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation>Zamówienia do: {0}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Dodaj</translation>
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation>Inny: każde wydane {0} daje {1} pkt, {2} pkt daje {3} rabatu. {4}</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Program</translation>
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation>Koszt roczny do</translation>
    </message>
    <message>
      <source>Of sales</source>
      <translation>Ze sprzedaży</translation>
    </message>
    <message>
      <source>In whole rewards</source>
      <translation>W pełnych nagrodach</translation>
    </message>
    <message>
      <source>To earlier customers</source>
      <translation>Dla dawnych klientów</translation>
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation>Wypróbuj program na zamówieniach z ostatniego roku</translation>
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation>Każde zamówienie z ostatnich 12 miesięcy jest liczone tak, jakby program działał. Wszystkie przyszły bez niego: ile program dołoży, nikt nie wie, a ile kosztuje, widać tutaj.</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Jak teraz</translation>
    </message>
    <message>
      <source>Half as generous</source>
      <translation>O połowę skromniejszy</translation>
    </message>
    <message>
      <source>Twice as generous</source>
      <translation>Dwa razy hojniejszy</translation>
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation>Zwrot pieniędzy, 2/3/5%</translation>
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation>{0} = {1} pkt, {2} pkt = {3}</translation>
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation>Liczenie zamówień z ostatniego roku…</translation>
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation>W ciągu ostatnich 12 miesięcy nie było zamówień.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>Policzono %Ln zamówienie za {0}. {1} punktów przypada osobom, które mają w roku trzy zamówienia lub więcej.</numerusform>
        <numerusform>Policzono %Ln zamówienia za {0}. {1} punktów przypada osobom, które mają w roku trzy zamówienia lub więcej.</numerusform>
        <numerusform>Policzono %Ln zamówień za {0}. {1} punktów przypada osobom, które mają w roku trzy zamówienia lub więcej.</numerusform>
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation>Odchodzący</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>Odchodzi %Ln klient</numerusform>
        <numerusform>Odchodzi %Ln klientów</numerusform>
        <numerusform>Odchodzi %Ln klientów</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation>Nikt nie odchodzi</translation>
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation>Wszyscy, według tego, jak często i jak niedawno zamawiali</translation>
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation>Ci klienci wydali w ciągu ostatnich 12 miesięcy {0}. Warto do nich napisać, najpierw do tych, którzy kupowali najczęściej.</translation>
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation>Spokojny czas: każdy, kto kupuje raz po raz, mieści się w swoim zwyczaju.</translation>
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation>Zwykły odstęp w tym sklepie: {0}.</translation>
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation>W tym sklepie jest za mało odstępów, by poznać własny, więc przyjmujemy: {0}.</translation>
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation>Odchodzi ten, kto kupił co najmniej dwa razy i milczy dłużej niż półtora swojego zwykłego odstępu.</translation>
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation>Mapa pokazuje wszystkich według kalendarza, więc jej liczby różnią się od liczby {0}.</translation>
    </message>
    <message>
      <source>Months since the last order</source>
      <translation>Miesiące od ostatniego zamówienia</translation>
    </message>
    <message>
      <source>Your best now</source>
      <translation>Teraz najlepsi</translation>
    </message>
    <message>
      <source>Win these back first</source>
      <translation>Tych odzyskać najpierw</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>poniżej {0}</translation>
    </message>
    <message>
      <source>over {0}</source>
      <translation>ponad {0}</translation>
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation>Zamówienia: {0}. Miesiące od ostatniego: {1}</translation>
    </message>
    <message>
      <source>You spent</source>
      <translation>Wydatki sklepu</translation>
    </message>
    <message>
      <source>New ones bought</source>
      <translation>Zakupy nowych</translation>
    </message>
    <message>
      <source>Returning bought</source>
      <translation>Zakupy powracających</translation>
    </message>
    <message>
      <source>What new customers cost</source>
      <translation>Ile kosztują nowi klienci</translation>
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation>Tu wpisuje się wydatki na reklamę, targi i rabaty dla nowych. Nowi klienci to ci, którzy w danym miesiącu zamówili pierwszy raz.</translation>
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation>&amp;Wpisz kwotę…</translation>
    </message>
    <message>
      <source>{0} spent; no new customer came in these months.</source>
      <translation>Wydano {0}; w tych miesiącach nie przyszedł żaden nowy klient.</translation>
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation>Żaden miesiąc nie ma jeszcze kwoty.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>%Ln nowy klient za {0}: po {1}.</numerusform>
        <numerusform>%Ln nowych klientów za {0}: po {1}.</numerusform>
        <numerusform>%Ln nowych klientów za {0}: po {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation>Wydatki na nowych</translation>
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation>Sprzedaż, a nad nią wydatki</translation>
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation>Kiedy to się zwróci, widać po roku zamówień.</translation>
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation>W ciągu pierwszych 12 miesięcy wydają {0}; gdy ze 100 zostaje w sklepie {1}, to się nie zwraca.</translation>
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation>Zwraca się przy pierwszym zamówieniu, gdy ze 100 zostaje w sklepie {0}.</translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>Zwraca się po %Ln miesiącu, gdy ze 100 zostaje w sklepie {0}; w ciągu 12 miesięcy wydają {1}.</numerusform>
        <numerusform>Zwraca się po %Ln miesiącach, gdy ze 100 zostaje w sklepie {0}; w ciągu 12 miesięcy wydają {1}.</numerusform>
        <numerusform>Zwraca się po %Ln miesiącach, gdy ze 100 zostaje w sklepie {0}; w ciągu 12 miesięcy wydają {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation>Gdy nie wiadomo, pole zostaje puste.</translation>
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation>Wydatki, {0}</translation>
    </message>
    <message>
      <source>what was spent</source>
      <translation>wydatki</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>Następne</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Co ile</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>Dodatki</translation>
    </message>
    <message>
      <source>Standing orders</source>
      <translation>Stałe zamówienia</translation>
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation>Kto kupuje ten sam produkt w równych odstępach: można zaproponować odkładanie go lub samoczynną wysyłkę i zanotować, co uzgodniono. Pieniądze pobiera się jak zawsze.</translation>
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation>Uz&amp;godniono…</translation>
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation>&amp;Wstrzymaj lub wznów</translation>
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation>Z&amp;akończono</translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation>Nikt nie kupuje jeszcze tego samego produktu w równych odstępach.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>%Ln stałe zamówienie do zaproponowania</numerusform>
        <numerusform>%Ln stałe zamówienia do zaproponowania</numerusform>
        <numerusform>%Ln stałych zamówień do zaproponowania</numerusform>
      </translation>
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation>Według produktu: {0}.</translation>
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation>Trwały rok temu: {0}; od tego czasu zakończono {1}: {2}.</translation>
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation>Najpierw proszę wybrać zamówienie, które uzgodniono.</translation>
    </message>
    <message>
      <source>What you agreed</source>
      <translation>Co uzgodniono</translation>
    </message>
    <message>
      <source>Every how many days</source>
      <translation>Co ile dni</translation>
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation>Dodatki tylko dla tej osoby</translation>
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation>drukowane na kartce do paczki; może być puste</translation>
    </message>
    <message>
      <source>the standing order</source>
      <translation>stałe zamówienie</translation>
    </message>
    <message>
      <source>delete the standing order</source>
      <translation>usunięcie stałego zamówienia</translation>
    </message>
    <message>
      <source>Newer customers</source>
      <translation>Nowsi klienci</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Sezony</translation>
    </message>
    <message>
      <source>By season</source>
      <translation>Według sezonu</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Według miesiąca</translation>
    </message>
    <message>
      <source>What the squares say</source>
      <translation>Co mówią pola</translation>
    </message>
    <message>
      <source>Had come back by then</source>
      <translation>Wrócili do tego czasu</translation>
    </message>
    <message>
      <source>Bought in that month</source>
      <translation>Kupili w tym miesiącu</translation>
    </message>
    <message>
      <source>Spent by then</source>
      <translation>Wydali do tego czasu</translation>
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation>Miesiące można wybrać, gdy w każdym jest 30 nowych klientów</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation>Ilu na każdych 100 klientów, którzy pierwszy raz kupili w danym sezonie, wróciło w ciągu tylu miesięcy</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation>Ilu na każdych 100 klientów, którzy pierwszy raz kupili w danym sezonie, kupiło w pierwszym, drugim, trzecim miesiącu potem</translation>
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation>Ile średnio wydał w ciągu tylu miesięcy klient, który pierwszy raz kupił w danym sezonie</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>%Ln nowy klient</numerusform>
        <numerusform>%Ln nowych klientów</numerusform>
        <numerusform>%Ln nowych klientów</numerusform>
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation>Najwięcej rozstrzygają miesiące tuż po pierwszym zamówieniu. Nowym klientom z ostatnich 60 dni (liczba: {0}) warto podziękować, póki jeszcze pamiętają.</translation>
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation>Każdy wiersz to sezon pierwszych zamówień. Puste pola znaczą, że jest za wcześnie, nigdy zero.</translation>
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation>Inne programy nazywają to analizą kohort.</translation>
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation>Za wcześnie, by powiedzieć, czy nowsi klienci zostają</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>{0} z {1} nowych klientów wróciło w ciągu miesiąca: za mało, by mieć pewność</numerusform>
        <numerusform>{0} z {1} nowych klientów wróciło w ciągu %Ln miesięcy: za mało, by mieć pewność</numerusform>
        <numerusform>{0} z {1} nowych klientów wróciło w ciągu %Ln miesięcy: za mało, by mieć pewność</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} na 100 nowych klientów wraca w ciągu miesiąca</numerusform>
        <numerusform>{0} na 100 nowych klientów wraca w ciągu %Ln miesięcy</numerusform>
        <numerusform>{0} na 100 nowych klientów wraca w ciągu %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation>Nowsi klienci wracają szybciej niż dawniej</translation>
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation>Nowsi klienci wracają mniej więcej tak często jak rok wcześniej</translation>
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation>Nowsi klienci wracają rzadziej niż dawniej</translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>{0} na 100 w ciągu miesiąca</numerusform>
        <numerusform>{0} na 100 w ciągu %Ln miesięcy</numerusform>
        <numerusform>{0} na 100 w ciągu %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation>Miesiąc po pierwszych zamówieniach można wypełnić pierwsze pole.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: {1} z {2} klientów kupiło ponownie w ciągu miesiąca.</numerusform>
        <numerusform>{0}: {1} z {2} klientów kupiło ponownie w ciągu %Ln miesięcy.</numerusform>
        <numerusform>{0}: {1} z {2} klientów kupiło ponownie w ciągu %Ln miesięcy.</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation>Rok wcześniej było to {0} z {1}.</translation>
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation>Różnica może być przypadkiem.</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Pierwszy zakup</translation>
    </message>
    <message>
      <source>Months since the season</source>
      <translation>Miesiące od sezonu</translation>
    </message>
    <message>
      <source>Months since the first order</source>
      <translation>Miesiące od pierwszego zamówienia</translation>
    </message>
    <message>
      <source>Less spent</source>
      <translation>Wydali mniej</translation>
    </message>
    <message>
      <source>Fewer came back</source>
      <translation>Wróciło mniej</translation>
    </message>
    <message>
      <source>More spent</source>
      <translation>Wydali więcej</translation>
    </message>
    <message>
      <source>More came back</source>
      <translation>Wróciło więcej</translation>
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation>Puste: za wcześnie</translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>Po {0} na każdego z {1} w ciągu miesiąca</numerusform>
        <numerusform>Po {0} na każdego z {1} w ciągu %Ln miesięcy</numerusform>
        <numerusform>Po {0} na każdego z {1} w ciągu %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} z {1} wróciło w ciągu miesiąca</numerusform>
        <numerusform>{0} z {1} wróciło w ciągu %Ln miesięcy</numerusform>
        <numerusform>{0} z {1} wróciło w ciągu %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation>{0} z {1} kupiło w miesiącu {2}</translation>
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation>Rok wcześniej: {0} na 100</translation>
    </message>
    <message>
      <source>Month {0}</source>
      <translation>Miesiąc {0}</translation>
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation>Pierwszy zakup: {0}</translation>
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
      <translation>Inny sklep lub kasa</translation>
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation>Gdzie jest ten plik?</translation>
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation>W Shopify trzeba otworzyć Orders (Zamówienia) i wybrać Export (Eksportuj).</translation>
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation>Wybrać All orders (wszystkie zamówienia) i Plain CSV file (zwykły plik CSV), potem wyeksportować.</translation>
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation>Upuścić plik w polu powyżej. Jeśli Shopify przyśle go e-mailem, najpierw zapisać.</translation>
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation>W WooCommerce zainstalować bezpłatną wtyczkę do eksportu zamówień, na przykład Advanced Order Export.</translation>
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation>Wyeksportować wszystkie zamówienia z e-mailem, datą, sumą i statusem jako plik CSV.</translation>
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation>Upuścić plik w polu powyżej.</translation>
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation>W Etsy otworzyć Shop Manager, Settings, Options, Download data (menedżer sklepu, ustawienia, opcje, pobieranie danych).</translation>
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation>Wybrać Orders (zamówienia) i rok, potem pobrać plik CSV.</translation>
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation>Upuścić pliki ze wszystkich lat w polu powyżej, razem albo po kolei.</translation>
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation>W systemie sklepu lub kasy poszukać: Eksport, Pobierz lub Raport.</translation>
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation>Wystarczą data, kwota oraz e-mail, telefon lub numer klienta dla każdego zamówienia.</translation>
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation>Upuścić plik CSV lub Excel w polu powyżej.</translation>
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation>Gdzie jest plik z zamówieniami?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Wiadomość</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>Wiadomo&amp;ść</translation>
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation>Inne &amp;teksty</translation>
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation>Wst&amp;aw</translation>
    </message>
    <message>
      <source>QR leads to…</source>
      <translation>QR prowadzi do…</translation>
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation>&amp;Kod…</translation>
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation>Tylko ci &amp;bez dozwolonego e-maila</translation>
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation>Tylko ci, kt&amp;órzy są warci znaczka</translation>
    </message>
    <message>
      <source>remove the code</source>
      <translation>usunięcie kodu</translation>
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation>Kartka nie ma już kodu</translation>
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation>Kody QR prowadzą do</translation>
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation>Strona sklepu, która przyjmuje kod, z {code} w miejscu kodu. Shopify: https://your-shop/discount/{code}. Bez niej telefony pokazują sam kod.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation>Adres musi zawierać {code} i mieć najwyżej 200 znaków.</translation>
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation>Budżet nie wystarcza nawet na jedną. Można go zmienić w „Zmień cenę”.</translation>
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation>Żadnej z tych osób nie wolno jej teraz wysłać.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} z {2}</translation>
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation>{0}, za granicę {1} po {2}</translation>
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation>{0}. {1}: około {2}.</translation>
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation>Zapisano {0}: {1}, {2}</translation>
    </message>
    <message>
      <source>printing</source>
      <translation>drukowanie</translation>
    </message>
    <message>
      <source>See who</source>
      <translation>Zobacz, kto</translation>
    </message>
    <message>
      <source>See who: {0}</source>
      <translation>Zobacz, kto: {0}</translation>
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation>Sprzedaż od powracających klientów</translation>
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation>Ile jest wart klient</translation>
    </message>
    <message>
      <source>Orders to expect</source>
      <translation>Spodziewane zamówienia</translation>
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation>Kupili ponownie w tych 12 miesiącach</translation>
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation>Najlepsza dziesiąta część według wartości</translation>
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation>Ci, którzy najpewniej zamówią następni</translation>
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation>Za mało, by mieć pewność</translation>
    </message>
    <message>
      <source>the first such figure</source>
      <translation>pierwsza taka liczba</translation>
    </message>
    <message>
      <source>of every {0}</source>
      <translation>z każdych {0}</translation>
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation>{0} z {1} w ciągu 12 miesięcy</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>jak dotąd</translation>
    </message>
    <message>
      <source>being worked out</source>
      <translation>w trakcie obliczania</translation>
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation>w ciągu 4 tygodni</translation>
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation>około {0}, prawdopodobnie {1} do {2}</translation>
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation>z kolejnymi 12 miesiącami: {0} do {1}</translation>
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation>Zobacz, jak to obliczono</translation>
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation>Część pieniędzy wydanych przez znanych klientów w ostatnich 12 pełnych miesiącach, która przyszła w miesiącach po miesiącu ich pierwszego zamówienia.</translation>
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation>Jak to podnieść: podsunąć nowym klientom drugi produkt.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation>Okres: {0} do {1}, klienci razem: {2}.</translation>
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation>Ile klient dotąd zapłacił, po odjęciu zwrotów, i ile prawdopodobnie zapłaci w ciągu najbliższych 12 miesięcy, średnio.</translation>
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation>Stan na: {0}, liczba klientów: {1}.</translation>
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Z tego, jak często i jak niedawno każdy klient kupował, obliczamy, na ile prawdopodobne jest, że nadal kupuje, i jak często. Nowych klientów tu nie ma.</translation>
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation>Stan na: {0}, liczba klientów: {1}, ponownych zakupów: {2}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Osoby</translation>
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation>W czasie: {0}</translation>
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation>Kto był w grupie na koniec każdego kwartału, co zamówił w ciągu trzech miesięcy przedtem i ilu kupiło ponownie w ciągu trzech miesięcy potem.</translation>
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation>Nie ma jeszcze pełnego kwartału zamówień.</translation>
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation>Wykres i kto &amp;może zamówić</translation>
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation>Importuj &amp;nowe zamówienia</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Kalendarz</translation>
    </message>
    <message>
      <source>today</source>
      <translation>dziś</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>Otwórz kalendarz</translation>
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation>Liczby poniżej pochodzą z tamtego dnia.</translation>
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation>Najnowsze zamówienie ma datę z przyszłości: {0}</translation>
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation>Zamówienia z przyszłych dni jeszcze się nie liczą. Czy zegar tego komputera chodzi dobrze?</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>%Ln zamówienie jest w walucie bez kursu</numerusform>
        <numerusform>%Ln zamówienia są w walucie bez kursu</numerusform>
        <numerusform>%Ln zamówień jest w walucie bez kursu</numerusform>
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation>Liczą się jako zamówienia; ich pieniądze są pominięte. Kurs ustawia się w Ustawieniach.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Pomiń</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Dalej</translation>
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation>Sposoby na utrzymanie klientów</translation>
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation>Dziesięć sposobów, dziesięć strategii</translation>
    </message>
    <message>
      <source>Touch points</source>
      <translation>Punkty styku</translation>
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation>Czego tu nie ma i co w zamian</translation>
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation>Co wymaga serwera, strony internetowej lub człowieka, jest tu wymienione razem z tym, co program robi w zamian.</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Otwórz: {0}</translation>
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation>Od pierwszego spotkania po odwdzięczanie się: co obejmuje program, a na co trzeba spojrzeć samemu. Strony internetowej tu się nie mierzy.</translation>
    </message>
    <message>
      <source>Covered here</source>
      <translation>Jest w programie</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <source>See which customers come back</source>
      <translation>Zobacz, którzy klienci wracają</translation>
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation>Potrzebny jest plik z zamówieniami ze sklepu internetowego lub kasy. Pierwsze liczby będą po około minucie.</translation>
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation>Dane klientów nigdy nie opuszczają tego komputera. Nie trzeba konta ani internetu.</translation>
    </message>
    <message>
      <source>Just looking?</source>
      <translation>Tylko się rozejrzeć?</translation>
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation>Sklep z herbatą i zmyślonymi klientami. Własny sklep pozostaje osobno.</translation>
    </message>
    <message>
      <source>Why these?</source>
      <translation>Dlaczego to?</translation>
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation>Każda rzecz liczy się z pieniędzmi, których dotyczy; zagrożone jest to, co te osoby wydały w ciągu ostatnich 12 miesięcy. Pokazane są cztery o największych kwotach i nikt nie stoi w dwóch. Każde „Nie dziś” zmniejsza wagę rzeczy o połowę.</translation>
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation>{0}: ukryte do {1}.</translation>
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation>&amp;Pokaż je znowu</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>pokazane</translation>
    </message>
    <message>
      <source>not among the first</source>
      <translation>nie wśród pierwszych</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Pieniądze</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Odłożono</translation>
    </message>
    <message>
      <source>Which figure</source>
      <translation>Która liczba</translation>
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation>Wydano w 24 miesiące</translation>
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation>Wydano w 18 miesięcy</translation>
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation>Żaden klient nic w tym czasie nie wydał</translation>
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation>Ilu klientów jest ile wartych</translation>
    </message>
    <message>
      <source>{0} on average</source>
      <translation>średnio {0}</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>Najlepszy klient powinien usłyszeć o wszystkim pierwszy: {0} lub więcej.</numerusform>
        <numerusform>%Ln najlepszych klientów powinno słyszeć o wszystkim jako pierwsi: {0} lub więcej na osobę.</numerusform>
        <numerusform>%Ln najlepszych klientów powinno słyszeć o wszystkim jako pierwsi: {0} lub więcej na osobę.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>Poka&amp;ż najlepszego klienta</numerusform>
        <numerusform>Poka&amp;ż %Ln najlepszych klientów</numerusform>
        <numerusform>Poka&amp;ż %Ln najlepszych klientów</numerusform>
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation>Średnio {0}, klient ze środka listy {1}. {2}</translation>
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation>Najlepsza piąta część przynosi {0}.</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>Najlepszy klient</numerusform>
        <numerusform>%Ln najlepszych klientów</numerusform>
        <numerusform>%Ln najlepszych klientów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>Najlepszy klient z {0} przyniósł {1} pieniędzy</numerusform>
        <numerusform>%Ln najlepszych z {0} klientów przyniosło {1} pieniędzy</numerusform>
        <numerusform>%Ln najlepszych z {0} klientów przyniosło {1} pieniędzy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>Najlepszy klient z {0} to {1} wartości</numerusform>
        <numerusform>%Ln najlepszych z {0} klientów to {1} wartości</numerusform>
        <numerusform>%Ln najlepszych z {0} klientów to {1} wartości</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation>1 na 10 klientów przynosi {0} pieniędzy</translation>
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation>1 na 10 klientów to {0} tego, ile warci są wszyscy</translation>
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation>Ile zapłacił każdy klient, po odjęciu zwrotów. Liczą się wszyscy, którzy kiedykolwiek kupili, także ci, którzy w tym czasie nic nie zapłacili.</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation>Ile każdy klient dotąd zapłacił, po odjęciu zwrotów. {0}</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation>Ile każdy klient dotąd zapłacił, po odjęciu zwrotów, i ile prawdopodobnie zapłaci w ciągu najbliższych 12 miesięcy. Średnio:</translation>
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation>Razem zapłacą w ciągu najbliższych 12 miesięcy prawdopodobnie {0}; w 8 na 10 takich sklepów kwota leży między {1} a {2}. Późniejsze pieniądze liczą się trochę mniej.</translation>
    </message>
    <message>
      <source>Average {0}</source>
      <translation>Średnio {0}</translation>
    </message>
    <message>
      <source>Less than</source>
      <translation>Mniej niż</translation>
    </message>
    <message>
      <source>A letter of your own</source>
      <translation>Własny list</translation>
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation>Zaczyna się od słów, które są teraz w edytorze.</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>Jak się nazywa?</translation>
    </message>
    <message>
      <source>Something useful</source>
      <translation>Coś pożytecznego</translation>
    </message>
    <message>
      <source>A thank-you</source>
      <translation>Podziękowanie</translation>
    </message>
    <message>
      <source>An offer</source>
      <translation>Oferta</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Zacznij</translation>
    </message>
    <message>
      <source>delete the letter</source>
      <translation>usunięcie listu</translation>
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation>List nie ma już kodu</translation>
    </message>
    <message>
      <source>Try two texts</source>
      <translation>Wypróbuj dwa teksty</translation>
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation>Los daje każdej połowie osób jeden z nich. Warto zmienić tylko jedną rzecz: wtedy wiadomo, co zrobiło różnicę.</translation>
    </message>
    <message>
      <source>Second subject</source>
      <translation>Drugi temat</translation>
    </message>
    <message>
      <source>Second text</source>
      <translation>Drugi tekst</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Użyj obu</translation>
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation>Oba teksty są takie same. Trzeba zmienić jedną rzecz.</translation>
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation>odpowiedź o odmowie nowości</translation>
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation>Odpowiedź zapisano</translation>
    </message>
    <message>
      <source>{0}, by post</source>
      <translation>{0}, pocztą</translation>
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation>Żadna z tych osób nie może dostać tego listu.</translation>
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation>Nie ma tu jeszcze do kogo pisać.</translation>
    </message>
  </context>
</TS>
