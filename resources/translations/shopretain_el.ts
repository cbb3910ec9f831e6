<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;Redo</source>
      <translation>Ακύρωση α&amp;ναίρεσης</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Επιλογή όλων</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ναι</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>Ό&amp;χι</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Αποθήκευση</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>Α&amp;ποθήκευση</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Άνοι&amp;γμα</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Άκυρο</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Εφαρμογή</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Απόρριψη</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Βοήθεια</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Επανάληψη</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Παράβλεψη</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Διακοπή</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Επαναφορά</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Φάκελος:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Ό&amp;νομα αρχείου:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Τύπος αρχείων:</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Φάκελος:</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Πίσω</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Εμπρός</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Φάκελος από πάνω</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Νέος φάκελος</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Λίστα</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Λεπτομέρειες</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Όνομα</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Μέγεθος</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Είδος</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Αλλαγή</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>Υπάρχει ήδη το %1.
Να αντικατασταθεί;</translation>
    </message>
    <message>
      <source>Next Month</source>
      <translation>Επόμενος μήνας</translation>
    </message>
    <message>
      <source>Previous Month</source>
      <translation>Προηγούμενος μήνας</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Αρχείο</translation>
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation>&amp;Εισαγωγή παραγγελιών…</translation>
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation>&amp;Ιστορικό εισαγωγών</translation>
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation>&amp;Νέο κατάστημα…</translation>
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation>Άνοιγμα &amp;καταστήματος…</translation>
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation>&amp;Άνοιγμα δείγματος</translation>
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation>Άν&amp;οιγμα του παραδείγματος του άρθρου</translation>
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation>Πίσω &amp;στο κατάστημά μου</translation>
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation>&amp;Αποθήκευση εικόνας…</translation>
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation>Αντίγραφο ασφαλείας &amp;τώρα</translation>
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation>Ε&amp;παναφορά αντιγράφου…</translation>
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation>Άνοιγμα &amp;φακέλου δεδομένων</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Έξοδος</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Επε&amp;ξεργασία</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>Α&amp;ναίρεση</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>Αντι&amp;γραφή αριθμών</translation>
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation>Εύρεση &amp;πελάτη</translation>
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation>Γράψτε &amp;email</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Εκτύπωση</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Ρυθμίσεις</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Προβολή</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>Σ&amp;ήμερα</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>Εισ&amp;αγωγή</translation>
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation>&amp;Ξανάρχονται</translation>
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation>&amp;Πελάτες</translation>
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation>&amp;Ομάδες</translation>
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation>Επι&amp;βράβευση</translation>
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation>&amp;Email</translation>
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation>Με&amp;γαλύτερο κείμενο</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Μικρότερο κείμενο</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>&amp;Κανονικό μέγεθος</translation>
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation>&amp;Χρώματα του συστήματος</translation>
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation>&amp;Φωτεινό</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Σκούρο</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>Επόμενο μέρος &amp;του παραθύρου</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation>&amp;Τι είναι αυτό;</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Εγχειρίδιο</translation>
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation>&amp;Πού βρίσκω το αρχείο παραγγελιών;</translation>
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation>Τρόποι &amp;να κρατήσετε πελάτες</translation>
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation>&amp;Αναφορά προβλήματος…</translation>
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation>&amp;Σχετικά με το ShopRetain</translation>
    </message>
    <message>
      <source>a year before</source>
      <translation>έναν χρόνο πριν</translation>
    </message>
    <message>
      <source>{0}, so far</source>
      <translation>{0}, έως τώρα</translation>
    </message>
    <message>
      <source>Customers at the start</source>
      <translation>Πελάτες στην αρχή</translation>
    </message>
    <message>
      <source>Customers at the end</source>
      <translation>Πελάτες στο τέλος</translation>
    </message>
    <message>
      <source>Of those, new</source>
      <translation>Από αυτούς, νέοι</translation>
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation>Από αυτούς, πίσω μετά από διακοπή</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Μήνας</translation>
    </message>
    <message>
      <source>Came back %</source>
      <translation>Ξαναήρθαν %</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Πελάτης</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Γνωστός ως</translation>
    </message>
    <message>
      <source>Last order</source>
      <translation>Τελευταία παραγγελία</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Παραγγελίες</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Αγορές έως τώρα</translation>
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation>Διάστημα, ημέρες</translation>
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation>Αναμένονται σε 4 εβδομάδες</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>%Ln πελάτης</numerusform>
        <numerusform>%Ln πελάτες</numerusform>
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation>Η λίστα ανοίγει στο Excel, με τις ίδιες στήλες.</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>Συνηθ. διάστημα</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln πελάτης</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln πελάτες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln ημέρα</numerusform>
        <numerusform>%Ln ημέρες</numerusform>
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>Γραμμή στο αρχείο</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Στήλη</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Λόγος</translation>
    </message>
    <message>
      <source>Your own texts</source>
      <translation>Δικά σας κείμενα</translation>
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation>Ένα κείμενο που μπορούν να χρησιμοποιήσουν πολλά γράμματα: νέα, συμβουλές, απαντήσεις, μια τοπική σημείωση.</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Ποιο;</translation>
    </message>
    <message>
      <source>A new one</source>
      <translation>Ένα νέο</translation>
    </message>
    <message>
      <source>Name of a new one</source>
      <translation>Όνομα για το νέο</translation>
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation>μία λέξη, π.χ. ωράριο</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Γράψτε</translation>
    </message>
    <message>
      <source>postcode begins with</source>
      <translation>Τ.Κ. αρχίζει με</translation>
    </message>
    <message>
      <source>town is</source>
      <translation>πόλη είναι</translation>
    </message>
    <message>
      <source>country is</source>
      <translation>χώρα είναι</translation>
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation>Απλό κείμενο. Πρόσωπα σε κάποια μέρη μπορούν να διαβάζουν κάτι άλλο.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Κείμενο</translation>
    </message>
    <message>
      <source>Other words for some places</source>
      <translation>Άλλα λόγια για κάποια μέρη</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>Προσθήκη μέρους</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Πού</translation>
    </message>
    <message>
      <source>which</source>
      <translation>ποιο</translation>
    </message>
    <message>
      <source>They read</source>
      <translation>Διαβάζουν</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Φύλαξη</translation>
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation>Δικ&amp;ός τους κωδικός…</translation>
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation>Για &amp;το πρόσωπο</translation>
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation>Για το &amp;κατάστημα</translation>
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation>&amp;Δικά σας κείμενα</translation>
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation>&amp;Γράψτε τα…</translation>
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation>Όταν λείπει «{0}»</translation>
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation>Όποιος δεν έχει διαβάζει αυτό. Αφήστε το κενό για τίποτα απολύτως.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Χρήση</translation>
    </message>
    <message>
      <source>It gives</source>
      <translation>Δίνει</translation>
    </message>
    <message>
      <source>Percent off</source>
      <translation>Έκπτωση %</translation>
    </message>
    <message>
      <source>Money off</source>
      <translation>Έκπτωση σε ποσό</translation>
    </message>
    <message>
      <source>Free delivery</source>
      <translation>Δωρεάν παράδοση</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Πόσο</translation>
    </message>
    <message>
      <source>On orders over</source>
      <translation>Σε παραγγελίες πάνω από</translation>
    </message>
    <message>
      <source>any order</source>
      <translation>κάθε παραγγελία</translation>
    </message>
    <message>
      <source>Only for</source>
      <translation>Μόνο για</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>όλα</translation>
    </message>
    <message>
      <source>Good for how many days</source>
      <translation>Πόσες ημέρες ισχύει</translation>
    </message>
    <message>
      <source>A code of their own</source>
      <translation>Δικός τους κωδικός</translation>
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation>Κάθε πρόσωπο παίρνει έναν κωδικό που ισχύει μία φορά. Περάστε τους κωδικούς στο e-shop σας, και όταν μια παραγγελία έρθει με έναν από αυτούς, βλέπετε ποιος ήρθε.</translation>
    </message>
    <message>
      <source>Use codes</source>
      <translation>Χρήση κωδικών</translation>
    </message>
    <message>
      <source>A play of your own</source>
      <translation>Δική σας σειρά</translation>
    </message>
    <message>
      <source>It begins when</source>
      <translation>Αρχίζει όταν</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Συνέχεια</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>Όπως ήταν στην αρχή</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Διαγραφή</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Ποια</translation>
    </message>
    <message>
      <source>How many letters</source>
      <translation>Πόσα γράμματα</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Μήνες</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Ημέρες</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>Αγορές συνολικά</translation>
    </message>
    <message>
      <source>Product or category</source>
      <translation>Προϊόν ή κατηγορία</translation>
    </message>
    <message>
      <source>Only for people in</source>
      <translation>Μόνο για πρόσωπα στην ομάδα</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>όλοι</translation>
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation>Γράμματα, το καθένα τόσες ημέρες μετά το προηγούμενο</translation>
    </message>
    <message>
      <source>One more letter</source>
      <translation>Ένα γράμμα ακόμη</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Γράμμα</translation>
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation>Όχι για όποιον αγόρασε στο μεταξύ</translation>
    </message>
    <message>
      <source>product or category</source>
      <translation>προϊόν ή κατηγορία</translation>
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation>Τελειώνει όταν αγοράσουν οτιδήποτε</translation>
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation>Το πολύ μία φορά σε τόσες ημέρες</translation>
    </message>
    <message>
      <source>once for each occasion</source>
      <translation>μία φορά για κάθε περίσταση</translation>
    </message>
    <message>
      <source>Which way</source>
      <translation>Με ποιον τρόπο</translation>
    </message>
    <message>
      <source>By email</source>
      <translation>Με email</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Με ταχυδρομείο</translation>
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation>Με κωδικό έκπτωσης, %</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>χωρίς κωδικό</translation>
    </message>
    <message>
      <source>A play</source>
      <translation>Μια σειρά</translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>Οφείλει %Ln πόντο: επιστράφηκαν χρήματα για μια παραγγελία αφού είχε χρησιμοποιηθεί. Οι επόμενες παραγγελίες τον ξεπληρώνουν.</numerusform>
        <numerusform>Οφείλει %Ln πόντους: επιστράφηκαν χρήματα για μια παραγγελία αφού είχαν χρησιμοποιηθεί. Οι επόμενες παραγγελίες τους ξεπληρώνουν.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>Μπορεί να εξαργυρώσει {0} τώρα</numerusform>
        <numerusform>Μπορεί να εξαργυρώσει {0} τώρα</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>%Ln πόντος λήγει μετά τις {0}</numerusform>
        <numerusform>%Ln πόντοι λήγουν μετά τις {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>%Ln κάρτα έμεινε έξω: καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τους χαρακτήρες του ονόματος.</numerusform>
        <numerusform>%Ln κάρτες έμειναν έξω: καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τους χαρακτήρες του ονόματος.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>%Ln κάρτα</numerusform>
        <numerusform>%Ln κάρτες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln σελίδα</numerusform>
        <numerusform>%Ln σελίδες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln επιλεγμένος</numerusform>
        <numerusform>%Ln επιλεγμένοι</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Φύλλο</translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>%Ln ετικέτα</numerusform>
        <numerusform>%Ln ετικέτες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln φύλλο</numerusform>
        <numerusform>%Ln φύλλα</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} σε {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>%Ln διεύθυνση δεν μπορεί να παραδοθεί και μένει έξω.</numerusform>
        <numerusform>%Ln διευθύνσεις δεν μπορούν να παραδοθούν και μένουν έξω.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>%Ln διεύθυνση φαίνεται παράξενη. Τυπώνεται όπως είναι.</numerusform>
        <numerusform>%Ln διευθύνσεις φαίνονται παράξενες. Τυπώνονται όπως είναι.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>Σε %Ln από αυτούς δεν επιτρέπεται τώρα ταχυδρομείο ({0}).</numerusform>
        <numerusform>Σε %Ln από αυτούς δεν επιτρέπεται τώρα ταχυδρομείο ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>%Ln μένει μαζί με κάποιον της λίστας: ένα για κάθε νοικοκυριό.</numerusform>
        <numerusform>%Ln μένουν μαζί με κάποιον της λίστας: ένα για κάθε νοικοκυριό.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>%Ln διεύθυνση δεν μπορεί να τυπωθεί και μένει έξω.</numerusform>
        <numerusform>%Ln διευθύνσεις δεν μπορούν να τυπωθούν και μένουν έξω.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>%Ln παραγγελία για συσκευασία</numerusform>
        <numerusform>%Ln παραγγελίες για συσκευασία</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>%Ln δώρο μπ&amp;ήκε στο δέμα</numerusform>
        <numerusform>%Ln δώρα μπ&amp;ήκαν στα δέματα</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>Κλήση σε %Ln &amp;για ακριβή παραγγελία…</numerusform>
        <numerusform>Κλήση σε %Ln &amp;για ακριβές παραγγελίες…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>%Ln παραγγελία</numerusform>
        <numerusform>%Ln παραγγελίες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>Σημειώθηκε %Ln δώρο στις καρτέλες</numerusform>
        <numerusform>Σημειώθηκαν %Ln δώρα στις καρτέλες</numerusform>
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation>Διορθώστε τις</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>%Ln έμεινε έξω: δεν έχει «{0}».</numerusform>
        <numerusform>%Ln έμειναν έξω: δεν έχουν «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Δείτε τις</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation>Το κείμενό σας έχει {0}, που καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν μπορεί να τυπώσει.</translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>Καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τους χαρακτήρες {0}: %Ln έμεινε έξω.</numerusform>
        <numerusform>Καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τους χαρακτήρες {0}: %Ln έμειναν έξω.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Δείτε</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>%Ln έμεινε έξω: {0}.</numerusform>
        <numerusform>%Ln έμειναν έξω: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>Ο προϋπολογισμός σας φτάνει για %Ln, όποιον πιθανότατα φέρνει τα περισσότερα.</numerusform>
        <numerusform>Ο προϋπολογισμός σας φτάνει για %Ln, όσους πιθανότατα φέρνουν τα περισσότερα.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>%Ln θα φέρει πιθανότατα λιγότερα απ’ όσα κοστίζει η κάρτα.</numerusform>
        <numerusform>%Ln θα φέρουν πιθανότατα λιγότερα απ’ όσα κοστίζει η κάρτα.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Να μείνουν έξω</translation>
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation>Κατάλογος με ταχυδρομικά</translation>
    </message>
    <message>
      <source>Card and stamp</source>
      <translation>Κάρτα και γραμματόσημο</translation>
    </message>
    <message>
      <source>The same to other countries</source>
      <translation>Το ίδιο για άλλες χώρες</translation>
    </message>
    <message>
      <source>Spend at most</source>
      <translation>Ξοδέψτε το πολύ</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>χωρίς όριο</translation>
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation>Τι σας μένει από 100 σε πωλήσεις</translation>
    </message>
    <message>
      <source>What one costs</source>
      <translation>Τι κοστίζει το ένα</translation>
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation>Με όριο, επιλέγονται όσοι πιθανότατα φέρνουν τα περισσότερα για ένα γραμματόσημο, με βάση το τι θα ξοδέψουν τους επόμενους 12 μήνες.</translation>
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation>Από 100 σε πωλήσεις, μπορούν να σας μείνουν από 0 έως 100.</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε {0}: %Ln σελίδα</numerusform>
        <numerusform>Αποθηκεύτηκε {0}: %Ln σελίδες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>Στάλθηκε %Ln σελίδα στον εκτυπωτή</numerusform>
        <numerusform>Στάλθηκαν %Ln σελίδες στον εκτυπωτή</numerusform>
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation>Τυπογραφείο ή ταχυδρομείο</translation>
    </message>
    <message>
      <source>Address list</source>
      <translation>Λίστα διευθύνσεων</translation>
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation>Κάθε τυπογραφείο θέλει δικές του στήλες. Οι συνηθισμένες έχουν τη διεύθυνση γραμμή γραμμή, όπως τυπώνεται.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Για</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>Αποθήκευση λίστας…</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε {0} με %Ln διεύθυνση</numerusform>
        <numerusform>Αποθηκεύτηκε {0} με %Ln διευθύνσεις</numerusform>
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation>σημείωση της αποστολής</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Αναίρεση</translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>Ο καθένας έχει δικό του κωδικό, που ισχύει %Ln ημέρα.</numerusform>
        <numerusform>Ο καθένας έχει δικό του κωδικό, που ισχύει %Ln ημέρες.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln έμεινε έξω</numerusform>
        <numerusform>%Ln έμειναν έξω</numerusform>
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Γιατί</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Ποιο</translation>
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation>Άνο&amp;ιγμα καρτέλας</translation>
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation>Αντιγραφή &amp;για Excel</translation>
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation>Στην καρτέλα κάποιου διορθώνετε τη διεύθυνση, ή λέτε ότι τυπώνεται ακριβώς όπως τη γράψατε.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Για έλεγχο</translation>
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation>η απάντηση για το ταμείο του e-shop</translation>
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation>Η απάντησή σας φυλάχτηκε, με την ημερομηνία της</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a person</comment>
      <translation>Όνομα</translation>
    </message>
    <message>
      <source>Phone or email</source>
      <translation>Τηλέφωνο ή email</translation>
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation>Αγόρασε για ({0})</translation>
    </message>
    <message>
      <source>What they bought</source>
      <translation>Τι αγόρασε</translation>
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation>Τσάι, Φλιτζάνι</translation>
    </message>
    <message>
      <source>They said yes to news</source>
      <translation>Είπε ναι στα νέα</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>Προσθήκη πελάτη</translation>
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation>Χρειάζεται ένα τηλέφωνο ή ένα email, για να αναγνωριστεί ξανά.</translation>
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation>Προσ&amp;θήκη πελάτη</translation>
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation>Είπε ναι στα νέα όταν ρωτήθηκε από κοντά</translation>
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation>Μεταφορικά, φόρος και εκπτώσεις</translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>%Ln εβδομάδα</numerusform>
        <numerusform>%Ln εβδομάδες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0} έως %Ln εβδομάδα</numerusform>
        <numerusform>{0} έως %Ln εβδομάδες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>περίπου %Ln μήνα</numerusform>
        <numerusform>περίπου %Ln μήνες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln μήνα</numerusform>
        <numerusform>%Ln μήνες</numerusform>
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation>Ερχόταν κάθε {0} και λείπει {1}. Μια κάρτα με το ταχυδρομείο συχνά πιάνει περισσότερο.</translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation>Ερχόταν κάθε {0} και λείπει {1}. Γράψτε πριν σας ξεχάσει.</translation>
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation>Παραγγέλνει συχνά, και είναι στο πρώτο ένα πέμπτο σε χρήματα. Ένα ευχαριστώ αξίζει.</translation>
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation>Έρχεται ξανά και ξανά, περίπου κάθε {0}.</translation>
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation>Δεν έχει αργήσει ακόμη: οι πελάτες περιμένουν συνήθως {0}.</translation>
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation>Πρώτη παραγγελία πριν από {1}. Ευχαριστήστε μέσα σε μία εβδομάδα.</translation>
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation>Παρήγγειλε μία φορά, πριν από {1}. Μόνο φθηνά μηνύματα συμφέρουν.</translation>
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation>Σωπαίνει εδώ και {1}. Δύσκολα θα ξανάρθει.</translation>
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation>Πρώτη παραγγελία σήμερα. Ευχαριστήστε μέσα σε μία εβδομάδα.</translation>
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation>Αγορές {0} έως τώρα. Είναι νωρίς ακόμη για να φανεί τι έρχεται.</translation>
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation>Αγορές {0} έως τώρα, πιθανότατα {1} τους επόμενους 12 μήνες ({2} έως {3})</translation>
    </message>
    <message>
      <source>Your points</source>
      <translation>Οι πόντοι σας</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>%Ln πόντος</numerusform>
        <numerusform>%Ln πόντοι</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation>Οι μήνες παραγγελιών είναι ακόμη πολύ λίγοι για στόχο.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation>Ξαναήρθαν {0} στους 100 πελάτες. Δεν έχει οριστεί στόχος.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation>Ξαναήρθαν {0} στους 100 πελάτες· ο στόχος μας είναι {1}: {2} ακόμη.</translation>
    </message>
    <message>
      <source>Our goal</source>
      <translation>Ο στόχος μας</translation>
    </message>
    <message>
      <source>Three things to do</source>
      <translation>Τρία πράγματα να γίνουν</translation>
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation>Με τις σημερινές παραγγελίες, τίποτα δεν αξίζει να γίνει.</translation>
    </message>
    <message>
      <source>What comes</source>
      <translation>Τι έρχεται</translation>
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation>Όλα όσα ξέρουμε για: {0}</translation>
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation>Κρατιούνται σε έναν υπολογιστή, στις {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Λεπτομέρειες</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Τηλέφωνο</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Διεύθυνση</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Γενέθλια</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Σημάνσεις</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>Αναγνωρίζεται από</translation>
    </message>
    <message>
      <source>May they be written to</source>
      <translation>Αν επιτρέπεται να γράψουμε</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Ταχυδρομείο</translation>
    </message>
    <message>
      <source>Advertising lists</source>
      <translation>Λίστες διαφήμισης</translation>
    </message>
    <message>
      <source>On their card</source>
      <translation>Στην καρτέλα τους</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Επαφές</translation>
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation>Πώς κρατάμε τους πελάτες μας</translation>
    </message>
    <message>
      <source>Our own groups</source>
      <translation>Οι δικές μας ομάδες</translation>
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation>Τι έρχεται και τι σχεδιάζουμε</translation>
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation>Φτιαγμένο από το ShopRetain, σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Σελίδα {0} από {1}</translation>
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation>Οι παραγγελίες σας δεν λένε ποιος είναι ο πελάτης. Φέρτε ένα αρχείο με email, τηλέφωνο ή αριθμό πελάτη.</translation>
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation>Λιγότεροι από 30 πελάτες είναι πολύ λίγοι για να φανεί τι θα αγοράσουν.</translation>
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation>Λιγότερες από 10 επαναληπτικές αγορές είναι πολύ λίγες για να φανεί ποιος θα αγοράσει ξανά.</translation>
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation>Ποιος; Όνομα, email ή τηλέφωνο</translation>
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation>Επόμενη επαφή με: {0}</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Προγραμματισμός</translation>
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation>Εμφανίζεται στο Σήμερα όταν πλησιάζει η μέρα της.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Για τι πράγμα</translation>
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation>προσφορά για δώδεκα καρέκλες</translation>
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation>Ποσό ({0})</translation>
    </message>
    <message>
      <source>may be empty</source>
      <translation>μπορεί να μείνει κενό</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>Ρωτήστε ξανά στις</translation>
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation>Έτσι δεν λέγεται κανένας, ή λέγονται περισσότεροι από ένας.</translation>
    </message>
    <message>
      <source>half</source>
      <translation>οι μισοί</translation>
    </message>
    <message>
      <source>one in three</source>
      <translation>ένας στους τρεις</translation>
    </message>
    <message>
      <source>one in five</source>
      <translation>ένας στους πέντε</translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>%Ln δεν παίρνει τίποτα αυτή τη φορά, για να φανεί αν πιάνει τόπο</numerusform>
        <numerusform>%Ln δεν παίρνουν τίποτα αυτή τη φορά, για να φανεί αν πιάνει τόπο</numerusform>
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation>Κάποιοι, στην τύχη, μένουν για σύγκριση επί 60 ημέρες ({0}). Μετά βλέπετε ποιοι ξαναήρθαν με αυτό και ποιοι ξαναήρθαν χωρίς.</translation>
    </message>
    <message>
      <source>Write to all</source>
      <translation>Γράψτε σε όλους</translation>
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation>Το παίρνουν όλοι, άρα κανείς δεν θα ξέρει αν πιάνει τόπο</translation>
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation>Αφήστε κάποιους, στην τύχη, για σύγκριση, και μετά τις επόμενες εισαγωγές βλέπετε τη διαφορά.</translation>
    </message>
    <message>
      <source>Keep some back</source>
      <translation>Κάποιοι για σύγκριση</translation>
    </message>
    <message>
      <source>who is kept back</source>
      <translation>ποιοι μένουν για σύγκριση</translation>
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation>Είναι νωρίς ακόμη: χρειάζονται τέσσερις πλήρεις μήνες παραγγελιών</translation>
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation>Στην αρχή δεν ήταν ακόμη κανείς πελάτης</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Καμία παραγγελία ακόμη</translation>
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation>Από {1} πελάτες ξαναήρθαν {0}: πολύ λίγοι για σιγουριά</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation>{0} στους 100 πελάτες ξαναήρθαν τον τελευταίο χρόνο</translation>
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation>{0} στους 100 πελάτες ήταν ακόμη πελάτες μετά από έναν μήνα</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation>{0} στους 100 πελάτες ξαναήρθαν τους τελευταίους {1} μήνες</translation>
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation>περίπου όσοι και έναν χρόνο πριν</translation>
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation>{0} περισσότεροι από έναν χρόνο πριν</translation>
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation>{0} λιγότεροι από έναν χρόνο πριν</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Είναι νωρίς ακόμη</translation>
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation>{0} από {1}, πολύ λίγοι για σιγουριά</translation>
    </message>
    <message>
      <source>{0} of 100</source>
      <translation>{0} στους 100</translation>
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation>Στην αρχή, μείον όσοι χάθηκαν, συν οι νέοι: {0} στο τέλος.</translation>
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation>Στην αρχή, μείον όσοι χάθηκαν, συν οι νέοι και όσοι γύρισαν: {0} στο τέλος.</translation>
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation>Από τους {0} πελάτες που είχατε στην αρχή, {1} αγόρασαν ξανά και {2} όχι. Άλλα εργαλεία το λένε δείκτη διατήρησης πελατών ή CRR.</translation>
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation>{0} στους 100 δεν ξαναήρθαν· άλλα εργαλεία το λένε ποσοστό αποχώρησης (churn).</translation>
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation>Για να ανέβει: ευχαριστήστε τους νέους πελάτες και γράψτε σε όσους άργησαν.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation>Περίοδος: {0} έως {1}· πελάτης είναι όποιος αγόρασε τους {2} μήνες πριν.</translation>
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation>{0} ακόμη ξαναήρθαν μετά από μεγαλύτερη διακοπή. Ο απλός τύπος (E − N) ÷ B τους μετρά κι αυτούς και θα έλεγε {1}.</translation>
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation>Με τόσους πελάτες, και μόνο η τύχη το μετακινεί ανάμεσα σε {0} και {1}.</translation>
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation>Σχετικά με το ShopRetain</translation>
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation>Δείτε ποιοι πελάτες ξανάρχονται. Όλα μένουν σε αυτόν τον υπολογιστή: χωρίς λογαριασμό, χωρίς διακομιστή, χωρίς χρέωση. Δωρεάν με την άδεια MIT· εικονίδια από τη Lucide (άδεια ISC)· φτιαγμένο με Qt for Python (LGPL).</translation>
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation>&amp;Άδειες…</translation>
    </message>
    <message>
      <source>Worth doing today</source>
      <translation>Αξίζει να γίνουν σήμερα</translation>
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation>&amp;Γιατί αυτά;</translation>
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation>Ποιοι &amp;άργησαν</translation>
    </message>
    <message>
      <source>Money at the door</source>
      <translation>Χρήματα στην πόρτα</translation>
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation>Απ&amp;οτελέσματα</translation>
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation>Έχει αργήσει όποιος σωπαίνει περισσότερο από μιάμιση φορά το δικό του συνηθισμένο διάστημα. Για τον καθένα υπολογίζουμε τι θα ξόδευε πιθανότατα στους επόμενους 12 μήνες· αυτό είναι το άθροισμα. Όσοι λείπουν από καιρό προσθέτουν λίγα.</translation>
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation>Για να μπουν στο ταμείο, αρχίστε από το πρώτο πιο κάτω.</translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>Χρήματα στην πόρτα: {0} ({1} έως {2}) που πιθανότατα θα ξόδευε μέσα σε έναν χρόνο %Ln πελάτης που άργησε.</numerusform>
        <numerusform>Χρήματα στην πόρτα: {0} ({1} έως {2}) που πιθανότατα θα ξόδευαν μέσα σε έναν χρόνο %Ln πελάτες που άργησαν.</numerusform>
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation>Βλέπετε μια περασμένη ημέρα. Γυρίστε στο σήμερα για να δείτε τι να κάνετε.</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Όχι σήμερα</translation>
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation>Όχι σήμερα: {0}</translation>
    </message>
    <message>
      <source>Write thank-you</source>
      <translation>Γράψτε ευχαριστήριο</translation>
    </message>
    <message>
      <source>Write reminder</source>
      <translation>Γράψτε υπενθύμιση</translation>
    </message>
    <message>
      <source>Write to them</source>
      <translation>Γράψτε τους</translation>
    </message>
    <message>
      <source>Write wishes</source>
      <translation>Γράψτε ευχές</translation>
    </message>
    <message>
      <source>Write greeting</source>
      <translation>Γράψτε χαιρετισμό</translation>
    </message>
    <message>
      <source>Write apology</source>
      <translation>Γράψτε συγγνώμη</translation>
    </message>
    <message>
      <source>Write email</source>
      <translation>Γράψτε email</translation>
    </message>
    <message>
      <source>Make postcards</source>
      <translation>Φτιάξτε κάρτες</translation>
    </message>
    <message>
      <source>Postcards</source>
      <translation>Κάρτες</translation>
    </message>
    <message>
      <source>Excel list</source>
      <translation>Λίστα Excel</translation>
    </message>
    <message>
      <source>Read and answer</source>
      <translation>Διαβάστε, απαντήστε</translation>
    </message>
    <message>
      <source>See whom to ring</source>
      <translation>Δείτε ποιους καλείτε</translation>
    </message>
    <message>
      <source>See them</source>
      <translation>Δείτε τις</translation>
    </message>
    <message>
      <source>Go through them</source>
      <translation>Δείτε τα ένα ένα</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Εκτυπώστε τις</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
      <source>All quiet</source>
      <translation>Όλα ήσυχα</translation>
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation>Φέρτε νεότερες παραγγελίες ή ευχαριστήστε τους καλύτερους πελάτες σας.</translation>
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation>Νε&amp;ότερες παραγγελίες…</translation>
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation>Ε&amp;υχαριστήστε τους</translation>
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation>Κρυμμένο για 14 ημέρες: {0}</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Τίποτα δεν σας περιμένει.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>%Ln πράγμα αξίζει να γίνει.</numerusform>
        <numerusform>%Ln πράγματα αξίζει να γίνουν.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>%Ln πράγμα αξίζει να γίνει.</numerusform>
        <numerusform>%Ln πράγματα αξίζει να γίνουν, πρώτα όσα αφορούν τα περισσότερα χρήματα.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation>Κείμενα διαφημίσεων</translation>
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation>Τέσσερα είδη, συμπληρωμένα με ό,τι αγόρασε μια ομάδα. Αντιγράψτε ένα, αλλάξτε το και δείξτε το στη λίστα που αποθηκεύετε για Meta ή Google. Από εδώ δεν δημοσιεύεται τίποτα.</translation>
    </message>
    <message>
      <source>For which group</source>
      <translation>Για ποια ομάδα</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Αντιγραφή</translation>
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation>Αντιγραφή: {0}</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Αντιγράφηκε.</translation>
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation>Νέ&amp;ο αίτημα…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Περισσότερα</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Ποιος</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Αναμονή</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Τι</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Αγορές</translation>
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation>Ποιοι περιμένουν απάντηση</translation>
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation>Απαντ&amp;ήθηκε…</translation>
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation>Έκλει&amp;σε…</translation>
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation>&amp;Άνοιγμα καρτέλας</translation>
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation>&amp;Ζητήστε συγγνώμη…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation>Νέα απάν&amp;τηση…</translation>
    </message>
    <message>
      <source>Ready answers</source>
      <translation>Έτοιμες απαντήσεις</translation>
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation>Γράψτε δύο γράμματα· το Enter αντιγράφει την απάντηση</translation>
    </message>
    <message>
      <source>Find an answer</source>
      <translation>Αναζήτηση απάντησης</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Ερώτηση</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Χρήσεις</translation>
    </message>
    <message>
      <source>Looked over</source>
      <translation>Ελέγχθηκε</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>Η απάντηση</translation>
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation>Αντιγ&amp;ραφή απάντησης</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>Α&amp;λλαγή…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>Δια&amp;γραφή</translation>
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation>&amp;Ισχύει ακόμη</translation>
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation>Αρ&amp;χίστε με τις συνηθισμένες ερωτήσεις</translation>
    </message>
    <message>
      <source>answered, still open</source>
      <translation>απαντήθηκε, ακόμη ανοιχτό</translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>%Ln ώρα</numerusform>
        <numerusform>%Ln ώρες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>%Ln πελάτης περιμένει απάντηση</numerusform>
        <numerusform>%Ln πελάτες περιμένουν απάντηση</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation>Κανείς δεν περιμένει απάντηση</translation>
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation>Συμπληρωμένη για: {0}</translation>
    </message>
    <message>
      <source>Somebody waits</source>
      <translation>Κάποιος περιμένει</translation>
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation>Ο χρόνος μετρά ώσπου να πείτε ότι έχουν απάντηση.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Πώς</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>Τι είναι;</translation>
    </message>
    <message>
      <source>Their words</source>
      <translation>Τα λόγια τους</translation>
    </message>
    <message>
      <source>Who looks after it</source>
      <translation>Ποιος το φροντίζει</translation>
    </message>
    <message>
      <source>you</source>
      <translation>εσείς</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Καταγραφή</translation>
    </message>
    <message>
      <source>note a case</source>
      <translation>καταγραφή αιτήματος</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Καταγράφηκε</translation>
    </message>
    <message>
      <source>They have an answer</source>
      <translation>Έχουν απάντηση</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Απαντήθηκε</translation>
    </message>
    <message>
      <source>It is settled</source>
      <translation>Τακτοποιήθηκε</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Έκλεισε</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>άγνωστο</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>ευχαριστημένοι</translation>
    </message>
    <message>
      <source>half</source>
      <comment>satisfied</comment>
      <translation>εν μέρει</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>δυσαρεστημένοι</translation>
    </message>
    <message>
      <source>They were</source>
      <translation>Έμειναν</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>Τι απαντήσατε</translation>
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation>μένει στην καρτέλα τους· μπορεί να μείνει κενό</translation>
    </message>
    <message>
      <source>Delete this case?</source>
      <translation>Να διαγραφεί αυτό το αίτημα;</translation>
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation>Φεύγει σαν να μην είχε καταγραφεί ποτέ. Ένα αίτημα που τακτοποιήθηκε το κλείνετε, και μένει στην καρτέλα τους.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Να μείνει</translation>
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation>Αντιγράφηκε: «{0}»</translation>
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation>Κοιτάξτε πριν στείλετε: λείπει {0}</translation>
    </message>
    <message>
      <source>A ready answer</source>
      <translation>Έτοιμη απάντηση</translation>
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation>Τα πεδία συμπληρώνονται όταν την αντιγράφετε: {0}.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Απάντηση</translation>
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation>Για όλους: να μπει στις συχνές ερωτήσεις</translation>
    </message>
    <message>
      <source>keep the answer</source>
      <translation>φύλαξη της απάντησης</translation>
    </message>
    <message>
      <source>The answer is kept</source>
      <translation>Η απάντηση φυλάχτηκε</translation>
    </message>
    <message>
      <source>delete the answer</source>
      <translation>διαγραφή της απάντησης</translation>
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation>Διαγράφηκε: «{0}»</translation>
    </message>
    <message>
      <source>looked over</source>
      <translation>έλεγχος</translation>
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation>Ισχύει ακόμη: «{0}»</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>Προστέθηκε %Ln συνηθισμένη ερώτηση</numerusform>
        <numerusform>Προστέθηκαν %Ln συνηθισμένες ερωτήσεις</numerusform>
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation>Οι συνηθισμένες ερωτήσεις είναι όλες εδώ</translation>
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation>Δ&amp;ημοσίευση συχνών ερωτήσεων…</translation>
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation>Απαντήσεις για &amp;chatbot…</translation>
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation>Πριν ρ&amp;ωτήσουν…</translation>
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation>Κεί&amp;μενα διαφημίσεων…</translation>
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation>Καμπάνιε&amp;ς…</translation>
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation>&amp;Καλά λόγια πελατών…</translation>
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation>&amp;Έρευνες και γνώμες…</translation>
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation>Αρι&amp;θμοί για καμάρι…</translation>
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation>Προσθήκη σ&amp;υνηθισμένων ερωτήσεων</translation>
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation>Δημοσίευση συχνών ερωτήσεων</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln απάντηση στο {0}</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln απαντήσεις στο {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Άνοιγμα</translation>
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation>Απαντήσεις για chatbot</translation>
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation>Τι λένε τα άρθρα, τι λέει το κατάστημά σας</translation>
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation>Οι ισχυρισμοί είναι μόνο ισχυρισμοί: οι αριθμοί σας δεν στηρίζονται ποτέ σε αυτούς. Οι δικοί σας ισχύουν στις {0}.</translation>
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation>Μόνο ισχυρισμός· οι παραγγελίες σας δεν το δείχνουν.</translation>
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation>Πωλήσεις σας τους τελευταίους 12 μήνες: {0} από {1}</translation>
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation>{0} των πωλήσεών σας</translation>
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation>Καμία πώληση τους τελευταίους 12 μήνες</translation>
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation>Οι τακτικοί πελάτες φέρνουν έως το 65% των πωλήσεων και μπορούν να τις αυξήσουν κατά 40%.</translation>
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation>Ένας νέος πελάτης αγοράζει με πιθανότητα 5 έως 20%, ένας παλιός με 60 έως 70%.</translation>
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation>Αν μείνουν ευχαριστημένοι από μια επιστροφή χρημάτων, το 92% αγοράζει ξανά.</translation>
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation>αγόρασαν ξανά μετά από επιστροφή χρημάτων</translation>
    </message>
    <message>
      <source>bought again after any other</source>
      <translation>αγόρασαν ξανά μετά από κάθε άλλη αγορά</translation>
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation>Δεν ξαναήρθαν ακόμη μετά από επιστροφή χρημάτων: {0}· θα τους βρείτε στην ομάδα «{1}»</translation>
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation>Οι πιστοί πελάτες αξίζουν έως 10 φορές την πρώτη τους αγορά.</translation>
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation>Το να κρατήσετε έναν πελάτη κοστίζει 5 φορές λιγότερο από το να βρείτε έναν.</translation>
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation>Το να βρείτε έναν κοστίζει 6 φορές περισσότερο· το 82% των επιχειρήσεων θεωρεί φθηνότερο να τον κρατά.</translation>
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation>Ένας νέος πελάτης σάς κόστισε {0}</translation>
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation>Γράψτε τι ξοδεύετε για νέους πελάτες: Ξανάρχονται, Κόστος νέων πελατών</translation>
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation>Κάποιος που ξαναήρθε σάς κόστισε {0}</translation>
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation>Σημειώστε τι κοστίζουν γράμματα και διαφημίσεις: Email, Απαντήσεις, Καμπάνιες</translation>
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation>Δεν μετρήθηκαν: {0} με πρώτη παραγγελία που δεν έκλεισε 12 μήνες.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation>Είναι νωρίς ακόμη: κανενός η πρώτη παραγγελία δεν έκλεισε 12 μήνες.</translation>
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Από {0} με {1} παραγγελίες, {2} έκαναν την επόμενη μέσα σε 12 μήνες: {3} ({4} έως {5})</translation>
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Από {0} με την πρώτη τους παραγγελία, {2} έκαναν την επόμενη μέσα σε 12 μήνες: {3} ({4} έως {5})</translation>
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation>Είναι νωρίς ακόμη για να φανεί πόσοι {0}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation>{0} από {1} {2} μέσα σε 12 μήνες: {3} ({4} έως {5})</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation>Είναι νωρίς ακόμη: κανενός η πρώτη παραγγελία δεν έκλεισε 24 μήνες.</translation>
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation>Σε 24 μήνες, {0} φορές για τον πελάτη στη μέση</translation>
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation>1 στους 10 φτάνει τις {0} φορές· μετρήθηκαν {1} πελάτες</translation>
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation>Αν κρατήσετε 5% περισσότερους πελάτες, οι πωλήσεις μπορεί να διπλασιαστούν.</translation>
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation>Πόσοι ακόμη στους 100 ξανάρχονται</translation>
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation>Για τον καθένα υπολογίζονται {0}, όσα ξόδεψε κατά μέσο όρο τους τελευταίους 12 μήνες ένας πελάτης που ξαναήρθε· έχετε τώρα {1} πελάτες.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation>Είναι νωρίς ακόμη: κανείς δεν έχει ξανάρθει μέσα σε έναν χρόνο</translation>
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation>Με {0} ακόμη στους 100: {1} παραπάνω τους επόμενους 12 μήνες</translation>
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation>Με {0} ακόμη στους 100, οι πελάτες που έχετε φέρνουν {1} τους επόμενους 12 μήνες αντί για {2} (ανάμεσα σε {3} και {4})· οι νέοι πελάτες έρχονται επιπλέον</translation>
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation>Άρθρο της Ecwid, στα φινλανδικά</translation>
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation>Άρθρο της Instamojo, στα πολωνικά</translation>
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation>Άρθρο της Elbuz, στα ουκρανικά</translation>
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation>Άρθρο της Shoprocket, στα ελληνικά</translation>
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation>Το 53% των πιο νέων και το 49% όσων είναι γύρω στα τριάντα λαμβάνουν πάρα πολλά email.</translation>
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation>Οι πελάτες πληρώνουν έως 16% παραπάνω για μια καλή εμπειρία.</translation>
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation>Το 80 έως 90% των e-shop κλείνει σε λίγα χρόνια, τα περισσότερα από έλλειψη τακτικών πελατών.</translation>
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation>Με chatbot έμειναν 30% περισσότεροι και αγόρασαν 50% περισσότεροι.</translation>
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation>Ένα πρόγραμμα: 30% περισσότεροι ευχαριστημένοι, 25% λιγότεροι χαμένοι σε έναν χρόνο, 40% περισσότερες επαναληπτικές αγορές.</translation>
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation>Η κρίση έστρεψε την προσοχή από την εύρεση πελατών στο πώς θα μείνουν.</translation>
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation>Η καλή εξυπηρέτηση είναι η εγγύηση της εμπιστοσύνης.</translation>
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation>Πίσω &amp;στο σήμερα</translation>
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation>Βλέπετε το κατάστημά σας όπως ήταν στις {0}</translation>
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation>Δείτε όλους τους αριθμούς όπως ήταν μια περασμένη ημέρα</translation>
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation>Σ&amp;τις {0}</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>Με λόγια</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Από</translation>
    </message>
    <message>
      <source>Before they ask</source>
      <translation>Πριν ρωτήσουν</translation>
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation>Δέματα που άργησαν, χρήματα που επιστράφηκαν τις τελευταίες 14 ημέρες, και όσοι έχουν για πρώτη φορά κάτι που άλλοι έστειλαν πίσω ή για το οποίο παραπονέθηκαν.</translation>
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation>Γράψτε &amp;τους</translation>
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation>Κανείς δεν έχει λόγο να ρωτήσει, απ’ όσο ξέρουμε.</translation>
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation>Επιλέξτε πρώτα όσους έχουν τον ίδιο λόγο.</translation>
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation>Ένα γράμμα έχει έναν λόγο: επιλέξτε όσους έχουν τον ίδιο.</translation>
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation>Πόσο συχνά φεύγει το ενημερωτικό</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ημέρα</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Ποσό</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Ημερολόγιο</translation>
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation>Οι γιορτές της χώρας σας με δύο εβδομάδες για προετοιμασία, τα ενημερωτικά, ο κατάλογος του τριμήνου, αποτελέσματα που αναμένονται και ό,τι σχεδιάζετε εσείς. Η επόμενη επαφή είναι με κάποιον, για ένα ποσό: μια προσφορά που περιμένει, μια παραγγελία που θα γίνει.</translation>
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation>&amp;Σχεδιάστε κάτι…</translation>
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation>&amp;Επόμενη επαφή…</translation>
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation>&amp;Έγινε</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Αλλαγή…</translation>
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation>Για &amp;το ημερολόγιό μου…</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Αποθήκευση &amp;PDF…</translation>
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation>Καμία ανάρτηση δεν έχει σχεδιαστεί για τις επόμενες 14 ημέρες.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>%Ln επόμενη επαφή ανοιχτή, για περίπου {0}.</numerusform>
        <numerusform>%Ln επόμενες επαφές ανοιχτές, για περίπου {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>%Ln έγινε παραγγελία, για περίπου {0}.</numerusform>
        <numerusform>%Ln έγιναν παραγγελίες, για περίπου {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>έγινε</translation>
    </message>
    <message>
      <source>still to do</source>
      <translation>μένει να γίνει</translation>
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation>Επιλέξτε πρώτα μια δική σας εγγραφή.</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>καμία από αυτές</translation>
    </message>
    <message>
      <source>What do you plan?</source>
      <translation>Τι σχεδιάζετε;</translation>
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation>Μια ιδέα από το κατάστημά σας</translation>
    </message>
    <message>
      <source>empty: the idea</source>
      <translation>κενό: η ιδέα</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>Πώς κατέληξε;</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Πώς κατέληξε</translation>
    </message>
    <message>
      <source>is still open</source>
      <translation>είναι ακόμη ανοιχτό</translation>
    </message>
    <message>
      <source>delete the entry</source>
      <translation>διαγραφή της εγγραφής</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Αποθηκεύτηκε: {0}</translation>
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation>Μι&amp;λήσαμε</translation>
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation>&amp;Δεν απάντησε κανείς</translation>
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation>Δεν &amp;θέλουν κλήση</translation>
    </message>
    <message>
      <source>no number known</source>
      <translation>άγνωστος αριθμός</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Παραγγελία</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Αγόρασε</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Πλήρωσε</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>Προσπάθειες</translation>
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation>Τηλεφωνήστε για ένα ευχαριστώ</translation>
    </message>
    <message>
      <source>Nobody is to be rung. Orders from the amount that you choose under “Gifts and calls” come here.</source>
      <translation>Δεν υπάρχει κανείς για κλήση. Εδώ έρχονται παραγγελίες από το ποσό που επιλέγετε στα «Δώρα και κλήσεις».</translation>
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation>Σημειώθηκε στην καρτέλα: {0}</translation>
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation>{0}: θα ξαναφανεί εδώ σε δύο ημέρες</translation>
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation>{0}: χωρίς κλήση για αυτή την παραγγελία</translation>
    </message>
    <message>
      <source>noting the call</source>
      <translation>σημείωση της κλήσης</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Καμπάνια</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Αρχή</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Κόστος</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Ήρθαν</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Ξαναήρθαν</translation>
    </message>
    <message>
      <source>Each cost</source>
      <translation>Κόστος ανά πελάτη</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Καμπάνιες</translation>
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation>Διαφημίσεις, διαγωνισμοί, γράμματα, κάρτες: σημειώστε τι κόστισε η καθεμία και με ποιον κωδικό ή ποιο γράμμα ήρθε ο κόσμος. Το «Κόστος ανά πελάτη» είναι το κόστος διά τους πελάτες που ξαναήρθαν· όσοι ήρθαν μπορεί να έρχονταν έτσι κι αλλιώς.</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Προσθήκη…</translation>
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation>Αντιγραφή &amp;για Excel</translation>
    </message>
    <message>
      <source>No campaign yet. Add the first one, with what it cost; whom it brought is counted here.</source>
      <translation>Καμία καμπάνια ακόμη. Προσθέστε την πρώτη με το κόστος της· ποιους έφερε μετριέται εδώ.</translation>
    </message>
    <message>
      <source>Choose one first.</source>
      <translation>Επιλέξτε πρώτα μία γραμμή.</translation>
    </message>
    <message>
      <source>A campaign</source>
      <translation>Μια καμπάνια</translation>
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation>Ένας κωδικός που χρησιμοποιεί ο κόσμος ή ένα γράμμα λέει ποιους έφερε.</translation>
    </message>
    <message>
      <source>Instagram in May</source>
      <translation>Instagram τον Μάιο</translation>
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation>Κόστος ({0})</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Κωδικός</translation>
    </message>
    <message>
      <source>MAY10</source>
      <translation>MAIOS10</translation>
    </message>
    <message>
      <source>Or letter</source>
      <translation>Ή γράμμα</translation>
    </message>
    <message>
      <source>none</source>
      <translation>κανένα</translation>
    </message>
    <message>
      <source>delete the campaign</source>
      <translation>διαγραφή της καμπάνιας</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation>Διαγράφηκε. Το Επεξεργασία › Αναίρεση τη φέρνει πίσω.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Σημείωση</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
      <source>Save note</source>
      <translation>Αποθήκευση σημείωσης</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Η σημείωση αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Σήμανση</translation>
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation>χωρίς γλουτένη, αγοράζει δώρα</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Προσθήκη σήμανσης</translation>
    </message>
    <message>
      <source>Save tag</source>
      <translation>Αποθήκευση σήμανσης</translation>
    </message>
    <message>
      <source>Tag saved</source>
      <translation>Η σήμανση αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation>Τι σας είπαν ότι τους αρέσει ή χρειάζονται· εμφανίζεται όταν τους γράφετε.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Προτιμήσεις</translation>
    </message>
    <message>
      <source>strong black tea</source>
      <translation>δυνατό μαύρο τσάι</translation>
    </message>
    <message>
      <source>What do they like?</source>
      <translation>Τι τους αρέσει;</translation>
    </message>
    <message>
      <source>Saved what they like</source>
      <translation>Αποθηκεύτηκε τι τους αρέσει</translation>
    </message>
    <message>
      <source>The year is not known</source>
      <translation>Το έτος δεν είναι γνωστό</translation>
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation>Κρατιέται για ένα μόνο πράγμα: ευχές εκείνη την ημέρα.</translation>
    </message>
    <message>
      <source>Save birthday</source>
      <translation>Αποθήκευση γενεθλίων</translation>
    </message>
    <message>
      <source>Birthday saved</source>
      <translation>Τα γενέθλια αποθηκεύτηκαν</translation>
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation>να τηλεφωνήσω, ημέρα γάμου</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Πότε</translation>
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation>Προσθήκη σημαντικής ημερομηνίας</translation>
    </message>
    <message>
      <source>Save date</source>
      <translation>Αποθήκευση ημερομηνίας</translation>
    </message>
    <message>
      <source>Date saved</source>
      <translation>Η ημερομηνία αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation>προγραμματισμός επόμενης επαφής</translation>
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation>Προγραμματίστηκε. Βρίσκεται στο ημερολόγιο</translation>
    </message>
    <message>
      <source>Message or chat</source>
      <translation>Μήνυμα ή chat</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>Στο κατάστημα</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Άλλο</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Τι ειπώθηκε</translation>
    </message>
    <message>
      <source>Who of you</source>
      <translation>Ποιος από εσάς</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>μπορεί να μείνει κενό</translation>
    </message>
    <message>
      <source>It is a complaint</source>
      <translation>Είναι παράπονο</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>Καταγραφή επαφής</translation>
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation>Το παράπονο σημειώθηκε: δεν φεύγουν νέα ώσπου να τακτοποιηθεί</translation>
    </message>
    <message>
      <source>Contact saved</source>
      <translation>Η επαφή αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation>{0} (με {1})</translation>
    </message>
    <message>
      <source>Complaint settled</source>
      <translation>Το παράπονο τακτοποιήθηκε</translation>
    </message>
    <message>
      <source>No VIP any more</source>
      <translation>Όχι πια VIP</translation>
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation>Σημειώθηκε ως VIP</translation>
    </message>
    <message>
      <source>Removed from the card</source>
      <translation>Αφαιρέθηκε από την καρτέλα</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Εταιρεία</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Οδός</translation>
    </message>
    <message>
      <source>More of the address</source>
      <translation>Υπόλοιπο διεύθυνσης</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Πόλη</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Τ.Κ.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Περιοχή</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Χώρα</translation>
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation>Να τυπώνεται η διεύθυνση ακριβώς όπως είναι εδώ</translation>
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation>Ό,τι γράφετε εδώ ισχύει, ό,τι κι αν λένε τα επόμενα αρχεία. Για ποιον σκοπό κρατιέται: το email για γράμματα που δέχονται, το τηλέφωνο για κλήσεις και μηνύματα που δέχονται, η διεύθυνση για δέματα και κάρτες. Τίποτε άλλο δεν γίνεται με αυτά.</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Αλλαγή στοιχείων</translation>
    </message>
    <message>
      <source>Details saved</source>
      <translation>Τα στοιχεία αποθηκεύτηκαν</translation>
    </message>
    <message>
      <source>They said</source>
      <translation>Είπαν</translation>
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation>Ναι, μπορείτε να γράφετε</translation>
    </message>
    <message>
      <source>No, please stop</source>
      <translation>Όχι, σταματήστε παρακαλώ</translation>
    </message>
    <message>
      <source>My mail came back</source>
      <translation>Το γράμμα μου γύρισε πίσω</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Για</translation>
    </message>
    <message>
      <source>Email and post</source>
      <translation>Email και ταχυδρομείο</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>Μηνύματα SMS</translation>
    </message>
    <message>
      <source>Where they said it</source>
      <translation>Πού το είπαν</translation>
    </message>
    <message>
      <source>on the phone</source>
      <translation>στο τηλέφωνο</translation>
    </message>
    <message>
      <source>In which words</source>
      <translation>Με ποια λόγια</translation>
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation>ναι, στείλτε μου τα νέα σας</translation>
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation>Κρατιέται με την ημερομηνία του, ως απόδειξη. Ένα επόμενο αρχείο δεν αίρει ποτέ ένα όχι.</translation>
    </message>
    <message>
      <source>May you write to them?</source>
      <translation>Μπορείτε να τους γράφετε;</translation>
    </message>
    <message>
      <source>Saved what they said</source>
      <translation>Αποθηκεύτηκε τι είπαν</translation>
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation>Δεν λαμβάνουν πια τίποτα από εσάς</translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>Το όνομα, το email, η διεύθυνση και όλα σε αυτή την καρτέλα αφαιρούνται οριστικά, και δεν λαμβάνουν πια γράμματα. Η %Ln παραγγελία τους μένει στα σύνολά σας, χωρίς όνομα.</numerusform>
        <numerusform>Το όνομα, το email, η διεύθυνση και όλα σε αυτή την καρτέλα αφαιρούνται οριστικά, και δεν λαμβάνουν πια γράμματα. Οι %Ln παραγγελίες τους μένουν στα σύνολά σας, χωρίς όνομα.</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation>Να διαγραφούν τα στοιχεία; ({0})</translation>
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation>&amp;Να μείνουν</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Οριστική διαγραφή</translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>Τα στοιχεία διαγράφηκαν. %Ln παραγγελία μένει στα σύνολά σας</numerusform>
        <numerusform>Τα στοιχεία διαγράφηκαν. %Ln παραγγελίες μένουν στα σύνολά σας</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>%Ln παλιότερο αντίγραφο ασφαλείας έχει ακόμη αυτό το πρόσωπο. Φεύγει μόνο του καθώς έρχονται νεότερα αντίγραφα· αν γυρίσετε σε αυτό, το πρόσωπο διαγράφεται και από εκεί.</numerusform>
        <numerusform>%Ln παλιότερα αντίγραφα ασφαλείας έχουν ακόμη αυτό το πρόσωπο. Φεύγουν μόνα τους καθώς έρχονται νεότερα αντίγραφα· αν γυρίσετε σε κάποιο, το πρόσωπο διαγράφεται και από εκεί.</numerusform>
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation>ένωση σε ένα πρόσωπο</translation>
    </message>
    <message>
      <source>Made one person</source>
      <translation>Έγιναν ένα πρόσωπο</translation>
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation>Κατάσταση: {0}</translation>
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation>Καμία γραμματοσειρά εδώ δεν έχει {0}: μένουν κενά</translation>
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation>Όλα για: {0}</translation>
    </message>
    <message>
      <source>Save everything we know</source>
      <translation>Αποθήκευση όλων όσων ξέρουμε</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Αρχεία PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation>Αποθηκεύτηκε: {0}, και το ίδιο σε μορφή για προγράμματα (JSON)</translation>
    </message>
    <message>
      <source>editing details</source>
      <translation>αλλαγή στοιχείων</translation>
    </message>
    <message>
      <source>logging a contact</source>
      <translation>καταγραφή επαφής</translation>
    </message>
    <message>
      <source>settling the complaint</source>
      <translation>τακτοποίηση του παραπόνου</translation>
    </message>
    <message>
      <source>what they said</source>
      <translation>τι είπαν</translation>
    </message>
    <message>
      <source>“do not contact”</source>
      <translation>«χωρίς επικοινωνία»</translation>
    </message>
    <message>
      <source>writing on the card</source>
      <translation>εγγραφή στην καρτέλα</translation>
    </message>
    <message>
      <source>Catalogue list</source>
      <translation>Λίστα καταλόγου</translation>
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation>Μόνο όπου πι&amp;θανότατα συμφέρει</translation>
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation>Μέσα &amp;στον προϋπολογισμό</translation>
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation>Ένας και &amp;για μένα</translation>
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation>Όταν ο προϋπολογισμός δεν φτάνει, επιλέγονται όσοι πιθανότατα φέρνουν τα περισσότερα: με βάση το τι θα ξοδέψουν τους επόμενους 12 μήνες, όσο από αυτό μένει σε εσάς.</translation>
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation>Στο ημερο&amp;λόγιό μου…</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation>Η τελευταία λίστα ήταν στις {0}. Ήρθε η ώρα για την επόμενη.</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation>Η τελευταία λίστα ήταν στις {0}. Η επόμενη είναι για τις {1}.</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>Επόμενος κατάλογος</translation>
    </message>
    <message>
      <source>own sizes</source>
      <translation>δικά μου μέτρα</translation>
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation>Ετικέτες: {0}. Εκτυπώστε σε πραγματικό μέγεθος.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>%Ln διεύθυνση είναι στη λίστα, αλλά σε καμία ετικέτα.</numerusform>
        <numerusform>%Ln διευθύνσεις είναι στη λίστα, αλλά σε καμία ετικέτα.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>%Ln ακόμη τον αξίζει, αλλά δεν φτάνει ο προϋπολογισμός.</numerusform>
        <numerusform>%Ln ακόμη τον αξίζουν, αλλά δεν φτάνει ο προϋπολογισμός.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>%Ln θα φέρει πιθανότατα λιγότερα απ’ όσα κοστίζει.</numerusform>
        <numerusform>%Ln θα φέρουν πιθανότατα λιγότερα απ’ όσα κοστίζει.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>%Ln κατάλογος, περίπου {0}, σε πρόσωπο που πιθανότατα θα ξοδέψει {1} σε 12 μήνες</numerusform>
        <numerusform>%Ln κατάλογοι, περίπου {0}, σε πρόσωπα που πιθανότατα θα ξοδέψουν {1} σε 12 μήνες</numerusform>
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Κατηγορίες</translation>
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation>Κατηγορίες και για ποιον είναι</translation>
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation>Επιλέξτε προϊόντα και γράψτε την κατηγορία τους. Όσα αρχεία την αναφέρουν διαβάζονται.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Προϊόν</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Κατηγορία</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Προϊόντα</translation>
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation>Κατηγορία των επιλεγμένων προϊόντων</translation>
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation>&amp;Βάλτε τα στην κατηγορία</translation>
    </message>
    <message>
      <source>kids, women</source>
      <translation>παιδιά, γυναίκες</translation>
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation>Για ποιον είναι η επιλεγμένη κατηγορία</translation>
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation>&amp;Η κατηγορία είναι για αυτούς</translation>
    </message>
    <message>
      <source>Customers who came back</source>
      <translation>Πελάτες που ξαναήρθαν</translation>
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation>Π&amp;ώς υπολογίζεται αυτό</translation>
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation>στους 100, σε {0} μήνες</translation>
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation>Εξαγωγές chat (*.txt *.zip);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation>Φέρτε ένα chat του WhatsApp</translation>
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation>Όλο αυτό το chat είναι ήδη στην καρτέλα</translation>
    </message>
    <message>
      <source>bringing a chat</source>
      <translation>εισαγωγή chat</translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>%Ln μήνυμα μπήκε στην καρτέλα</numerusform>
        <numerusform>%Ln μηνύματα μπήκαν στην καρτέλα</numerusform>
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation>Πρώτα η ημέρα ή ο μήνας;</translation>
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation>Οι ημερομηνίες του διαβάζονται με δύο τρόπους, και τίποτα δεν δείχνει ποιος είναι ο σωστός.</translation>
    </message>
    <message>
      <source>In this chat</source>
      <translation>Σε αυτό το chat</translation>
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation>πρώτα η ημέρα: το 3/4 είναι 3 Απριλίου</translation>
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation>πρώτα ο μήνας: το 3/4 είναι 4 Μαρτίου</translation>
    </message>
    <message>
      <source>Bring it</source>
      <translation>Φέρτε το</translation>
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation>&amp;Όταν λείπει…</translation>
    </message>
    <message>
      <source>Reward</source>
      <translation>Ανταμοιβή</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Έγινε</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Κατάσταση</translation>
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation>Αποθήκευση &amp;για το e-shop…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Ε&amp;κτύπωση…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>Α&amp;νάκληση</translation>
    </message>
    <message>
      <source>Reward codes</source>
      <translation>Κωδικοί ανταμοιβής</translation>
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation>Ένας κωδικός, μία χρήση. Περάστε τους μία φορά στο e-shop σας· όταν μια παραγγελία έρθει με έναν από αυτούς, αντιστοιχίζεται εδώ. Επιλέξτε κάποιες γραμμές ή ενεργήστε σε όλες.</translation>
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation>Δεν έχει δοθεί ακόμη κωδικός. Επιλέξτε ένα μέλος, Εξαργύρωση, και τσεκάρετε «Ως κωδικός».</translation>
    </message>
    <message>
      <source>Another system</source>
      <translation>Άλλο σύστημα</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln κωδικός στο {0}.</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln κωδικοί στο {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>Αντιγράφηκε %Ln κωδικός.</numerusform>
        <numerusform>Αντιγράφηκαν %Ln κωδικοί.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation>Επιλέξτε πρώτα τους κωδικούς που θα ανακληθούν.</translation>
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation>Ανακλήθηκαν. Διαγράψτε τους κωδικούς και στο e-shop σας.</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Ματιά πίσω</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Περίοδος</translation>
    </message>
    <message>
      <source>Usual period</source>
      <translation>Συνηθισμένη περίοδος</translation>
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation>Ανά τρίμηνο</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>Ανά μήνα</translation>
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation>Σύγκριση με κλάδο</translation>
    </message>
    <message>
      <source>No comparison</source>
      <translation>Χωρίς σύγκριση</translation>
    </message>
    <message>
      <source>Consumer goods</source>
      <translation>Καταναλωτικά είδη</translation>
    </message>
    <message>
      <source>Beauty</source>
      <translation>Ομορφιά</translation>
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation>Ρούχα και παπούτσια</translation>
    </message>
    <message>
      <source>Home goods</source>
      <translation>Είδη σπιτιού</translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>Ματιά %Ln μήνα πίσω</numerusform>
        <numerusform>Ματιά %Ln μήνες πίσω</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>Από τους πελάτες που είχατε στην αρχή, πόσοι αγόρασαν ξανά. Κάθε σημείο κοιτάζει %Ln μήνα πίσω</numerusform>
        <numerusform>Από τους πελάτες που είχατε στην αρχή, πόσοι αγόρασαν ξανά. Κάθε σημείο κοιτάζει %Ln μήνες πίσω</numerusform>
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation>Φέρτε κι άλλες παραγγελίες· όσο περισσότεροι μήνες, τόσο πιο σίγουρος ο αριθμός.</translation>
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation>Εισαγωγ&amp;ή νεότερων παραγγελιών</translation>
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation>Παίρνουμε όσους είναι πελάτες στο τέλος, αφήνουμε έξω τους νέους και όσους ξαναήρθαν μετά από διακοπή, και συγκρίνουμε με το πόσους πελάτες είχατε στην αρχή. Είναι ο δείκτης διατήρησης πελατών (CRR).</translation>
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation>{0} από τους {1} πελάτες της αρχής δεν αγόρασαν ξανά. Ευχαριστήστε τους νέους πελάτες μέσα σε μία εβδομάδα και γράψτε σε όσους άργησαν με βάση τη συνήθειά τους: αυτούς τους κερδίζετε πίσω πιο εύκολα.</translation>
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation>Δείτε ποιοι απο&amp;μακρύνονται</translation>
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation>Άργησαν με βάση τη συνήθειά τους</translation>
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation>{0} στον κλάδο «{1}», λέει το άρθρο της Elbuz</translation>
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation>B: πελάτες στην αρχή</translation>
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation>E: πελάτες στο τέλος</translation>
    </message>
    <message>
      <source>N: of those, new</source>
      <translation>N: από αυτούς, νέοι</translation>
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation>R: από αυτούς, πίσω μετά από διακοπή</translation>
    </message>
    <message>
      <source>K: came back</source>
      <translation>K: ξαναήρθαν</translation>
    </message>
    <message>
      <source>L: did not come back</source>
      <translation>L: δεν ξαναήρθαν</translation>
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation>Δεν είχαν ξανάρθει έως {0}</translation>
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation>Το άρθρο δεν λέει για ποια περίοδο ισχύει ο αριθμός του.</translation>
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation>Από τον έναν μήνα στον άλλο μένουν σχεδόν όλοι, γιατί λίγοι μπορούν να φύγουν μέσα σε έναν μήνα.</translation>
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation>Έχετε παραγγελίες {0} μηνών, γι’ αυτό κοιτάζουμε πίσω τόσους μήνες: {1}.</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation>Πολύ λίγοι πελάτες για σιγουριά: πιθανότατα ανάμεσα σε {0} και {1}.</translation>
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation>Η ματιά πίσω φτάνει πριν από την πρώτη σας παραγγελία, γι’ αυτό η αρχή δεν είναι πλήρης.</translation>
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation>Διακεκομμένη: η ματιά πίσω φτάνει πριν από την πρώτη σας παραγγελία.</translation>
    </message>
    <message>
      <source>How it compares</source>
      <translation>Πώς συγκρίνεται</translation>
    </message>
    <message>
      <source>Remove this rule</source>
      <translation>Αφαίρεση κανόνα</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Τιμή</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>Τ&amp;ι</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>Κ&amp;είμενο</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Πίσω στο αρχικό</translation>
    </message>
    <message>
      <source>back to the original</source>
      <translation>επαναφορά του αρχικού</translation>
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation>Όπως ήταν στην αρχή: «{0}»</translation>
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation>Καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει τους χαρακτήρες {0}: μένουν κενοί.</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>Κουπόνι</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Πελάτες</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Πωλήσεις</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>Έκπτωση</translation>
    </message>
    <message>
      <source>Margin left</source>
      <translation>Περιθώριο που μένει</translation>
    </message>
    <message>
      <source>By people who always use one</source>
      <translation>Από όσους χρησιμοποιούν πάντα</translation>
    </message>
    <message>
      <source>What coupons cost</source>
      <translation>Τι κοστίζουν τα κουπόνια</translation>
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation>Όλα τα κουπόνια στις παραγγελίες σας. Πόση ήταν η έκπτωση το ξέρουμε όπου το λέει το αρχείο σας· το περιθώριο είναι αυτό που ορίσατε στο Εκτύπωση, Αλλαγή τιμής.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>%Ln κουπόνι, έκπτωση συνολικά {0}</numerusform>
        <numerusform>%Ln κουπόνια, έκπτωση συνολικά {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation>Καμία παραγγελία δεν ήρθε με κουπόνι.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Καθαρισμός</translation>
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation>Αναζήτηση: όνομα, email, πόλη, προϊόν ή παραγγελία</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>Αναζήτηση πελατών</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>Στ&amp;ήλες</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Όλοι</translation>
    </message>
    <message>
      <source>More</source>
      <comment>groups</comment>
      <translation>Περισσότερα</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Καθαρισμός αναζήτησης</translation>
    </message>
    <message>
      <source>Search all customers</source>
      <translation>Αναζήτηση σε όλους τους πελάτες</translation>
    </message>
    <message>
      <source>VIPs</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation>Κανείς στο «{0}» δεν ταιριάζει με «{1}».</translation>
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation>Κανείς δεν ταιριάζει με «{0}».</translation>
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation>Κανείς δεν είναι τώρα σε αυτή την ομάδα.</translation>
    </message>
    <message>
      <source>Reset columns</source>
      <translation>Επαναφορά στηλών</translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>%Ln επιλεγμένος</numerusform>
        <numerusform>%Ln επιλεγμένοι</numerusform>
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation>Επιλογή όλων: {0}</translation>
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation>Λίστα &amp;Excel</translation>
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation>Εργαλεί&amp;ο email…</translation>
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation>Γρ&amp;άψτε email</translation>
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation>&amp;Κάρτες</translation>
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation>Στ&amp;η λίστα</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>Αν&amp;τιγραφή</translation>
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation>Όλοι όσοι παρήγγειλαν ποτέ από εσάς</translation>
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation>Φέρτε τις παραγγελίες σας, και ολόκληρη η ιστορία κάθε πελάτη θα είναι εδώ σε μια καρτέλα.</translation>
    </message>
    <message>
      <source>Import orders</source>
      <translation>Εισαγωγή παραγγελιών</translation>
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation>Λίστα &amp;Excel ({0})</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>%Ln πρόσωπο έχει παραγγείλει από εσάς</numerusform>
        <numerusform>%Ln πρόσωπα έχουν παραγγείλει από εσάς</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}, %Ln όχι ακόμη.</numerusform>
        <numerusform>{0}, %Ln όχι ακόμη.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>%Ln πρόσωπο έχει παραγγείλει από εσάς. Κάντε κλικ σε ένα όνομα για όλη την ιστορία.</numerusform>
        <numerusform>%Ln πρόσωπα έχουν παραγγείλει από εσάς. Κάντε κλικ σε ένα όνομα για όλη την ιστορία.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>Αντιγράφηκε %Ln πελάτης</numerusform>
        <numerusform>Αντιγράφηκαν %Ln πελάτες</numerusform>
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation>Μια λίστα μένει όπως είναι· θα τη βρείτε στη σελίδα Ομάδες.</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>Προσθήκη %Ln πελάτη σε λίστα</numerusform>
        <numerusform>Προσθήκη %Ln πελατών σε λίστα</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Όνομα της λίστας</translation>
    </message>
    <message>
      <source>Tasting in May</source>
      <translation>Γευσιγνωσία τον Μάιο</translation>
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation>Αποθήκευση &amp;λίστας</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>%Ln πελάτης μπήκε στη λίστα</numerusform>
        <numerusform>%Ln πελάτες μπήκαν στη λίστα</numerusform>
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation>Ο πελάτης προστέθηκε</translation>
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation>Προστέθηκε σε καρτέλα που υπήρχε</translation>
    </message>
    <message>
      <source>adding a customer</source>
      <translation>προσθήκη πελάτη</translation>
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation>Άνοιγμα καρ&amp;τέλας</translation>
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation>Στη λ&amp;ίστα…</translation>
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation>Γ&amp;ράψτε email</translation>
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation>&amp;Εκτύπωση καρτών</translation>
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation>Γι&amp;α εργαλείο email…</translation>
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation>Αποθήκευση &amp;λίστας Excel…</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Δείκτης</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Τώρα</translation>
    </message>
    <message>
      <source>A year ago</source>
      <translation>Πριν έναν χρόνο</translation>
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation>Αληθινό ή τυχαίο;</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Από</translation>
    </message>
    <message>
      <source>Five dials</source>
      <translation>Πέντε δείκτες</translation>
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation>Ό,τι κάνετε πιάνει τόπο όταν αυτοί οι δείκτες βελτιώνονται, και περισσότερο απ’ όσο θα τους άλλαζε η τύχη. Ο «Παλμός» μετρά παραγγελίες, κουβέντες, απαντήσεις, κωδικούς που χρησιμοποιήθηκαν και φίλους που ήρθαν. Οι επισκέψεις στον ιστότοπό σας, τα like και οι ακόλουθοι δεν μετριούνται εδώ.</translation>
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation>&amp;Πριν και μετά…</translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>Οι πελάτες σας παραγγέλνουν συνήθως κάθε %Ln ημέρα.</numerusform>
        <numerusform>Οι πελάτες σας παραγγέλνουν συνήθως κάθε %Ln ημέρες.</numerusform>
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation>Οι περισσότεροι χάνονται μετά την παραγγελία αριθμός {0}: {1} από {2} έκαναν την επόμενη μέσα σε έναν χρόνο.</translation>
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation>Σειρές για αρχή: {0}.</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>χωρίς στοιχεία ακόμη</translation>
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation>πολύ λίγες απαντήσεις για κρίση</translation>
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation>δεν υπάρχει ακόμη με τι να συγκριθεί</translation>
    </message>
    <message>
      <source>better</source>
      <translation>καλύτερα</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>χειρότερα</translation>
    </message>
    <message>
      <source>inside chance</source>
      <translation>μέσα στα όρια της τύχης</translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>%Ln έμεινε για σύγκριση, για να φανεί αν πιάνει τόπο</numerusform>
        <numerusform>%Ln έμειναν για σύγκριση, για να φανεί αν πιάνει τόπο</numerusform>
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation>σημείωση ότι τους γράψατε</translation>
    </message>
    <message>
      <source>not today</source>
      <translation>όχι σήμερα</translation>
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation>{0}: κανείς</translation>
    </message>
    <message>
      <source>The same person?</source>
      <translation>Είναι το ίδιο πρόσωπο;</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Για απόφαση</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Έτοιμο</translation>
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation>&amp;Ίδιο πρόσωπο</translation>
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation>&amp;Διαφορετικά</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>Α&amp;ργότερα</translation>
    </message>
    <message>
      <source>One</source>
      <comment>of two customers</comment>
      <translation>Ο ένας</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>of two customers</comment>
      <translation>Ο άλλος</translation>
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation>&amp;Χωρισμός ξανά</translation>
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation>Επιλέξτε μια γραμμή για να τους χωρίσετε ξανά, όποια μέρα θέλετε.</translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>Αν το %Ln ζευγάρι είναι ένα πρόσωπο, ξαναήρθε το {0} των πελατών, όχι το {1}.</numerusform>
        <numerusform>Αν και τα %Ln ζευγάρια είναι από ένα πρόσωπο, ξαναήρθε το {0} των πελατών, όχι το {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation>Δεν έμεινε κανείς για απόφαση</translation>
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation>Νέα ζευγάρια εμφανίζονται μετά την επόμενη εισαγωγή.</translation>
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation>Ζευγάρι {0} από {1}</translation>
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation>Σύρετε εδώ το αρχείο παραγγελιών σας</translation>
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation>CSV ή Excel, από οποιοδήποτε κατάστημα. Δεν χρειάζεται συμμάζεμα πρώτα.</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>&amp;Επιλογή αρχείου…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Προς</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Θέμα</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>Π&amp;ρος</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>&amp;Θέμα</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Προσθήκη</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>Περισσ&amp;ότερα</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Αλλαγή</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Αφαίρεση</translation>
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation>Ο καθένας παίρνει δικό του κωδικό, που ισχύει για {0}.</translation>
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation>Σε {0} από τους {1} δεν επιτρέπεται email τώρα και μένουν έξω ({2}).</translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>Εκτύπωση κάρτας για %Ln</numerusform>
        <numerusform>Εκτύπωση καρτών για %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: %Ln που δέχεται email</numerusform>
        <numerusform>{0}: %Ln που δέχονται email</numerusform>
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation>Το ShopRetain γράφει τα πρόχειρα. Τα στέλνετε εσείς από το δικό σας πρόγραμμα email.</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Αυτόματα</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Έτοιμα</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Απαντήσεις</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Μέρη αυτής της σελίδας</translation>
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation>Προσωπικά πρόχειρα με δικά σας λόγια</translation>
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation>Φέρτε πρώτα τις παραγγελίες σας: τα γράμματα γράφονται στα πρόσωπα που έχουν μέσα.</translation>
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation>Αυτές οι παραγγελίες δεν έχουν διευθύνσεις email</translation>
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation>Το Etsy και κάποια ταμεία δεν τις δίνουν. Γράψτε στον κόσμο με το ταχυδρομείο: η σελίδα Εκτύπωση φτιάχνει κάρτες και γράμματα.</translation>
    </message>
    <message>
      <source>Print postcards</source>
      <translation>Εκτύπωση καρτών</translation>
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation>Λίστα για &amp;Mailchimp</translation>
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation>Άνοιγμα &amp;ενός για δοκιμή</translation>
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation>Φτι&amp;άξτε πρόχειρα</translation>
    </message>
    <message>
      <source>More ways and settings</source>
      <translation>Άλλοι τρόποι και ρυθμίσεις</translation>
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation>Έτοιμα ({0})</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Το πρόχειρο αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Αποθήκευση…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>Φτι&amp;άξτε %Ln πρόχειρο</numerusform>
        <numerusform>Φτι&amp;άξτε %Ln πρόχειρα</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation>Αν&amp;τιγραφή κειμένου</translation>
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation>Αντιγράφηκε. Επικολλήστε το κείμενο στη σελίδα του καταστήματός σας</translation>
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation>Ένα ένα στο πρόγραμμα em&amp;ail μου</translation>
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation>Ως &amp;αρχεία σε φάκελο…</translation>
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation>Στα πρόχειρα του γραμματοκιβωτ&amp;ίου μου…</translation>
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation>Με αντιγρα&amp;φή, ένα ένα</translation>
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation>Ως μ&amp;ηνύματα για τηλέφωνα…</translation>
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation>Ποιος &amp;γράφει…</translation>
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation>&amp;Διαγραφή αυτού του γράμματος</translation>
    </message>
    <message>
      <source>Only with a tag</source>
      <translation>Μόνο με σήμανση</translation>
    </message>
    <message>
      <source>not a customer</source>
      <translation>όχι πελάτης</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Βαθμός</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation>Ειπώθηκε</translation>
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation>Έρευνες και γνώμες</translation>
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation>Ρωτήστε με τα γράμματα «Θα μας συνιστούσατε;» και «Επτά ερωτήσεις», ή με τις κάρτες στο Εκτύπωση, Για τον πάγκο. Φέρτε τις απαντήσεις από Google Forms, Typeform ή Excel, τις κριτικές που εξάγει το σύστημα του e-shop σας, ή πληκτρολογήστε τις.</translation>
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation>&amp;Φέρτε απαντήσεις…</translation>
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation>Απα&amp;ντήθηκε</translation>
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation>&amp;Σημάνσεις…</translation>
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation>Φύλαξη στα καλά &amp;λόγια</translation>
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation>&amp;Τους αρέσει</translation>
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation>Κανείς δεν απάντησε ακόμη.</translation>
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation>Θα σας συνιστούσαν: {0}</translation>
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation>Όσοι έδωσαν 8 ή παραπάνω: {0} παρήγγειλαν ξανά μέσα σε 90 ημέρες· οι άλλοι: {1}</translation>
    </message>
    <message>
      <source>No scores yet.</source>
      <translation>Δεν υπάρχουν ακόμη βαθμοί.</translation>
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation>Όλες οι εγγραφές ({0})</translation>
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation>{0}: {1}, από πρόσωπα με αγορές {2}</translation>
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation>Κανείς που να γνωρίζουμε δεν το είπε.</translation>
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation>Βρίσκεται στην καρτέλα τους, στο «Προτιμήσεις».</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>περιμένει</translation>
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Απαντήσεις (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
      <source>Bring answers</source>
      <translation>Φέρτε απαντήσεις</translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>Κρατήθηκε %Ln απάντηση.</numerusform>
        <numerusform>Κρατήθηκαν %Ln απαντήσεις.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>%Ln δεν είναι στους πελάτες σας: {0}.</numerusform>
        <numerusform>%Ln δεν είναι στους πελάτες σας: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln υπήρχε ήδη εδώ.</numerusform>
        <numerusform>%Ln υπήρχαν ήδη εδώ.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation>εισαγωγή απαντήσεων</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>χωρίς βαθμό</translation>
    </message>
    <message>
      <source>What a customer said</source>
      <translation>Τι είπε ένας πελάτης</translation>
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation>όνομα ή email· μπορεί να μείνει κενό</translation>
    </message>
    <message>
      <source>Score, of 10</source>
      <translation>Βαθμός, στα 10</translation>
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation>παράδοση, τιμή, συσκευασία</translation>
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation>email, τηλέφωνο, στο κατάστημα</translation>
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation>Επιλέξτε πρώτα μία με κείμενο.</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>χωρισμένες με κόμμα</translation>
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation>Φυλάχτηκε στα καλά λόγια. Ρωτήστε αν μπορείτε να τα δείξετε.</translation>
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation>Δείτε τι να &amp;κάνετε σήμερα</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>στους 100</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation>Πολύ λίγοι πελάτες για σιγουριά.</translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation>Οι περισσότεροι χάνονται μετά την παραγγελία αριθμός {0}: {1} από {2} έκαναν την επόμενη σε έναν χρόνο.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Άκυρο</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Τον έφερε</translation>
    </message>
    <message>
      <source>Friend</source>
      <translation>Φίλος</translation>
    </message>
    <message>
      <source>Friends of friends</source>
      <translation>Φίλοι φίλων</translation>
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation>Ο καθένας μπορεί να έχει δικό του κωδικό. Η πρώτη παραγγελία ενός φίλου με αυτόν δίνει πόντους και στους δύο, μία φορά. Αντιγράψτε τον κωδικό ενός μέλους από τους πόντους του.</translation>
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation>Καμία παραγγελία δεν ήρθε ακόμη με κωδικό φίλου.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: %Ln φίλος</numerusform>
        <numerusform>{0}: %Ln φίλοι</numerusform>
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation>Δική σας εικόνα…</translation>
    </message>
    <message>
      <source>Goal and what if</source>
      <translation>Στόχος και σενάρια</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Ο στόχος σας</translation>
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation>&amp;Ορισμός στόχου…</translation>
    </message>
    <message>
      <source>What if more came back?</source>
      <translation>Κι αν ξανάρχονταν περισσότεροι;</translation>
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation>Πόσοι ακόμη στους 100 ξανάρχονται</translation>
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation>Ο &amp;μήνας σε μία σελίδα…</translation>
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation>Ξαναήρθαν {0} στους 100. Δεν έχει οριστεί στόχος.</translation>
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation>Ξαναήρθαν {0} στους 100· ο στόχος σας είναι {1}.</translation>
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation>Τα καταφέρατε. Από {0} πελάτες ξαναήρθαν {1}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>Από {0} πελάτες ξαναήρθαν {1}· χρειάζεται %Ln ακόμη, περίπου {2} τον μήνα. {3} έχουν αργήσει τώρα: αρχίστε από όσους είναι στο Σήμερα.</numerusform>
        <numerusform>Από {0} πελάτες ξαναήρθαν {1}· χρειάζονται %Ln ακόμη, περίπου {2} τον μήνα. {3} έχουν αργήσει τώρα: αρχίστε από όσους είναι στο Σήμερα.</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation>{0} ακόμη στους 100</translation>
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation>Οι πελάτες είναι πολύ λίγοι για πρόβλεψη.</translation>
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation>Οι πελάτες που έχετε θα ξοδέψουν πιθανότατα {0} σε 12 μήνες, {1}.</translation>
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation>Περίπου {0} αντί για {1} ({3}) σε 12 μήνες: {2} παραπάνω.</translation>
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation>Πώς υπολογίζεται: {0} ακόμη από {1} πελάτες, με {2} ο καθένας, όσα ξόδεψαν σε 12 μήνες κατά μέσο όρο όσοι παρήγγειλαν. Δεν είναι υπόσχεση.</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>ανάμεσα σε {0} και {1}</translation>
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation>Αφήστε το κενό για κανέναν στόχο.</translation>
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation>Πόσοι στους 100 να ξανάρχονται;</translation>
    </message>
    <message>
      <source>Set it</source>
      <translation>Ορισμός</translation>
    </message>
    <message>
      <source>the goal</source>
      <translation>ο στόχος</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Μετονομασία</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
      <source>spent in the last year</source>
      <translation>αγορές τον τελευταίο χρόνο</translation>
    </message>
    <message>
      <source>usual order</source>
      <translation>συνηθισμένη παραγγελία</translation>
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation>Για &amp;εργαλείο email…</translation>
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation>Κ&amp;άρτες</translation>
    </message>
    <message>
      <source>Customers of this group</source>
      <translation>Πελάτες αυτής της ομάδας</translation>
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation>Πείτε ποια προϊόντα είναι για ποιον…</translation>
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation>Δείτε το&amp;υς</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>%Ln ακόμη ταιριάζει, αλλά δεν επιτρέπεται email.</numerusform>
        <numerusform>%Ln ακόμη ταιριάζουν, αλλά δεν επιτρέπεται email.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>Σε %Ln από αυτούς δεν επιτρέπεται email.</numerusform>
        <numerusform>Σε %Ln από αυτούς δεν επιτρέπεται email.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>Μπορείτε να στείλετε σε %Ln μια κάρτα.</numerusform>
        <numerusform>Μπορείτε να στείλετε σε %Ln μια κάρτα.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation>Δε&amp;ίτε την ομάδα</translation>
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation>Μπορούσαν οι αγοραστές να αρνηθούν τα νέα σας στο ταμείο του e-shop;</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>Αν μπορούσαν, επιτρέπεται email σε %Ln πελάτη ακόμη. Ρωτάμε μία φορά· η απάντησή σας κρατιέται με την ημερομηνία της, ως απόδειξη.</numerusform>
        <numerusform>Αν μπορούσαν, επιτρέπεται email σε %Ln πελάτες ακόμη. Ρωτάμε μία φορά· η απάντησή σας κρατιέται με την ημερομηνία της, ως απόδειξη.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation>Ναι, μπορούσαν</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Όχι</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Ομάδες</translation>
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation>Λίστες πελατών που ενημερώνονται μόνες τους. Κάποια εργαλεία τις λένε τμήματα (segments).</translation>
    </message>
    <message>
      <source>&amp;New group</source>
      <translation>Νέα &amp;ομάδα</translation>
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation>Οι ομάδες γεμίζουν μόνες τους</translation>
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation>Φέρτε τις παραγγελίες σας, και οκτώ έτοιμες ομάδες εμφανίζονται αμέσως εδώ.</translation>
    </message>
    <message>
      <source>Ready made</source>
      <translation>Έτοιμες</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Δικές μου</translation>
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation>Καμία ακόμη. Αρχίστε με μία από αυτές:</translation>
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation>Ο καθένας είναι σε μία ακριβώς από αυτές</translation>
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation>Λείπει μια τιμή· έως τότε η ομάδα μένει όπως ήταν.</translation>
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation>αλλαγή κανόνων: {0}</translation>
    </message>
    <message>
      <source>Empty group</source>
      <translation>Κενή ομάδα</translation>
    </message>
    <message>
      <source>List of emails…</source>
      <translation>Λίστα από email…</translation>
    </message>
    <message>
      <source>making the group {0}</source>
      <translation>δημιουργία ομάδας: {0}</translation>
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation>ένα ανά γραμμή, ή μέσα σε άλλο κείμενο</translation>
    </message>
    <message>
      <source>A list of emails</source>
      <translation>Λίστα από email</translation>
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation>Όσοι είναι πελάτες σας μπαίνουν σε μια λίστα.</translation>
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation>&amp;Φτιάξτε λίστα</translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>%Ln email δεν ανήκει σε κάποιον που γνωρίζετε</numerusform>
        <numerusform>%Ln email δεν ανήκουν σε κάποιον που γνωρίζετε</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation>Μετονομασία ομάδας</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
      <source>renaming {0}</source>
      <translation>μετονομασία: {0}</translation>
    </message>
    <message>
      <source>deleting {0}</source>
      <translation>διαγραφή: {0}</translation>
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation>Διαγράφηκε η ομάδα {0}</translation>
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation>{0}, όχι με email</translation>
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation>Στον &amp;χρόνο…</translation>
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation>&amp;Κείμενα διαφημίσεων…</translation>
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation>Κατηγορίες και &amp;για ποιον είναι…</translation>
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation>Αποθήκευση &amp;όλων των ομάδων ως κείμενο…</translation>
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation>Αποθ&amp;ήκευση του πλάνου σε μία σελίδα…</translation>
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation>Αποθήκευση &amp;ημερομηνιών για ημερολόγιο…</translation>
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation>Πρόσωπα που δεν &amp;θέλουν διαφήμιση…</translation>
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation>Φέρτε &amp;αγαπημένα από το e-shop…</translation>
    </message>
    <message>
      <source>Save groups</source>
      <translation>Αποθήκευση ομάδων</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Αρχεία κειμένου (*.txt)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln ομάδα</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln ομάδες</numerusform>
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Αποθήκευση πλάνου</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Πλάνο</translation>
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation>Αποθήκευση ημερομηνιών για ημερολόγιο</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Ημερομηνίες</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Αρχεία ημερολογίου (*.ics)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln ημερομηνία</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln ημερομηνίες</numerusform>
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation>Λίστα αγαπημένων</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Πίνακες (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
      <source>bringing favourites</source>
      <translation>εισαγωγή αγαπημένων</translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>%Ln αγαπημένο μπήκε στις καρτέλες</numerusform>
        <numerusform>%Ln αγαπημένα μπήκαν στις καρτέλες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>%Ln από κάποιον που δεν γνωρίζουμε</numerusform>
        <numerusform>%Ln από πρόσωπα που δεν γνωρίζουμε</numerusform>
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation>Λίστα προσώπων που δεν θέλουν διαφήμιση</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>%Ln διεύθυνση μπήκε στη λίστα αποκλεισμού</numerusform>
        <numerusform>%Ln διευθύνσεις μπήκαν στη λίστα αποκλεισμού</numerusform>
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation>Ποιος γράφει;</translation>
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation>Αυτά μπαίνουν σε κάθε γράμμα και κάρτα, όπως το θέλει ο νόμος. Ρωτάμε μία φορά· θα τα ξαναβρείτε στη σελίδα Email.</translation>
    </message>
    <message>
      <source>Shop name</source>
      <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation>Οδός, Τ.Κ., πόλη, χώρα</translation>
    </message>
    <message>
      <source>Answers go to</source>
      <translation>Οι απαντήσεις πηγαίνουν στο</translation>
    </message>
    <message>
      <source>your email address</source>
      <translation>το email σας</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Ποιος υπογράφει</translation>
    </message>
    <message>
      <source>your first name</source>
      <translation>το μικρό σας όνομα</translation>
    </message>
    <message>
      <source>Why they get it</source>
      <translation>Γιατί το λαμβάνουν</translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>τα συνηθισμένα λόγια</translation>
    </message>
    <message>
      <source>How they stop it</source>
      <translation>Πώς το σταματούν</translation>
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation>Πού μπορούν να γράψουν κριτική</translation>
    </message>
    <message>
      <source>one address a line</source>
      <translation>μία διεύθυνση ανά γραμμή</translation>
    </message>
    <message>
      <source>Making drafts</source>
      <translation>Δημιουργία προχείρων</translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>Φτιάχτηκε %Ln πρόχειρο. Σας περιμένει εδώ</numerusform>
        <numerusform>Φτιάχτηκαν %Ln πρόχειρα. Σας περιμένουν εδώ</numerusform>
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation>δημιουργία προχείρων</translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>Δεν μετράμε ότι γράψατε σε κάποιον. %Ln αρχείο μένει στο {0}: διαγράψτε το</numerusform>
        <numerusform>Δεν μετράμε ότι γράψατε σε κάποιον. %Ln αρχεία μένουν στο {0}: διαγράψτε τα</numerusform>
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation>Άνοιξε ένα νέο μήνυμα, έτοιμο για αποστολή;</translation>
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation>Απευθύνεται σε εσάς. Δεν χρειάζεται να το στείλετε.</translation>
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation>Όχι, δεν άνοιξε τίποτα</translation>
    </message>
    <message>
      <source>Yes, it did</source>
      <translation>Ναι, άνοιξε</translation>
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation>Ωραία. Τα πρόχειρα θα ανοίγουν έτσι</translation>
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation>Αντιγράφηκε το γράμμα με τη διεύθυνσή του</translation>
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation>Αντιγράφηκε το γράμμα. Επικολλήστε το στο μήνυμα</translation>
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation>Σε ποιον φάκελο να αποθηκευτούν τα πρόχειρα;</translation>
    </message>
    <message>
      <source>Saving drafts</source>
      <translation>Αποθήκευση προχείρων</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln πρόχειρο στο {0}</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln πρόχειρα στο {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln γράμμα στο {0}</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln γράμματα στο {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation>παράδοση γραμμάτων</translation>
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation>Αποθήκευση μηνυμάτων για τηλέφωνα</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Αρχεία CSV (*.csv)</translation>
    </message>
    <message>
      <source>Your mailbox</source>
      <translation>Το γραμματοκιβώτιό σας</translation>
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation>Τα λέει η σελίδα του παρόχου email σας, συχνά ως «IMAP». Τον κωδικό πρόσβασης τον κρατά το σύστημά σας, ποτέ το αρχείο του καταστήματος. Πολλοί πάροχοι θέλουν κωδικό εφαρμογής. Το Outlook.com και το Microsoft 365 δεν δέχονται κανέναν: εκεί χρησιμοποιήστε αρχεία.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Διακομιστής</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Θύρα</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Χρήστης</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
      <source>Put drafts there</source>
      <translation>Βάλτε τα πρόχειρα εκεί</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>%Ln πρόχειρο είναι στο «{0}»</numerusform>
        <numerusform>%Ln πρόχειρα είναι στο «{0}»</numerusform>
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation>παράδοση προχείρων</translation>
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation>Μεταφορά προχείρων στο γραμματοκιβώτιό σας</translation>
    </message>
    <message>
      <source>drafts</source>
      <translation>πρόχειρα</translation>
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation>Τι είναι αυτό; {0}</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Τι είναι αυτό;</translation>
    </message>
    <message>
      <source>What you have imported</source>
      <translation>Τι έχετε φέρει έως τώρα</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Αρχείο</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Εισαγωγή στις</translation>
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation>Γραμμές στην άκρη</translation>
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation>Αναί&amp;ρεση εισαγωγής</translation>
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation>Τι &amp;μπήκε…</translation>
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation>Μπορείτε να αναιρέσετε αυτή την εισαγωγή όποτε θέλετε.</translation>
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation>&amp;Άκυρο</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Διαβάζεται: {0}</translation>
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation>Ελέγξτε τι καταλάβαμε και μετά κάντε την εισαγωγή. Στο e-shop σας δεν αλλάζει τίποτα.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>Πά&amp;ρτε τα στοιχεία %Ln προσώπου</numerusform>
        <numerusform>Πά&amp;ρτε τα στοιχεία %Ln προσώπων</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation>&amp;Φύλαξη αυτών των καλαθιών</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>&amp;Εισαγωγή %Ln παραγγελίας</numerusform>
        <numerusform>&amp;Εισαγωγή %Ln παραγγελιών</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation>Εισαγωγή παραγγελιών</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>γραμμές διαβάστηκαν</translation>
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation>Βρίσκουμε ποιος είναι ποιος</translation>
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation>Τίποτα νέο σε αυτό το αρχείο: όλες οι παραγγελίες ήταν ήδη εδώ</translation>
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation>Παραγγελίες που μπήκαν: {0}· πελάτες τώρα: {1}</translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>Πήραμε τα στοιχεία %Ln προσώπου</numerusform>
        <numerusform>Πήραμε τα στοιχεία %Ln προσώπων</numerusform>
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation>εισαγωγή: {0}</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Τι μπήκε</translation>
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation>Η εισαγωγή αναιρέθηκε. Το δικό σας αρχείο δεν πειράχτηκε.</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln γραμμή ως {0}</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln γραμμές ως {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Τι δεν πάει καλά</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>%Ln ζευγάρι πελατών μπορεί να είναι το ίδιο πρόσωπο</numerusform>
        <numerusform>%Ln ζευγάρια πελατών μπορεί να είναι το ίδιο πρόσωπο</numerusform>
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation>Δεν ενώνουμε ποτέ πρόσωπα μόνοι μας: αποφασίζετε εσείς, και μπορείτε να τα χωρίσετε ξανά.</translation>
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation>&amp;Δείτε τα…</translation>
    </message>
    <message>
      <source>People you made one…</source>
      <translation>Πρόσωπα που ενώσατε…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>%Ln ζευγάρι έγινε ένα πρόσωπο</numerusform>
        <numerusform>%Ln ζευγάρια έγιναν από ένα πρόσωπο</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation>{0}. Πελάτες που ξαναήρθαν: {1} πριν, {2} τώρα</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Εισαγωγή</translation>
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation>Σύρετε το αρχείο παραγγελιών του e-shop ή του ταμείου σας, ξανά και ξανά.</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Άλλο αρχείο…</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>Δείτε τα βήματα</translation>
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation>{0} από {1} {2}</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>περίπου %Ln δευτερόλεπτο ακόμη</numerusform>
        <numerusform>περίπου %Ln δευτερόλεπτα ακόμη</numerusform>
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation>και</translation>
    </message>
    <message>
      <source>or</source>
      <translation>ή</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>Ετικέτες διευθύνσεων</translation>
    </message>
    <message>
      <source>Own sizes…</source>
      <translation>Δικά μου μέτρα…</translation>
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation>&amp;Φύλλο ετικετών</translation>
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation>Αρχή από την &amp;ετικέτα αριθμός</translation>
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation>Με&amp;τατόπιση εκτύπωσης…</translation>
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation>Απο&amp;θήκευση σελίδας ελέγχου…</translation>
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation>Εκτυπώστε σε πραγματικό μέγεθος, ποτέ «προσαρμογή στη σελίδα».</translation>
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation>{0} mm δεξιά</translation>
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation>{0} mm αριστερά</translation>
    </message>
    <message>
      <source>{0} mm down</source>
      <translation>{0} mm κάτω</translation>
    </message>
    <message>
      <source>{0} mm up</source>
      <translation>{0} mm πάνω</translation>
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation>Μετατόπιση: {0}, {1}.</translation>
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation>Μετατόπιση: {0}, {1}, για {2}.</translation>
    </message>
    <message>
      <source>Page, wide</source>
      <translation>Πλάτος σελίδας</translation>
    </message>
    <message>
      <source>Page, high</source>
      <translation>Ύψος σελίδας</translation>
    </message>
    <message>
      <source>Labels across</source>
      <translation>Ετικέτες οριζόντια</translation>
    </message>
    <message>
      <source>Labels down</source>
      <translation>Ετικέτες κάθετα</translation>
    </message>
    <message>
      <source>Label, wide</source>
      <translation>Πλάτος ετικέτας</translation>
    </message>
    <message>
      <source>Label, high</source>
      <translation>Ύψος ετικέτας</translation>
    </message>
    <message>
      <source>First label from the left</source>
      <translation>Πρώτη ετικέτα από αριστερά</translation>
    </message>
    <message>
      <source>First label from the top</source>
      <translation>Πρώτη ετικέτα από πάνω</translation>
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation>Από τη μία ετικέτα στην επόμενη, οριζόντια</translation>
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation>Από τη μία ετικέτα στην επόμενη, κάθετα</translation>
    </message>
    <message>
      <source>Own sizes</source>
      <translation>Δικά μου μέτρα</translation>
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation>Όλα σε χιλιοστά, όπως τα λέει το πακέτο.</translation>
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation>Δεν είναι αριθμοί, ή οι ετικέτες δεν βγαίνουν ακέραιες.</translation>
    </message>
    <message>
      <source>To the right, mm</source>
      <translation>Προς τα δεξιά, mm</translation>
    </message>
    <message>
      <source>Down, mm</source>
      <translation>Προς τα κάτω, mm</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Μετατόπιση εκτύπωσης</translation>
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation>Αν ο εκτυπωτής σας τυπώνει λίγο πιο δίπλα. Γίνεται και 0,1 mm· το μείον πάει αντίθετα. Η σελίδα ελέγχου δείχνει πόσο.</translation>
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation>Δεν είναι αριθμοί.</translation>
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation>Το πολύ 20 mm προς κάθε πλευρά.</translation>
    </message>
    <message>
      <source>Check page</source>
      <translation>Σελίδα ελέγχου</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Τι απέγινε</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Από</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Ισχύει έως</translation>
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation>Είναι αυτός &amp;ο κωδικός</translation>
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation>&amp;Είναι άλλος</translation>
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation>Αρχείο &amp;για το e-shop</translation>
    </message>
    <message>
      <source>Codes in letters</source>
      <translation>Κωδικοί σε γράμματα</translation>
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation>Περάστε τους νέους κωδικούς στο e-shop σας, για να ισχύουν εκεί. Οι παραγγελίες που έρχονται με έναν από αυτούς αντιστοιχίζονται σε κάθε εισαγωγή, ακόμη κι αν γράφτηκε με μικρό λάθος.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>Δόθηκε %Ln κωδικός, ήρθαν πίσω {0}</numerusform>
        <numerusform>Δόθηκαν %Ln κωδικοί, ήρθαν πίσω {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation>Κανένα γράμμα δεν είχε ακόμη κωδικό. Επιλέξτε «Περισσότερα» και έναν κωδικό όταν γράφετε.</translation>
    </message>
    <message>
      <source>For {0}…</source>
      <translation>Για {0}…</translation>
    </message>
    <message>
      <source>For another system…</source>
      <translation>Για άλλο σύστημα…</translation>
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation>Από αυτούς τους κωδικούς δεν μένει κανένας αχρησιμοποίητος.</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Κωδικοί</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln κωδικός</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln κωδικοί</numerusform>
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Αρχίστε από</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Δικά σας</translation>
    </message>
    <message>
      <source>More letters</source>
      <translation>Άλλα γράμματα</translation>
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation>Ν&amp;έο γράμμα…</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Γράμματα</translation>
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation>Παράθυρο &amp;του φακέλου</translation>
    </message>
    <message>
      <source>From the left, mm</source>
      <translation>Από αριστερά, mm</translation>
    </message>
    <message>
      <source>From the top, mm</source>
      <translation>Από πάνω, mm</translation>
    </message>
    <message>
      <source>Wide, mm</source>
      <translation>Πλάτος, mm</translation>
    </message>
    <message>
      <source>High, mm</source>
      <translation>Ύψος, mm</translation>
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation>Το παράθυρο του φακέλου σας</translation>
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation>Βάλτε ένα διπλωμένο φύλλο στον φάκελο και μετρήστε πάνω στο φύλλο.</translation>
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation>Αυτές οι διαστάσεις δεν χωρούν σε φύλλο A4.</translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>Συνεχίζει σε %Ln σελίδα ακόμη</numerusform>
        <numerusform>Συνεχίζει σε %Ln σελίδες ακόμη</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>%Ln σελίδα το καθένα</numerusform>
        <numerusform>%Ln σελίδες το καθένα</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>%Ln γράμμα</numerusform>
        <numerusform>%Ln γράμματα</numerusform>
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation>Χαρτί και γραμματόσημο, {0} το καθένα</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Ανάγνωση</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Άδειες</translation>
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation>Το ShopRetain είναι δωρεάν με την άδεια MIT, και φτιαγμένο με τη δουλειά πολλών άλλων. Το Qt χρησιμοποιείται με την LGPL: οι βιβλιοθήκες του είναι χωριστά αρχεία στον φάκελο του προγράμματος, και μπορείτε να τις αντικαταστήσετε.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Μέρος</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Έκδοση</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Άδεια</translation>
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation>Πιθανή παραγγελία αυτή την εβδομάδα</translation>
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation>Κανενός η επόμενη παραγγελία δεν αναμένεται τώρα με βάση τη συνήθειά του.</translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>&amp;Δείτε και τον %Ln</numerusform>
        <numerusform>&amp;Δείτε και τους %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>συνήθως κάθε %Ln εβδομάδα</numerusform>
        <numerusform>συνήθως κάθε %Ln εβδομάδες</numerusform>
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation>όπου να ’ναι</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Δεν υπάρχει τίποτα εδώ ακόμη.</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation>Αρχεία Excel (*.xlsx);;Αρχεία CSV (*.csv)</translation>
    </message>
    <message>
      <source>Save Excel list</source>
      <translation>Αποθήκευση λίστας Excel</translation>
    </message>
    <message>
      <source>Saving the list</source>
      <translation>Αποθήκευση της λίστας</translation>
    </message>
    <message>
      <source>List for {0}…</source>
      <translation>Λίστα για {0}…</translation>
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation>Λίστα διαφήμισης για {0}…</translation>
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation>Email προς εξαίρεση…</translation>
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation>Μια λίστα αποθηκεύεται ακόμη. Αποθηκεύστε αυτήν όταν τελειώσει.</translation>
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation>Email προς εξαίρεση</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>Αποθήκευση λίστας</translation>
    </message>
    <message>
      <source>rows written</source>
      <translation>γραμμές γράφτηκαν</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε {0} με %Ln πελάτη</numerusform>
        <numerusform>Αποθηκεύτηκε {0} με %Ln πελάτες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>%Ln έμεινε έξω: {0}</numerusform>
        <numerusform>%Ln έμειναν έξω: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation>Οι λίστες διαφήμισης χρειάζονται τουλάχιστον 100 πρόσωπα για να βρουν κάποιον</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>Κάρτες μελών</translation>
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation>&amp;Για</translation>
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation>Μεγάλες όσο μια τραπεζική κάρτα, δέκα σε σελίδα A4, με σημάδια για το κόψιμο. Ο κωδικός στη γωνία ανοίγει τους πόντους κάποιου όταν τον σκανάρετε στην αναζήτηση πελατών.</translation>
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation>&amp;Ενεργοποίηση πόντων</translation>
    </message>
    <message>
      <source>All members: {0}</source>
      <translation>Όλα τα μέλη: {0}</translation>
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation>Οι πόντοι είναι ανενεργοί: δεν υπάρχει ακόμη τίποτα για την κάρτα.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> και {0} ακόμη</translation>
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation>Κανείς εδώ δεν έχει ακόμη πόντους.</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Επιβράβευση</translation>
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation>Τον λογαριασμό τον κρατάτε εδώ και την ανταμοιβή τη δίνετε στο ταμείο ή με εκπτωτικό κωδικό.</translation>
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation>Δ&amp;οκιμή προγράμματος…</translation>
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation>Οι π&amp;όντοι είναι ενεργοί</translation>
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation>Ανταμείψτε όσους ξανάρχονται</translation>
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation>Ενεργοποιήστε τους πόντους, και κάθε παλιά παραγγελία μετριέται. Εσείς ορίζετε τι αξίζουν οι πόντοι, και σταματάτε όποτε θέλετε.</translation>
    </message>
    <message>
      <source>Turn on points</source>
      <translation>Ενεργοποίηση πόντων</translation>
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation>Φέρτε πρώτα τις παραγγελίες σας: από αυτές μετριούνται οι πόντοι.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Μέλη</translation>
    </message>
    <message>
      <source>Points not used yet</source>
      <translation>Αχρησιμοποίητοι πόντοι</translation>
    </message>
    <message>
      <source>Given this year</source>
      <translation>Δόθηκαν φέτος</translation>
    </message>
    <message>
      <source>Running out soon</source>
      <translation>Λήγουν σύντομα</translation>
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation>{0} στους 100 πελάτες</translation>
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation>αξίας {0} αν χρησιμοποιηθούν όλοι</translation>
    </message>
    <message>
      <source>; {0} owed</source>
      <translation>· {0} οφείλονται</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>σε %Ln ανταμοιβή</numerusform>
        <numerusform>σε %Ln ανταμοιβές</numerusform>
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation>Λήγουν στις {0}</translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>Λήγουν σε %Ln ημέρα</numerusform>
        <numerusform>Λήγουν σε %Ln ημέρες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>πόντοι %Ln μέλους, αξίας {0}</numerusform>
        <numerusform>πόντοι %Ln μελών, αξίας {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation>οι πόντοι ισχύουν για πάντα</translation>
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation>Προσθήκη &amp;ή αφαίρεση πόντων…</translation>
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation>&amp;Εξαργύρωση…</translation>
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation>Άνοιγμα καρ&amp;τέλας</translation>
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation>&amp;Αντιγραφή κωδικού για φίλους</translation>
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation>Κατάσταση σε &amp;PDF…</translation>
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation>Κωδ&amp;ικοί ανταμοιβής…</translation>
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation>Κωδικοί για τα μ&amp;έλη που φαίνονται…</translation>
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation>Κ&amp;ωδικοί για πολλούς…</translation>
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation>&amp;Φίλοι…</translation>
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation>Κάρτες &amp;μελών σε PDF…</translation>
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation>&amp;Δώρα του μήνα…</translation>
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation>&amp;Κάντε κλήρωση…</translation>
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation>Μια π&amp;ρόκληση…</translation>
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation>Π&amp;άγιες παραγγελίες…</translation>
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation>&amp;Τι κοστίζει μια προσφορά…</translation>
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation>Τι κοστί&amp;ζουν τα κουπόνια…</translation>
    </message>
    <message>
      <source>Switch points off?</source>
      <translation>Να απενεργοποιηθούν οι πόντοι;</translation>
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation>Όσα έχει ο κόσμος μένουν στο βιβλίο πόντων. Οι παραγγελίες από σήμερα δεν δίνουν τίποτα, ώσπου να ενεργοποιήσετε ξανά τους πόντους.</translation>
    </message>
    <message>
      <source>Keep points on</source>
      <translation>Να μείνουν ενεργοί</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Απενεργοποίηση</translation>
    </message>
    <message>
      <source>Switching points off</source>
      <translation>Απενεργοποίηση πόντων</translation>
    </message>
    <message>
      <source>Counting points</source>
      <translation>Μέτρημα πόντων</translation>
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation>Οι πόντοι είναι ενεργοί, και κάθε παλιά παραγγελία μετρήθηκε</translation>
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation>Οι πόντοι είναι ξανά ενεργοί, για νέες παραγγελίες</translation>
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation>Οι πόντοι είναι ανενεργοί. Όσα έχει ο κόσμος μένουν στο βιβλίο πόντων</translation>
    </message>
    <message>
      <source>The new rules apply</source>
      <translation>Ισχύουν οι νέοι κανόνες</translation>
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation>Ένα επόμενο ευχαριστώ δεν είναι μεγαλύτερο από ένα προηγούμενο</translation>
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation>Βλέπουμε ποιοι κερδίζουν και ποιοι χάνουν</translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>%Ln μέλος κερδίζει</numerusform>
        <numerusform>%Ln μέλη κερδίζουν</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>%Ln χάνει πόντους</numerusform>
        <numerusform>%Ln χάνουν πόντους</numerusform>
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation>Όλοι οι πόντοι μαζί: {0} τώρα, {1} μετά.</translation>
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation>{0}: {1} τώρα, {2} μετά ({3})</translation>
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation>Να μετρηθούν όλες οι παλιές παραγγελίες με τους νέους κανόνες;</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Να μείνει όπως είναι</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Νέο μέτρημα</translation>
    </message>
    <message>
      <source>customers counted</source>
      <translation>πελάτες μετρήθηκαν</translation>
    </message>
    <message>
      <source>Everybody with points</source>
      <translation>Όλοι όσοι έχουν πόντους</translation>
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation>Κανείς δεν χρειάζεται να εγγραφεί: όποιος παραγγέλνει μαζεύει πόντους.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>%Ln πόντος δίνει {0}.</numerusform>
        <numerusform>%Ln πόντοι δίνουν {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation>Τι οφείλετε σε πόντους</translation>
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation>Κάποιοι δεν χρησιμοποιούνται ποτέ, άρα αυτό είναι το πολύ που μπορεί να σας κοστίσουν.</translation>
    </message>
    <message>
      <source>Rewards since January</source>
      <translation>Ανταμοιβές από τον Ιανουάριο</translation>
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation>Η έκπτωση που δώσατε για πόντους. Όσες ανταμοιβές ανακλήθηκαν δεν περιλαμβάνονται.</translation>
    </message>
    <message>
      <source>Points that end soon</source>
      <translation>Πόντοι που λήγουν σύντομα</translation>
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation>Υπενθυμίστε το σε αυτά τα μέλη: μια ανταμοιβή που λήγει φέρνει πολλούς πίσω. Τίποτα δεν λήγει νωρίτερα από μια ολόκληρη περίοδο αφότου ορίσετε τον κανόνα.</translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0} για %Ln πόντο</numerusform>
        <numerusform>{0} για %Ln πόντους</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>Κωδικοί για %Ln μέλος</numerusform>
        <numerusform>Κωδικοί για %Ln μέλη</numerusform>
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation>Ο καθένας παίρνει δικό του κωδικό και πληρώνει με πόντους. Όποιος έχει πολύ λίγους μένει έξω.</translation>
    </message>
    <message>
      <source>Give out codes</source>
      <translation>Να δοθούν κωδικοί</translation>
    </message>
    <message>
      <source>giving out codes</source>
      <translation>διανομή κωδικών</translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>Δόθηκε %Ln κωδικός</numerusform>
        <numerusform>Δόθηκαν %Ln κωδικοί</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>%Ln μέλος έχει πολύ λίγους πόντους</numerusform>
        <numerusform>%Ln μέλη έχουν πολύ λίγους πόντους</numerusform>
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation>Δείτε τους κωδικούς</translation>
    </message>
    <message>
      <source>Points of {0}</source>
      <translation>Πόντοι: {0}</translation>
    </message>
    <message>
      <source>Member cards</source>
      <translation>Κάρτες μελών</translation>
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation>Όλα τα δώρα μαζί, το πολύ</translation>
    </message>
    <message>
      <source>One costs you about</source>
      <translation>Το ένα σάς κοστίζει περίπου</translation>
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation>Ένα δείγμα από ό,τι πουλά καλύτερα και δεν το έχουν, χωρίς καμία υποχρέωση. Κανείς δεν παίρνει δύο μέσα σε 180 ημέρες.</translation>
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation>Δώρα του μήνα</translation>
    </message>
    <message>
      <source>Make the list</source>
      <translation>Φτιάξτε τη λίστα</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Δώρο</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>Αγορές σε 12 μήνες</translation>
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation>&amp;Δόθηκαν</translation>
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation>Βάλτε τα στα επόμενα δέματα και μετά πείτε ότι δόθηκαν: μένει σε κάθε καρτέλα.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>%Ln δώρο</numerusform>
        <numerusform>%Ln δώρα</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>%Ln έμεινε έξω: είχε πάρει τις τελευταίες 180 ημέρες</numerusform>
        <numerusform>%Ln έμειναν έξω: είχαν πάρει τις τελευταίες 180 ημέρες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>Σημειώθηκε σε %Ln καρτέλα</numerusform>
        <numerusform>Σημειώθηκε σε %Ln καρτέλες</numerusform>
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Για ποιον λόγο</translation>
    </message>
    <message>
      <source>Spring draw</source>
      <translation>Ανοιξιάτικη κλήρωση</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>Ανάμεσα σε</translation>
    </message>
    <message>
      <source>Winners</source>
      <translation>Νικητές</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Λαχνοί</translation>
    </message>
    <message>
      <source>one for each person</source>
      <translation>ένας για κάθε πρόσωπο</translation>
    </message>
    <message>
      <source>one for each order</source>
      <translation>ένας για κάθε παραγγελία</translation>
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation>ένας για κάθε φίλο που ήρθε</translation>
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation>ένας για κάθε {0} σε αγορές 12 μηνών</translation>
    </message>
    <message>
      <source>Word to check it by</source>
      <translation>Λέξη για τον έλεγχο</translation>
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation>στην τύχη, και κρατιέται</translation>
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation>Τα ίδια πρόσωπα και η ίδια λέξη δίνουν τους ίδιους νικητές: μπορεί να το ελέγξει ο καθένας. Όποιος έχει τη σήμανση «προσωπικό», ή δεν θέλει τίποτα από εσάς, μένει έξω.</translation>
    </message>
    <message>
      <source>Hold a draw</source>
      <translation>Κάντε κλήρωση</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Κλήρωση</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Νικητής</translation>
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation>Μένει στις καρτέλες των νικητών, με όλα όσα χρειάζεται κάποιος για να το ελέγξει.</translation>
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation>&amp;Πρακτικό σε PDF…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>Πήρε μέρος %Ln πρόσωπο</numerusform>
        <numerusform>Πήραν μέρος %Ln πρόσωπα</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>%Ln λαχνός</numerusform>
        <numerusform>%Ln λαχνοί</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation>{0} με {1}. Για τον έλεγχο: λέξη {2}, λίστα {3}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>%Ln έμεινε έξω.</numerusform>
        <numerusform>%Ln έμειναν έξω.</numerusform>
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation>Αγορές από τόσες κατηγορίες</translation>
    </message>
    <message>
      <source>Within so many days</source>
      <translation>Μέσα σε τόσες ημέρες</translation>
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation>Μια μικρή αποστολή: ποιος δοκιμάζει εγκαίρως τόσες από τις κατηγορίες σας. Ανακοινώστε την, μετά δείτε εδώ ποιος τα κατάφερε, και δώστε πόντους ή ένα δώρο.</translation>
    </message>
    <message>
      <source>A challenge</source>
      <translation>Μια πρόκληση</translation>
    </message>
    <message>
      <source>Show who did it</source>
      <translation>Δείτε ποιος τα κατάφερε</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Έγινε στις</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>Τα κατάφερε %Ln πελάτης</numerusform>
        <numerusform>Τα κατάφεραν %Ln πελάτες</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation>Έκπτωση σε ποσό</translation>
    </message>
    <message>
      <source>On orders from</source>
      <translation>Σε παραγγελίες από</translation>
    </message>
    <message>
      <source>Or percent off</source>
      <translation>Ή έκπτωση %</translation>
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation>Από μια πώληση σας μένει, %</translation>
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation>Να μην πέφτει κάτω από, %</translation>
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation>Ένα σταθερό ποσό κοστίζει το ίδιο όσα κι αν αγοράσουν· ένα ποσοστό μεγαλώνει με το καλάθι. Ένα όριο πάνω από 0 ισχύει από εδώ και πέρα: κανένα γράμμα δεν φεύγει με προσφορά που αφήνει λιγότερα.</translation>
    </message>
    <message>
      <source>What an offer costs</source>
      <translation>Τι κοστίζει μια προσφορά</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Υπολογισμός</translation>
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation>{0}, κάτω από το όριό σας</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Καλάθι</translation>
    </message>
    <message>
      <source>Amount off costs</source>
      <translation>Το ποσό κοστίζει</translation>
    </message>
    <message>
      <source>Percent off costs</source>
      <translation>Το ποσοστό κοστίζει</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Διαφορά</translation>
    </message>
    <message>
      <source>The amount is</source>
      <translation>Το ποσό είναι</translation>
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation>Πείτε το ως ποσό, όχι ως ποσοστό: είναι η φθηνότερη προσφορά για εσάς σε κάθε μεγαλύτερο καλάθι.</translation>
    </message>
    <message>
      <source>Say it as a percentage, not as an amount: on these baskets that is the cheaper offer for you.</source>
      <translation>Πείτε το ως ποσοστό και όχι ως ποσό: σε αυτά τα καλάθια η προσφορά σάς κοστίζει λιγότερο.</translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>Από %Ln καλάθι αυτής της ομάδας σε 12 μήνες, από {1} και πάνω ήταν: {0}.</numerusform>
        <numerusform>Από %Ln καλάθια αυτής της ομάδας σε 12 μήνες, από {1} και πάνω ήταν: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} more.</source>
      <translation>Σε αυτά το ποσό θα κόστιζε {0} και το ποσοστό {1}: {2} παραπάνω.</translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} less.</source>
      <translation>Σε αυτά το ποσό θα κόστιζε {0} και το ποσοστό {1}: {2} λιγότερο.</translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation>Ένα κατώφλι στα {0} είναι λίγο πάνω από όσα ξοδεύουν δύο στους τρεις.</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Πού βρίσκεται</translation>
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation>Πείτε τι απέγιναν τα γράμματα: σε διεύθυνση απ’ όπου ένα γράμμα γύρισε πίσω δεν ξαναγράφουμε.</translation>
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation>&amp;Στάλθηκαν</translation>
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation>&amp;Δεν στάλθηκαν</translation>
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation>&amp;Γύρισαν</translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>Σημειώθηκε %Ln γράμμα</numerusform>
        <numerusform>Σημειώθηκαν %Ln γράμματα</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation>Επιλέξτε πρώτα γράμματα από τη λίστα· το Ctrl+A τα επιλέγει όλα.</translation>
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation>&amp;Ένα για κάθε νοικοκυριό</translation>
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation>Παραγγελίες στις {0}: {1}</translation>
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation>Επιλέξτε ποιος το παίρνει</translation>
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation>Επιλέξτε ποιος το παίρνει.</translation>
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation>Σε κανέναν εδώ δεν επιτρέπεται τώρα ταχυδρομείο.</translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>Οι σειρές έφτιαξαν %Ln νέο πρόχειρο</numerusform>
        <numerusform>Οι σειρές έφτιαξαν %Ln νέα πρόχειρα</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <comment>drafts</comment>
      <translation>Δείτε τα</translation>
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Αρχεία παραγγελιών (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
      <source>Choose orders file</source>
      <translation>Επιλογή αρχείου παραγγελιών</translation>
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation>Καταστήματα (*{0})</translation>
    </message>
    <message>
      <source>Open shop</source>
      <translation>Άνοιγμα καταστήματος</translation>
    </message>
    <message>
      <source>New shop</source>
      <translation>Νέο κατάστημα</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>Το κατάστημά μου</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>Α&amp;ναίρεση: {0}</translation>
    </message>
    <message>
      <source>Do they come back?</source>
      <translation>Ξανάρχονται;</translation>
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation>Από κάθε 100 πελάτες που είχατε πριν έναν χρόνο, τόσοι αγόρασαν ξανά. Με ένα κλικ βλέπετε τα υπόλοιπα.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Τι να κάνετε τώρα</translation>
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation>Το πολύ τέσσερα πράγματα, πρώτα εκείνα με τα περισσότερα χρήματα. Το καθένα θέλει ένα κλικ για να τελειώσει· τίποτα δεν στέλνεται μόνο του.</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>Όλα τα άλλα</translation>
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation>Οκτώ σελίδες, ανάλογα με το τι θέλετε να κάνετε. Τις περισσότερες μέρες σάς φτάνει το Σήμερα.</translation>
    </message>
    <message>
      <source>Once a month</source>
      <translation>Μία φορά τον μήνα</translation>
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation>Σύρετε ένα νέο αρχείο παραγγελιών οπουδήποτε στο παράθυρο. Ό,τι υπάρχει ήδη δεν μετρά δύο φορές, και κάθε εισαγωγή αναιρείται.</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Εγχειρίδιο</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Σελίδες του εγχειριδίου</translation>
    </message>
    <message>
      <source>Why this balance</source>
      <translation>Γιατί αυτό το υπόλοιπο</translation>
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation>Επιλέξτε ένα μέλος, και κάθε βήμα των πόντων του θα είναι εδώ.</translation>
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation>&amp;Εξαργύρωση</translation>
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation>Οι πόντοι δεν φτάνουν ακόμη για ανταμοιβή</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Ανάκληση</translation>
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation>Ανάκληση: {0}, {1}</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Αναζήτηση μελών</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Ποια μέλη</translation>
    </message>
    <message>
      <source>All members</source>
      <translation>Όλα τα μέλη</translation>
    </message>
    <message>
      <source>Can use a reward</source>
      <translation>Μπορούν να εξαργυρώσουν</translation>
    </message>
    <message>
      <source>Owe points</source>
      <translation>Οφείλουν πόντους</translation>
    </message>
    <message>
      <source>Went up a level</source>
      <translation>Ανέβηκαν βαθμίδα</translation>
    </message>
    <message>
      <source>Went down a level</source>
      <translation>Κατέβηκαν βαθμίδα</translation>
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation>Οι πόντοι προστίθενται όταν φέρνετε παραγγελίες, και αφαιρούνται όταν επιστρέφονται χρήματα.</translation>
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation>&amp;Υπενθύμιση: {0}</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Μέλος</translation>
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation>Κανένα μέλος δεν ταιριάζει με «{0}».</translation>
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation>Κανείς εδώ αυτή τη στιγμή.</translation>
    </message>
    <message>
      <source>Merge with another person</source>
      <translation>Ένωση με άλλο πρόσωπο</translation>
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation>Ποιος είναι το ίδιο πρόσωπο; ({0})</translation>
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation>Οι παραγγελίες τους γίνονται μία ιστορία. Αναιρείται όποια μέρα θέλετε.</translation>
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation>Όνομα, email ή τηλέφωνο</translation>
    </message>
    <message>
      <source>People who match</source>
      <translation>Πρόσωπα που ταιριάζουν</translation>
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation>&amp;Ένωση σε ένα πρόσωπο</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Κλείσιμο μηνύματος</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Κλείσιμο</translation>
    </message>
    <message>
      <source>More rules</source>
      <translation>Άλλοι κανόνες</translation>
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation>Αφήστε ένα πεδίο στο 0 ή κενό, και ο κανόνας δεν ισχύει.</translation>
    </message>
    <message>
      <source>New orders only</source>
      <translation>Μόνο νέες παραγγελίες</translation>
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation>Νέο μέτρημα παλιών παραγγελιών…</translation>
    </message>
    <message>
      <source>What orders give</source>
      <translation>Τι δίνουν οι παραγγελίες</translation>
    </message>
    <message>
      <source>Bonuses</source>
      <translation>Επιπλέον πόντοι</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Ανταμοιβές</translation>
    </message>
    <message>
      <source>Levels of members</source>
      <translation>Βαθμίδες μελών</translation>
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation>Υπενθύμιση τόσες ημέρες πριν λήξουν οι πόντοι</translation>
    </message>
    <message>
      <source>Orders give</source>
      <translation>Οι παραγγελίες δίνουν</translation>
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation>πόντους για κάθε ποσό που ξοδεύεται</translation>
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation>χρήματα πίσω, περισσότερα για συχνές παραγγελίες</translation>
    </message>
    <message>
      <source>Money back</source>
      <translation>Χρήματα πίσω</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Ένα σκαλί ακόμη</translation>
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation>Από τόσες παραγγελίες σε 12 μήνες</translation>
    </message>
    <message>
      <source>Percent of the order</source>
      <translation>Ποσοστό της παραγγελίας</translation>
    </message>
    <message>
      <source>Parts of a point</source>
      <translation>Κλάσματα του πόντου</translation>
    </message>
    <message>
      <source>are dropped</source>
      <translation>κόβονται</translation>
    </message>
    <message>
      <source>are rounded</source>
      <translation>στρογγυλεύονται</translation>
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation>δεν μετρούν: μόνο ολόκληρα ποσά</translation>
    </message>
    <message>
      <source>Only orders from</source>
      <translation>Μόνο παραγγελίες από</translation>
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation>Τα μεταφορικά δίνουν πόντους</translation>
    </message>
    <message>
      <source>Tax earns points</source>
      <translation>Ο φόρος δίνει πόντους</translation>
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation>Τα προϊόντα σε έκπτωση δίνουν πόντους</translation>
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation>Οι δωροκάρτες που αγοράζονται δίνουν πόντους</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>Πρώτη παραγγελία</translation>
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation>Επόμενες παραγγελίες, με όλο και μεγαλύτερο ευχαριστώ</translation>
    </message>
    <message>
      <source>One more order</source>
      <translation>Μία παραγγελία ακόμη</translation>
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation>Παραγγελία του πελάτη αριθμός</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Πόντοι</translation>
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation>Κάθε χρόνο από την πρώτη παραγγελία</translation>
    </message>
    <message>
      <source>Every order</source>
      <translation>Κάθε παραγγελία</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Κριτική</translation>
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation>Απαντήσεις στις ερωτήσεις σας</translation>
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation>Επειδή έφερε έναν φίλο</translation>
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation>Επειδή ήρθε με κωδικό φίλου</translation>
    </message>
    <message>
      <source>Products that give more</source>
      <translation>Προϊόντα που δίνουν περισσότερα</translation>
    </message>
    <message>
      <source>One more product</source>
      <translation>Ένα προϊόν ακόμη</translation>
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation>Το όνομά του, όπως στις παραγγελίες σας</translation>
    </message>
    <message>
      <source>Green tea</source>
      <translation>Πράσινο τσάι</translation>
    </message>
    <message>
      <source>Points for each piece</source>
      <translation>Πόντοι για κάθε τεμάχιο</translation>
    </message>
    <message>
      <source>Days that count more</source>
      <translation>Ημέρες που μετρούν περισσότερο</translation>
    </message>
    <message>
      <source>One more span of days</source>
      <translation>Ένα διάστημα ημερών ακόμη</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
      <source>Points times</source>
      <translation>Πόντοι επί</translation>
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation>Μετριούνται σε 12 μήνες</translation>
    </message>
    <message>
      <source>money spent</source>
      <translation>αγορές σε χρήματα</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>παραγγελίες</translation>
    </message>
    <message>
      <source>points earned</source>
      <translation>πόντοι που κερδήθηκαν</translation>
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation>Βαθμίδες, πρώτα η χαμηλότερη</translation>
    </message>
    <message>
      <source>One more level</source>
      <translation>Μία βαθμίδα ακόμη</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Χρυσή</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Από</translation>
    </message>
    <message>
      <source>What it brings</source>
      <translation>Τι προσφέρει</translation>
    </message>
    <message>
      <source>First look at news</source>
      <translation>Βλέπουν πρώτοι τα νέα</translation>
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation>Ημέρες πιο κάτω πριν χαθεί μια βαθμίδα</translation>
    </message>
    <message>
      <source>Besides money off</source>
      <translation>Εκτός από έκπτωση</translation>
    </message>
    <message>
      <source>One more reward</source>
      <translation>Μία ανταμοιβή ακόμη</translation>
    </message>
    <message>
      <source>free delivery</source>
      <translation>δωρεάν παράδοση</translation>
    </message>
    <message>
      <source>a free product</source>
      <translation>ένα δωρεάν προϊόν</translation>
    </message>
    <message>
      <source>money off a larger order</source>
      <translation>έκπτωση σε μεγαλύτερη παραγγελία</translation>
    </message>
    <message>
      <source>money off</source>
      <translation>έκπτωση</translation>
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation>Ποιο προϊόν, ή πόση έκπτωση</translation>
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation>Λοσιόν, ή 15</translation>
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation>Σε παραγγελία τουλάχιστον</translation>
    </message>
    <message>
      <source>Orders to come</source>
      <translation>Παραγγελίες που έρχονται</translation>
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation>Είναι νωρίς ακόμη για να φανεί ποιος θα παραγγείλει</translation>
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation>Παραγγελίες την εβδομάδα από τους πελάτες που έχετε. Οι λεπτές γραμμές δείχνουν τα πιθανά όρια· οι μακρινές εβδομάδες είναι λιγότερο σίγουρες</translation>
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation>{0} παραγγελίες σε 4 εβδομάδες</translation>
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation>Πιθανότατα ανάμεσα σε {0} και {1}. Δείτε ποιους περιμένετε και χαιρετήστε τους πριν παραγγείλουν αλλού.</translation>
    </message>
    <message>
      <source>See &amp;who</source>
      <translation>Δε&amp;ίτε ποιοι</translation>
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation>Πιο πιθανό να παραγγείλουν σε 4 εβδομάδες</translation>
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation>Περιμένετε περίπου {0} παραγγελίες τις επόμενες 4 εβδομάδες</translation>
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation>Περίπου {0} παραγγελίες αναμένονται, από {1} έως {2}</translation>
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation>Πριν {0} ημέρες αυτό θα έλεγε {1} παραγγελίες· ήρθαν {2}. Το «ίδιο όπως πριν» θα ήταν πιο κοντά, με {3}. Γι’ αυτό δεν μαντεύουμε.</translation>
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation>Οι παραγγελίες σας δύσκολα προβλέπονται</translation>
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation>Δύσκολα προβλέπεται</translation>
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation>Με περισσότερους μήνες παραγγελιών αυτό συχνά καλυτερεύει.</translation>
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation>Δείξτε π&amp;άντως την εκτίμηση</translation>
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Από το πόσο συχνά και πόσο πρόσφατα αγόρασε καθένας από τους {0} πελάτες σας, υπολογίζουμε πόσο πιθανό είναι να αγοράζει ακόμη και πόσο συχνά. Οι νέοι πελάτες δεν περιλαμβάνονται.</translation>
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation>Οι γεμάτοι και οι ήσυχοι μήνες ακολουθούν τα προηγούμενα χρόνια σας.</translation>
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation>Πριν έναν χρόνο αυτό θα έλεγε {0} παραγγελίες για τη χρονιά· ήρθαν {1}.</translation>
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation>Πριν {2} ημέρες αυτό θα έλεγε {0} παραγγελίες έως τώρα· ήρθαν {1}.</translation>
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation>Κανένα μοντέλο δεν ταίριαξε στο κατάστημά σας, γι’ αυτό μετράμε απλά: το ποσοστό επανάληψής σας για όσους η σιωπή τους δεν ξεπερνά τα 9 στα 10 από τα διαστήματά σας.</translation>
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation>Το μοντέλο λέγεται {0} στη βιβλιογραφία.</translation>
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation>Ταίριαξε καλύτερα στην περσινή σας χρονιά.</translation>
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation>Προσοχή: την τελευταία σας χρονιά, το «ίδιο όπως πριν» θα ήταν πιο κοντά από αυτό.</translation>
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation>Προσοχή: ό,τι ήρθε τότε ήταν έξω από τα πιθανά όρια.</translation>
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation>Οι τελευταίες 8 εβδομάδες έχουν πάνω από το 30% όλων των παραγγελιών σας, γι’ αυτό ίσως είναι υπερβολικό.</translation>
    </message>
    <message>
      <source>Week starting</source>
      <translation>Αρχή εβδομάδας</translation>
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation>Πιο πιθανοί σε 4 εβδομάδες: {0}</translation>
    </message>
    <message>
      <source>Week of {0}</source>
      <translation>Εβδομάδα: {0}</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Πιθανό</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Τουλάχιστον</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Το πολύ</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Εβδομάδα</translation>
    </message>
    <message>
      <source>Things we noticed</source>
      <translation>Τι προσέξαμε</translation>
    </message>
    <message>
      <source>Show: {0}</source>
      <translation>Δείτε: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>%Ln παραγγελία είναι σε {0}</numerusform>
        <numerusform>%Ln παραγγελίες είναι σε {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation>Οι υπόλοιπες είναι σε {0}. Τι να κάνουμε με τα χρήματά τους;</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Να μείνουν έξω</translation>
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation>Το 1 {0} μετρά ως</translation>
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation>{0} για ένα {1}</translation>
    </message>
    <message>
      <source>Match people by name</source>
      <translation>Ταίριασμα προσώπων με το όνομα</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>%Ln παραγγελία έχει μόνο όνομα. Δύο πρόσωπα με το ίδιο όνομα θα γίνονταν ένα.</numerusform>
        <numerusform>%Ln παραγγελίες έχουν μόνο όνομα. Δύο πρόσωπα με το ίδιο όνομα θα γίνονταν ένα.</numerusform>
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation>Πώς διαβάζονται οι χαρακτήρες</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Επιλογή στήλης</translation>
    </message>
    <message>
      <source>second shop</source>
      <translation>δεύτερο κατάστημα</translation>
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation>Όνομα του άλλου καταστήματος</translation>
    </message>
    <message>
      <source>It is another shop</source>
      <translation>Είναι άλλο κατάστημα</translation>
    </message>
    <message>
      <source>Orders over time</source>
      <translation>Παραγγελίες στον χρόνο</translation>
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation>Παραγγελίες: {0}</translation>
    </message>
    <message>
      <source>Paid back</source>
      <translation>Επιστράφηκαν</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>&amp;Μέγεθος</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation>&amp;Χαρτί</translation>
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation>Σ&amp;ημάδια κοπής</translation>
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation>Περιθώριο 3 &amp;mm για τυπογραφείο</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Πίνακας συσκευασίας</translation>
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation>Ευχαριστήρια σημειώματα για κόψιμο</translation>
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation>Παραγγελίες &amp;της ημέρας</translation>
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation>Δ&amp;ώρα και κλήσεις…</translation>
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation>Καμία παραγγελία αυτή την ημέρα.</translation>
    </message>
    <message>
      <source>noting the gifts</source>
      <translation>σημείωση των δώρων</translation>
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation>Δώρα του μήνα, το πολύ</translation>
    </message>
    <message>
      <source>One gift costs about</source>
      <translation>Ένα δώρο κοστίζει περίπου</translation>
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation>Κλήση για παραγγελίες από</translation>
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation>Δώρα και κλήσεις</translation>
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation>Οι καλύτεροι πελάτες παίρνουν δείγμα από ό,τι πουλά καλύτερα και δεν το έχουν, όσο φτάνουν τα χρήματα του μήνα. Κανείς δεν παίρνει δύο μέσα σε 180 ημέρες.</translation>
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation>Πίσω &amp;στη λίστα</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>Ση&amp;μείωση</translation>
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation>Επα&amp;φή</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation>Κλείσιμο καρτέλας</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>Συνήθως κάθε</translation>
    </message>
    <message>
      <source>Worth to you</source>
      <translation>Αξία για εσάς</translation>
    </message>
    <message>
      <source>Next expected</source>
      <translation>Επόμενη αναμένεται</translation>
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation>Δεν υπάρχει ακόμη παραγγελία.</translation>
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation>Αγορές τους τελευταίους 24 μήνες: {0}.</translation>
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation>Πιθανότητα για παραγγελία μέσα σε 90 ημέρες: {0}.</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation>Οι σημερινές παραγγελίες μετρούν από αύριο</translation>
    </message>
    <message>
      <source>Might like</source>
      <translation>Ίσως αρέσει</translation>
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation>{0} από {1} που αγόρασαν «{2}» το αγόρασαν αργότερα</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation>Τι απάντησαν</translation>
    </message>
    <message>
      <source>{0} of 10</source>
      <translation>{0} στα 10</translation>
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation>Γιατί πιστεύουμε ότι σας συμπαθούν</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>χωρίς στοιχεία</translation>
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation>Πρώτη αγορά: {0}</translation>
    </message>
    <message>
      <source>A complaint is open</source>
      <translation>Υπάρχει ανοιχτό παράπονο</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Σημειώσεις</translation>
    </message>
    <message>
      <source>Dates that matter</source>
      <translation>Σημαντικές ημερομηνίες</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Ορισμός</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Επόμενες επαφές</translation>
    </message>
    <message>
      <source>Coupons used</source>
      <translation>Κουπόνια</translation>
    </message>
    <message>
      <source>Latest orders</source>
      <translation>Τελευταίες παραγγελίες</translation>
    </message>
    <message>
      <source>Sale by hand</source>
      <translation>Πώληση με το χέρι</translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>Δείτε την %Ln παραγγελία</numerusform>
        <numerusform>Δείτε και τις %Ln παραγγελίες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>Η %Ln παραγγελία, είτε μετρά είτε όχι</numerusform>
        <numerusform>Και οι %Ln παραγγελίες, είτε μετρούν είτε όχι</numerusform>
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation>Προσθήκη ή αφαίρεση πόντων…</translation>
    </message>
    <message>
      <source>May you write?</source>
      <translation>Μπορείτε να γράφετε;</translation>
    </message>
    <message>
      <source>May email</source>
      <translation>Δέχεται email</translation>
    </message>
    <message>
      <source>May post</source>
      <translation>Δέχεται ταχυδρομείο</translation>
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation>Ρωτάμε μία φορά. Η απάντησή σας κρατιέται με την ημερομηνία της, ως απόδειξη.</translation>
    </message>
    <message>
      <source>They told me something else…</source>
      <translation>Μου είπαν κάτι άλλο…</translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>Διαβάστε την %Ln γραμμή</numerusform>
        <numerusform>Διαβάστε και τις %Ln γραμμές</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Προσθήκη</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Αφαίρεση: {0}</translation>
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation>Όχι &amp;πια VIP</translation>
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation>Σημείωση &amp;ως VIP</translation>
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation>Γ&amp;ράψτε email</translation>
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation>&amp;Εκτύπωση κάρτας</translation>
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation>Επόμενη επ&amp;αφή…</translation>
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation>Φέρτε &amp;chat του WhatsApp…</translation>
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation>Αλλαγ&amp;ή στοιχείων…</translation>
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation>&amp;Ένωση με άλλο πρόσωπο…</translation>
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation>&amp;Χωρίς επικοινωνία</translation>
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation>Απ&amp;οθήκευση κατάστασης…</translation>
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation>Αποθήκευση &amp;όλων όσων ξέρουμε…</translation>
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation>&amp;Διαγραφή στοιχείων…</translation>
    </message>
    <message>
      <source>Try two texts…</source>
      <translation>Δοκιμή δύο κειμένων…</translation>
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation>Οι μισοί παίρνουν το δεύτερο κείμενό σας: «{0}»</translation>
    </message>
    <message>
      <source>One text only</source>
      <translation>Μόνο ένα κείμενο</translation>
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation>Το όνομα και η διεύθυνση του καταστήματός σας μπαίνουν κάτω από κάθε γράμμα.</translation>
    </message>
    <message>
      <source>Tell it once…</source>
      <translation>Πείτε το μία φορά…</translation>
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation>Θα διαβάσουν «{0}».</translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>%Ln δεν έχει «{0}».</numerusform>
        <numerusform>%Ln δεν έχουν «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation>Το «{0}» δεν έχει γραφτεί ακόμη</translation>
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation>Γράψτε το μία φορά: μπαίνει σε κάθε γράμμα.</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Γράψτε το</translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>%Ln περιμένει: δεν έχει «{0}».</numerusform>
        <numerusform>%Ln περιμένουν: δεν έχουν «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation>Πείτε τι να διαβάσουν αντί για αυτό, ή αφήστε τους έξω.</translation>
    </message>
    <message>
      <source>They read…</source>
      <translation>Να διαβάσουν…</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>Αν μπορούσαν, επιτρέπεται email σε %Ln ακόμη. Ρωτάμε μία φορά· η απάντησή σας κρατιέται με την ημερομηνία της, ως απόδειξη.</numerusform>
        <numerusform>Αν μπορούσαν, επιτρέπεται email σε %Ln ακόμη. Ρωτάμε μία φορά· η απάντησή σας κρατιέται με την ημερομηνία της, ως απόδειξη.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>Το τελευταίο γράμμα σας ήταν προσφορά.</numerusform>
        <numerusform>Τα τελευταία %Ln γράμματά σας ήταν όλα προσφορές.</numerusform>
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation>Κάτι χρήσιμο ενδιάμεσα κρατά το ενδιαφέρον του κόσμου.</translation>
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation>Μια σειρά δεν μπόρεσε να τρέξει. {0}.</translation>
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation>Μια σειρά παρακολουθεί τις παραγγελίες σας: σε κάθε εισαγωγή και κάθε άνοιγμα ετοιμάζει το γράμμα που είναι η ώρα του, μία φορά για κάθε πρόσωπο και περίσταση. Το στέλνετε εσείς.</translation>
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation>Ν&amp;έα σειρά…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>Δείτε %Ln σειρά ακόμη</numerusform>
        <numerusform>Δείτε %Ln σειρές ακόμη</numerusform>
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Δείτε λιγότερες</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Σε ισχύ</translation>
    </message>
    <message>
      <source>{0}: on</source>
      <translation>{0}: ενεργή</translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>%Ln σε αναμονή</numerusform>
        <numerusform>%Ln σε αναμονή</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation>Βγήκαν έως τώρα: {0}</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>δεν μετρήθηκε ακόμη</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>δεν δοκιμάστηκε ακόμη</translation>
    </message>
    <message>
      <source>letter of {0}</source>
      <translation>γράμμα: {0}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Αλλαγή…</translation>
    </message>
    <message>
      <source>change {0}</source>
      <translation>αλλαγή: {0}</translation>
    </message>
    <message>
      <source>Do: {0}</source>
      <translation>Ναι: {0}</translation>
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation>Όχι: {0}</translation>
    </message>
    <message>
      <source>Next: {0}</source>
      <translation>Μετά: {0}</translation>
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation>Ενεργή: «{0}»</translation>
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation>Ανενεργή: «{0}»</translation>
    </message>
    <message>
      <source>The play is changed</source>
      <translation>Η σειρά άλλαξε</translation>
    </message>
    <message>
      <source>The new play is on</source>
      <translation>Η νέα σειρά είναι ενεργή</translation>
    </message>
    <message>
      <source>A gift from you</source>
      <translation>Δώρο από εσάς</translation>
    </message>
    <message>
      <source>A review</source>
      <translation>Κριτική</translation>
    </message>
    <message>
      <source>A birthday</source>
      <translation>Γενέθλια</translation>
    </message>
    <message>
      <source>A correction</source>
      <translation>Διόρθωση</translation>
    </message>
    <message>
      <source>Take points away</source>
      <translation>Αφαίρεση πόντων</translation>
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation>μένει στο βιβλίο πόντων</translation>
    </message>
    <message>
      <source>Points for {0}</source>
      <translation>Πόντοι: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>%Ln πόντος τώρα</numerusform>
        <numerusform>%Ln πόντοι τώρα</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>Προστέθηκε %Ln πόντος: {0}</numerusform>
        <numerusform>Προστέθηκαν %Ln πόντοι: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>Αφαιρέθηκε %Ln πόντος: {0}</numerusform>
        <numerusform>Αφαιρέθηκαν %Ln πόντοι: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation>Ως κωδικός, για το e-shop</translation>
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation>Ανταμοιβή: {0}</translation>
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation>{0}: δώστε {1}</translation>
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation>Κωδικός για {0}: {1}. Αντιγράφηκε</translation>
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation>Χρησιμοποίησε τον κωδικό μου {0} στην πρώτη σου παραγγελία, και παίρνουμε πόντους και οι δύο.</translation>
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation>Αντιγράφηκε {0}, ο κωδικός για {1}, με λόγια για να τον μοιραστεί</translation>
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation>Οι φίλοι δεν φέρνουν ακόμη πόντους: ορίστε το στο «Άλλοι κανόνες»</translation>
    </message>
    <message>
      <source>points for a member</source>
      <translation>πόντοι για μέλος</translation>
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation>Πάνω στην &amp;εικόνα</translation>
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation>Ε&amp;ικόνα</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation>Εικόνες (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</translation>
    </message>
    <message>
      <source>Your own picture</source>
      <translation>Δική σας εικόνα</translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>Χωράει. Μένει περίπου %Ln γραμμή ακόμη.</numerusform>
        <numerusform>Χωράει. Μένουν περίπου %Ln γραμμές ακόμη.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>%Ln γραμμή περισσεύει σε αυτή την κάρτα.</numerusform>
        <numerusform>%Ln γραμμές περισσεύουν σε αυτή την κάρτα.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation>Φύλλο {0} από {1}</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation>Εκτύπωση και στις δύο όψεις, γύρισμα στη στενή πλευρά.</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation>Εκτύπωση και στις δύο όψεις, γύρισμα στη μακριά πλευρά.</translation>
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation>Η εικόνα έχει λίγες κουκκίδες: τυπωμένη θα φαίνεται θολή.</translation>
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation>Η εικόνα έχει άλλο σχήμα από την κάρτα: φαίνεται μόνο το μέσον της.</translation>
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation>Κάρτα και γραμματόσημο, {0} η καθεμία</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Προηγούμενο πρόσωπο</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Επόμενο πρόσωπο</translation>
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation>Το γράμμα όπως θα διαβαστεί</translation>
    </message>
    <message>
      <source>As they see it</source>
      <translation>Όπως το βλέπουν</translation>
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation>Όπως το διαβάζουν όλοι</translation>
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation>Όπως το βλέπει: {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} από {1}</translation>
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation>Αυτό το γράμμα περιμένει: δεν υπάρχει τιμή για «{0}».</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>Ά&amp;λλο αρχείο…</translation>
    </message>
    <message>
      <source>How we read your file</source>
      <translation>Πώς διαβάζουμε το αρχείο σας</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Στήλες</translation>
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation>Θυμόμαστε αυτές τις επιλογές για το επόμενο αρχείο από αυτό το κατάστημα.</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>χωρίς όνομα</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Μετρά</translation>
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation>Οι πρώτες παραγγελίες όπως τις καταλάβαμε</translation>
    </message>
    <message>
      <source>You will get</source>
      <translation>Θα έχετε</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>πελάτες</translation>
    </message>
    <message>
      <source>in sales</source>
      <translation>σε πωλήσεις</translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln πρόσωπο</numerusform>
        <numerusform>%Ln πρόσωπα</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <comment>orders in rows</comment>
      <translation>{0} σε {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation>
        <numerusform>%Ln γραμμή</numerusform>
        <numerusform>%Ln γραμμές</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation>{0}, στις {1}</translation>
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation>{0}, από {1} έως {2}</translation>
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation>Δεν είναι από {0};</translation>
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation>Αυτόματη αναγνώριση του αρχείου</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Τι χρειαζόμαστε</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>Στήλη στο αρχείο σας</translation>
    </message>
    <message>
      <source>Newest order says</source>
      <translation>Στη νεότερη παραγγελία</translation>
    </message>
    <message>
      <source>Not in my file</source>
      <translation>Δεν υπάρχει στο αρχείο</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Προηγούμενη</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Επόμενη</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>Σε φυσικό μέγεθος</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>Όπως θα τυπωθεί</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Σελίδα</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Εκτύπωση</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>σελίδες</translation>
    </message>
    <message>
      <source>Making it ready</source>
      <translation>Ετοιμασία</translation>
    </message>
    <message>
      <source>pages painted</source>
      <translation>σελίδες σχεδιάστηκαν</translation>
    </message>
    <message>
      <source>written</source>
      <translation>γράφτηκαν</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Εκτύπωση</translation>
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation>Κάρτες, γράμματα, ετικέτες και χαρτιά, έτοιμα για τον εκτυπωτή σας ή για τυπογραφείο.</translation>
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation>Κάρτες και γράμματα που ο κόσμος κρατά</translation>
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation>Φέρτε πρώτα τις παραγγελίες σας: ό,τι τυπώνεται πηγαίνει στα πρόσωπα που έχουν μέσα.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Τι θα τυπωθεί</translation>
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation>Κείμενο και εικόνα, μία ανά πρόσωπο</translation>
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation>Για φακέλους με παράθυρο</translation>
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation>Λίστα αποστολής καταλόγου</translation>
    </message>
    <message>
      <source>For the post office</source>
      <translation>Για το ταχυδρομείο</translation>
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation>Για δέματα και φακέλους</translation>
    </message>
    <message>
      <source>In the parcel</source>
      <translation>Μέσα στο δέμα</translation>
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation>Πίνακας συσκευασίας και σημειώματα</translation>
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation>Υπόλοιπο πόντων για να το δώσετε</translation>
    </message>
    <message>
      <source>For the counter</source>
      <translation>Για τον πάγκο</translation>
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation>Φράσεις, τηλεφωνικό μενού, εγγραφή</translation>
    </message>
    <message>
      <source>Change price</source>
      <translation>Αλλαγή τιμής</translation>
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation>Λ&amp;ίστα διευθύνσεων</translation>
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation>Αποθήκευση &amp;PDF</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>Αναφορά προβλήματος</translation>
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation>Γράψτε τι κάνατε και τι συνέβη, αποθηκεύστε το αρχείο και στείλτε το σε όποιον σας βοηθά. Από εδώ δεν στέλνεται τίποτα. Πιο κάτω βλέπετε ό,τι έχει μέσα: ούτε ονόματα, ούτε διευθύνσεις, ούτε παραγγελίες. Παρακαλούμε, μη γράψετε ούτε εσείς.</translation>
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation>Πάτησα … και περίμενα …, αλλά …</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Τι συνέβη</translation>
    </message>
    <message>
      <source>All that is in the file</source>
      <translation>Όλα όσα έχει το αρχείο</translation>
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation>Α&amp;ποθήκευση αρχείου…</translation>
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation>Πρόβλημα στο ShopRetain</translation>
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation>Προϊόντα που φέρνουν τον κόσμο πίσω</translation>
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation>Προϊόντα με τουλάχιστον 20 αγοραστές, στις {0}. Το «Ξαναήρθαν» μετρά όσους είχαν το προϊόν στην πρώτη παραγγελία τους και αγόρασαν ξανά μέσα σε 12 μήνες. Το «Επιστράφηκαν» μετρά παραγγελίες όπου επιστράφηκαν χρήματα, τα «Παράπονα» πόσοι στους 100 αγοραστές παραπονέθηκαν μέσα σε 60 ημέρες.</translation>
    </message>
    <message>
      <source>What goes with what</source>
      <translation>Τι πάει με τι</translation>
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation>Κανένα προϊόν δεν έχει ακόμη 20 αγοραστές</translation>
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation>Με λιγότερους θα μιλούσε μόνο η τύχη.</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Αγοραστές</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Ξαναήρθαν</translation>
    </message>
    <message>
      <source>Likely between</source>
      <translation>Πιθανότατα ανάμεσα</translation>
    </message>
    <message>
      <source>Again after</source>
      <translation>Ξανά μετά από</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Παράπονα</translation>
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation>{0} από {1} το αγόρασαν αργότερα</translation>
    </message>
    <message>
      <source>Who bought</source>
      <translation>Όποιος αγόρασε</translation>
    </message>
    <message>
      <source>often buys later</source>
      <translation>συχνά αγοράζει αργότερα</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Πλήθος</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Αριθμός</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Πριν</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Από σύνολο</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Μετά</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Πριν και μετά</translation>
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation>Αρχίσατε ένα πρόγραμμα επιβράβευσης, ή κάτι άλλο για τους πελάτες σας: ίσοι μήνες πριν και μετά από εκείνη την ημέρα. Το πριν και μετά δεν είναι απόδειξη: και οι εποχές και τα νέα προϊόντα αλλάζουν τους αριθμούς.</translation>
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation>&amp;Πότε άρχισε;…</translation>
    </message>
    <message>
      <source>Say when it began.</source>
      <translation>Πείτε πότε άρχισε.</translation>
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation>Άρχισε στις {0}: χρειάζονται τρεις μήνες πριν και μετά.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>%Ln μήνας πριν και μετά: {0}.</numerusform>
        <numerusform>%Ln μήνες πριν και μετά: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation>Περισσότερα λένε τα γράμματα όπου κάποιοι, στην τύχη, μένουν για σύγκριση: δείτε Email, Έτοιμα.</translation>
    </message>
    <message>
      <source>When did it begin?</source>
      <translation>Πότε άρχισε;</translation>
    </message>
    <message>
      <source>when it began</source>
      <translation>πότε άρχισε</translation>
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation>Αριθμοί για καμάρι</translation>
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation>Από τις δικές σας παραγγελίες, στρογγυλεμένοι προς τα κάτω, ώστε ο καθένας να αληθεύει. Για τον ιστότοπο, το προφίλ και τα δέματά σας.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Φράση</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation>Αποθήκευση &amp;HTML…</translation>
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation>Οι παραγγελίες είναι ακόμη πολύ λίγες.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Αντιγράφηκε</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Αριθμοί</translation>
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation>Απ&amp;οθήκευση εικόνας</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Μια στιγμή</translation>
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation>&amp;Ως πίνακας</translation>
    </message>
    <message>
      <source>How it is worked out</source>
      <translation>Πώς υπολογίζεται</translation>
    </message>
    <message>
      <source>What to do about it</source>
      <translation>Τι να κάνετε</translation>
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation>Οι παραγγελίες σας τελειώνουν στις {0}. Φέρτε πρώτα νεότερες.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>Αντιγράφηκε %Ln γραμμή</numerusform>
        <numerusform>Αντιγράφηκαν %Ln γραμμές</numerusform>
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Αποθήκευση εικόνας</translation>
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation>{0}, στις {1}</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Λόγια</translation>
    </message>
    <message>
      <source>May be shown</source>
      <translation>Μπορούν να φανούν</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Πηγή</translation>
    </message>
    <message>
      <source>Shown at</source>
      <translation>Φαίνονται</translation>
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation>Καλά λόγια πελατών</translation>
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation>Ό,τι έγραψε κάποιος μπορεί να φανεί αφού πει ναι. Τους ρωτά το γράμμα «Μπορούμε να δείξουμε τα λόγια σας;».</translation>
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation>&amp;Άδεια…</translation>
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation>Πού &amp;φαίνονται…</translation>
    </message>
    <message>
      <source>No kind words yet. Add what somebody wrote to you; it is shown nowhere before they said yes.</source>
      <translation>Δεν υπάρχουν καλά λόγια ακόμη. Προσθέστε τι σας έγραψε κάποιος· δεν εμφανίζονται πουθενά πριν συμφωνήσει.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Καλά λόγια</translation>
    </message>
    <message>
      <source>Who wrote them</source>
      <translation>Ποιος τα έγραψε</translation>
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation>γράμμα, email, ιστότοπος κριτικών</translation>
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation>συντάκτης γεύσης, η τοπική εφημερίδα· κενό για πελάτη</translation>
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation>Μπορούν να φανούν αυτά τα λόγια;</translation>
    </message>
    <message>
      <source>In which words, and where</source>
      <translation>Με ποια λόγια, και πού</translation>
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation>Πού φαίνονται αυτά τα λόγια;</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>Αποθηκεύτηκε %Ln φράση</numerusform>
        <numerusform>Αποθηκεύτηκαν %Ln φράσεις</numerusform>
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation>διαγραφή των λόγων</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation>Διαγράφηκαν. Το Επεξεργασία › Αναίρεση τα φέρνει πίσω.</translation>
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation>Κανένα πρόχειρο δεν περιμένει</translation>
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation>Τα πρόχειρα που φτιάχνετε εσείς ή οι σειρές περιμένουν εδώ ώσπου να τα στείλετε.</translation>
    </message>
    <message>
      <source>Write a letter</source>
      <translation>Γράψτε ένα γράμμα</translation>
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation>Το Enter ανοίγει ένα πρόχειρο, και άλλη μία φορά λέει ότι το στείλατε. Το S το παραλείπει.</translation>
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation>Όλα &amp;μαζί</translation>
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation>Πρόχειρα που περιμένουν</translation>
    </message>
    <message>
      <source>The draft</source>
      <translation>Το πρόχειρο</translation>
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation>Α&amp;λλαγή κειμένου…</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>Πα&amp;ράλειψη</translation>
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation>Όποιος παρήγγειλε μέσα σε 60 ημέρες από ένα γράμμα ξαναήρθε. Αν ήταν εξαιτίας του, το δείχνουν μόνο όσοι έμειναν για σύγκριση.</translation>
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation>&amp;Κωδικοί σε γράμματα…</translation>
    </message>
    <message>
      <source>What came of your letters</source>
      <translation>Τι έφεραν τα γράμματά σας</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Έγινε στις</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Βγήκαν</translation>
    </message>
    <message>
      <source>They spent</source>
      <translation>Ξόδεψαν</translation>
    </message>
    <message>
      <source>With their code</source>
      <translation>Με τον κωδικό τους</translation>
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation>ανοίχτηκε: το στείλατε;</translation>
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation>αυτόματα, {0}</translation>
    </message>
    <message>
      <source>waits since {0}</source>
      <translation>περιμένει από {0}</translation>
    </message>
    <message>
      <source>{0}, first text</source>
      <translation>{0}, πρώτο κείμενο</translation>
    </message>
    <message>
      <source>{0}, second text</source>
      <translation>{0}, δεύτερο κείμενο</translation>
    </message>
    <message>
      <source>{0} so far</source>
      <translation>{0} έως τώρα</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>%Ln πρόχειρο έτοιμο</numerusform>
        <numerusform>%Ln πρόχειρα έτοιμα</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation>&amp;Άνοιγμα στο πρόγραμμα email μου</translation>
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation>Αντιγρα&amp;φή με τη διεύθυνση</translation>
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation>Αντιγραφή και νέο &amp;email</translation>
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation>Το &amp;έστειλα, επόμενο</translation>
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation>{0}: κανένα γράμμα ({1})</translation>
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation>Στάλθηκε: {0}</translation>
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation>Παραλείφθηκε: {0}</translation>
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation>{0}: δεν γράφουμε ξανά με email</translation>
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation>Γράμμα προς: {0}</translation>
    </message>
    <message>
      <source>change the words</source>
      <translation>αλλαγή κειμένου</translation>
    </message>
    <message>
      <source>The words are kept</source>
      <translation>Το κείμενο φυλάχτηκε</translation>
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation>&amp;Αποθήκευση όλων ως αρχεία…</translation>
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation>Όλα &amp;στα πρόχειρα του γραμματοκιβωτίου μου…</translation>
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation>&amp;Εκτύπωση γραμμάτων για ταχυδρομείο</translation>
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation>Αποθήκευση &amp;γραμμάτων με διευθύνσεις…</translation>
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation>Αντιγραφή όλων &amp;ως κείμενο</translation>
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation>Παράλειψη &amp;όλων</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>Αντιγράφηκε %Ln γράμμα. Περιμένει ακόμη εδώ</numerusform>
        <numerusform>Αντιγράφηκαν %Ln γράμματα. Περιμένουν ακόμη εδώ</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation>Γράμματα για ταχυδρομείο</translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>Παραλείφθηκε %Ln πρόχειρο</numerusform>
        <numerusform>Παραλείφθηκαν %Ln πρόχειρα</numerusform>
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation>Γ&amp;ύρισε πίσω</translation>
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation>Βάλτε σε λίστα όσ&amp;ους ξαναήρθαν</translation>
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation>Όλα τα γράμματα α&amp;υτής της αποστολής…</translation>
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation>Ξαναήρθαν μετά από «{0}»</translation>
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation>Στη λίστα «{0}»</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Γραμμές αρχείου</translation>
    </message>
    <message>
      <source>New orders</source>
      <translation>Νέες παραγγελίες</translation>
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation>Παραγγελίες που ενημερώθηκαν</translation>
    </message>
    <message>
      <source>Orders known already</source>
      <translation>Παραγγελίες ήδη γνωστές</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Νέοι πελάτες</translation>
    </message>
    <message>
      <source>People in a customers file</source>
      <translation>Πρόσωπα σε αρχείο πελατών</translation>
    </message>
    <message>
      <source>Orders that count</source>
      <translation>Παραγγελίες που μετρούν</translation>
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation>Παραγγελίες χωρίς όνομα</translation>
    </message>
    <message>
      <source>Money in the file</source>
      <translation>Χρήματα στο αρχείο</translation>
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation>Από αυτά μετρούν, χωρίς τις επιστροφές</translation>
    </message>
    <message>
      <source>First order that counts</source>
      <translation>Πρώτη παραγγελία που μετρά</translation>
    </message>
    <message>
      <source>Last order that counts</source>
      <translation>Τελευταία παραγγελία που μετρά</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <translation>Κάναμε ένα λάθος</translation>
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation>Κάτι δεν πήγε καλά στο ShopRetain</translation>
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation>Ό,τι είχατε αποθηκεύσει είναι ασφαλές. Μπορείτε να συνεχίσετε· αν συμβεί ξανά, κλείστε το ShopRetain και ανοίξτε το άλλη μία φορά.</translation>
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation>Λεπτομέρειες για να τις στείλετε αν ζητήσετε βοήθεια</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Λεπτομέρειες</translation>
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Αντιγραφή λεπτομερειών</translation>
    </message>
    <message>
      <source>Restore a copy</source>
      <translation>Επαναφορά αντιγράφου</translation>
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation>Να γυρίσετε σε αντίγραφο ασφαλείας;</translation>
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation>Ό,τι φέρατε μετά από αυτό φεύγει από τους αριθμούς. Το κατάστημα όπως είναι τώρα μπαίνει σε έναν φάκελο δίπλα του, και τίποτα δεν διαγράφεται.</translation>
    </message>
    <message>
      <source>Safety copies</source>
      <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation>&amp;Να μείνει όπως είναι</translation>
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation>&amp;Επαναφορά αυτού</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Ξανάρχονται</translation>
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation>Διαλέξτε μια ερώτηση· κάθε γράφημα μπορείτε να το κρατήσετε.</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>Ποιοι πελάτες</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>Όλοι οι πελάτες</translation>
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation>&amp;Φτιάξτε αναφορά</translation>
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation>Δείτε πόσοι πελάτες ξανάρχονται</translation>
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation>Φέρτε τις παραγγελίες σας, και η απάντηση θα είναι εδώ, με το γράφημα και τον λογαριασμό της.</translation>
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation>Ξανάρχονται οι πελάτες;</translation>
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation>Μένουν οι νεότεροι πελάτες;</translation>
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation>Τι αξίζει ένας πελάτης;</translation>
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation>Από πού έρχονται οι πωλήσεις;</translation>
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation>Ποιοι απομακρύνονται;</translation>
    </message>
    <message>
      <source>Who will order next?</source>
      <translation>Ποιος θα παραγγείλει μετά;</translation>
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation>Τι &amp;λένε τα άρθρα</translation>
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation>Π&amp;ροϊόντα</translation>
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation>Στ&amp;όχος και σενάρια</translation>
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation>&amp;Κόστος νέων πελατών</translation>
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation>Πέντε &amp;δείκτες</translation>
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation>&amp;Εξυπηρέτηση</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation>Οι πελάτες σας στις {0}</translation>
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation>Γράφτηκε {0} και το βιβλίο Excel</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Άνοιγμα αναφοράς</translation>
    </message>
    <message>
      <source>Open workbook</source>
      <translation>Άνοιγμα Excel</translation>
    </message>
    <message>
      <source>Your drafts</source>
      <translation>Τα πρόχειρά σας</translation>
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation>Πώς θα θέλατε τα πρόχειρά σας;</translation>
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation>Μπορείτε να διαλέξετε άλλον τρόπο όποτε θέλετε.</translation>
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation>Ένα ένα στο πρόγραμμα email μου</translation>
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation>Το καθένα ανοίγει ως νέο μήνυμα. Το διαβάζετε και πατάτε Αποστολή.</translation>
    </message>
    <message>
      <source>As files in a folder</source>
      <translation>Ως αρχεία σε φάκελο</translation>
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation>Ένα αρχείο για κάθε πρόσωπο. Με διπλό κλικ ανοίγει, έτοιμο για αποστολή.</translation>
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation>Στα πρόχειρα του γραμματοκιβωτίου μου</translation>
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation>Περιμένουν εκεί, και στο τηλέφωνό σας και στο webmail.</translation>
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation>Με αντιγραφή και επικόλληση</translation>
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation>Για webmail: τα γράμματα μπαίνουν στο πρόχειρο του υπολογιστή το ένα μετά το άλλο.</translation>
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation>Ένα αποθηκευμένο αρχείο διορθώνεται στο Excel και σύρεται ξανά εδώ.</translation>
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation>Αποθήκευση &amp;Excel…</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation>Αρχεία Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>Αποθήκευση γραμμών</translation>
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation>Προσθήκη κανόνα σε αυτό το σύνολο</translation>
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation>Προσθήκη &amp;κανόνα</translation>
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation>Προσθ&amp;ήκη συνόλου</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>Αφαίρεση συνόλου</translation>
    </message>
    <message>
      <source>all of these:</source>
      <translation>όλα αυτά:</translation>
    </message>
    <message>
      <source>any of these:</source>
      <translation>κάποιο από αυτά:</translation>
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation>Αρκεί ένας κανόνας αντί για όλους</translation>
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation>Να ισχύουν όλοι οι κανόνες αντί για έναν</translation>
    </message>
    <message>
      <source>More rules…</source>
      <translation>Άλλοι κανόνες…</translation>
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation>Οι κανόνες, με μία πρόταση ο καθένας</translation>
    </message>
    <message>
      <source>Amount spent</source>
      <translation>Ποσό αγοράς</translation>
    </message>
    <message>
      <source>Points of a reward</source>
      <translation>Πόντοι για μία ανταμοιβή</translation>
    </message>
    <message>
      <source>From when points last</source>
      <translation>Από πότε ισχύουν οι πόντοι</translation>
    </message>
    <message>
      <source>How long points last</source>
      <translation>Πόσο ισχύουν οι πόντοι</translation>
    </message>
    <message>
      <source>after the last order.</source>
      <translation>μετά την τελευταία παραγγελία.</translation>
    </message>
    <message>
      <source>after they were earned.</source>
      <translation>αφότου κερδήθηκαν.</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>για πάντα</translation>
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation>{0} πόντοι δίνουν έκπτωση {1}.</translation>
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation>Οι πόντοι ισχύουν {0} {1}</translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>Για κάθε {0} σε αγορές δίνεται {1} πόντος.</numerusform>
        <numerusform>Για κάθε {0} σε αγορές δίνονται {1} πόντοι.</numerusform>
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation>Ισχύει για νέες παραγγελίες. Να μετρηθούν ξανά οι παλιές;</translation>
    </message>
    <message>
      <source>Count again…</source>
      <translation>Νέο μέτρημα…</translation>
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation>{0} από την {1}η παραγγελία και μετά</translation>
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation>Οι παραγγελίες δίνουν χρήματα πίσω, ανάλογα με τον αριθμό τους σε 12 μήνες: {0}.</translation>
    </message>
    <message>
      <source>first order {0}</source>
      <translation>πρώτη παραγγελία {0}</translation>
    </message>
    <message>
      <source>each order {0}</source>
      <translation>κάθε παραγγελία {0}</translation>
    </message>
    <message>
      <source>birthday {0}</source>
      <translation>γενέθλια {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>κριτική {0}</translation>
    </message>
    <message>
      <source>survey {0}</source>
      <translation>έρευνα {0}</translation>
    </message>
    <message>
      <source>days that count more</source>
      <translation>ημέρες που μετρούν περισσότερο</translation>
    </message>
    <message>
      <source>bonus for some products</source>
      <translation>επιπλέον πόντοι σε κάποια προϊόντα</translation>
    </message>
    <message>
      <source>from {0} on</source>
      <translation>από {0} και πάνω</translation>
    </message>
    <message>
      <source>Also: {0}</source>
      <translation>Επίσης: {0}</translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>Μια παραγγελία {0} δίνει %Ln πόντο, αξίας {1}. Γυρίζει πίσω &lt;b&gt;{2} των πωλήσεων&lt;/b&gt;, ή περίπου {3} τον χρόνο το πολύ.</numerusform>
        <numerusform>Μια παραγγελία {0} δίνει %Ln πόντους, αξίας {1}. Γυρίζει πίσω &lt;b&gt;{2} των πωλήσεων&lt;/b&gt;, ή περίπου {3} τον χρόνο το πολύ.</numerusform>
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation>Τι δίνουν οι πόντοι και πόσο ισχύουν αλλάζει για όλους μαζί. Να μετρηθούν και οι παλιές παραγγελίες με τους νέους κανόνες;</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Εφαρμογή</translation>
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation>Πωλήσεις: ποιοι αγόρασαν</translation>
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation>Δεν περιλαμβάνονται {0} από παραγγελίες χωρίς email, τηλέφωνο ή αριθμό πελάτη.</translation>
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation>{0} στα {1} έρχονται από πελάτες που ξανάρχονται</translation>
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation>Πωλήσεις κάθε μήνα: ποιοι αγόρασαν</translation>
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation>{0} από πελάτες που ξανάρχονται</translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>Ένας πελάτης είναι νέος τον μήνα της πρώτης του παραγγελίας και ξανάρχεται σε κάθε επόμενο. Τον τελευταίο πλήρη μήνα, οι πελάτες που ξανάρχονται έφεραν {0} και οι νέοι {1}.</numerusform>
        <numerusform>Ένας πελάτης είναι νέος τον μήνα της πρώτης του παραγγελίας και ξανάρχεται σε κάθε επόμενο. Τους τελευταίους %Ln πλήρεις μήνες, οι πελάτες που ξανάρχονται έφεραν {0} και οι νέοι {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation>Οι νέοι πελάτες κοστίζουν τα περισσότερα για να τους βρείτε. Ευχαριστήστε τους μέσα σε μία εβδομάδα, ώστε του χρόνου να είναι σε όσους ξανάρχονται.</translation>
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation>Δείτε το&amp;υς νέους πελάτες</translation>
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation>Αγόρασαν πρώτη φορά τις τελευταίες 60 ημέρες</translation>
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation>Οι παραγγελίες σας δεν λένε ποιος είναι ο πελάτης</translation>
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation>Πωλήσεις {0} δεν έχουν email, τηλέφωνο ή αριθμό πελάτη, οπότε δεν φαίνεται ποιος ξανάρχεται. Φέρτε ένα αρχείο που τα έχει.</translation>
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation>Είναι νωρίς ακόμη για να φανεί από πού έρχονται οι πωλήσεις</translation>
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation>Χρειάζονται δύο πλήρεις μήνες παραγγελιών.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Νέοι</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>Ξανάρχονται</translation>
    </message>
    <message>
      <source>Without customer</source>
      <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation>Αγόρασαν: {0}</translation>
    </message>
    <message>
      <source>Service and delivery</source>
      <translation>Εξυπηρέτηση και παράδοση</translation>
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation>Στις {0}. Το «Αγόρασαν ξανά» μετρά αγορές που έχουν κλείσει 12 μήνες, και ποιοι από τους αγοραστές τους αγόρασαν ξανά μέσα σε αυτούς τους 12 μήνες.</translation>
    </message>
    <message>
      <source>Until it leaves</source>
      <translation>Ώσπου να φύγει</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>Τρόποι πληρωμής</translation>
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation>Τρόποι παράδοσης</translation>
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation>Τα αρχεία σας δεν λένε πότε έφυγαν οι παραγγελίες</translation>
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation>Το Shopify, το WooCommerce και άλλα έχουν στήλη για αυτό: την ημερομηνία αποστολής ή ολοκλήρωσης. Εξαγάγετε παραγγελίες με αυτήν, και οι ημέρες θα είναι εδώ.</translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>Οι μισές παραγγελίες σας φεύγουν μέσα σε %Ln ημέρα.</numerusform>
        <numerusform>Οι μισές παραγγελίες σας φεύγουν μέσα σε %Ln ημέρες.</numerusform>
      </translation>
    </message>
    <message>
      <source>Half of your orders leave on the same day.</source>
      <translation>Οι μισές παραγγελίες φεύγουν την ίδια μέρα.</translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>Έφυγαν μέσα σε %Ln ημέρα</numerusform>
        <numerusform>Έφυγαν μέσα σε %Ln ημέρες</numerusform>
      </translation>
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation>Ημέρες από την παραγγελία έως το δέμα</translation>
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation>Από πόσες ημέρες και πάνω είναι αργά το λέει η σειρά «Μια παραγγελία άργησε» στη σελίδα Email.</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} ή παραπάνω</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} έως {1}</translation>
    </message>
    <message>
      <source>Left later</source>
      <translation>Έφυγαν αργότερα</translation>
    </message>
    <message>
      <source>{0}: none</source>
      <translation>{0}: καμία</translation>
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation>{0}: καμία δεν έχει κλείσει ακόμη 12 μήνες.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation>{0}: {1} από {2} αγόρασαν ξανά, {3} ({4}).</translation>
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation>Τα αρχεία σας δεν το λένε</translation>
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation>Εξαγάγετε παραγγελίες με τη στήλη για αυτό, και οι αριθμοί του θα είναι εδώ.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>δεν αναφέρεται</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Αγόρασαν ξανά</translation>
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation>Κανένα αίτημα δεν απαντήθηκε τους τελευταίους 12 μήνες</translation>
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation>Σημειώνετε στο Email, Απαντήσεις, ποιος περιμένει· ο χρόνος μετρά μόνος του.</translation>
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation>Σε {0}, τα μισά πήραν πρώτη απάντηση μέσα σε {1}.</translation>
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation>Ώρες έως την πρώτη απάντηση</translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>%Ln αίτημα</numerusform>
        <numerusform>%Ln αιτήματα</numerusform>
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Αιτήματα</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Ώρες</translation>
    </message>
    <message>
      <source>an hour</source>
      <translation>μία ώρα</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ρυθμίσεις</translation>
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation>Για όλα υπάρχει ήδη μια λογική επιλογή.</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Το κατάστημά σας</translation>
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation>Όνομα &amp;καταστήματος</translation>
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation>Ν&amp;όμισμα</translation>
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation>&amp;Ζώνη ώρας</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>μένει έξω</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Εμφάνιση</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Όπως το σύστημα</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>&amp;Μέγεθος κειμένου</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Φωτεινό</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Σκούρο</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>&amp;Φωτεινό ή σκούρο</translation>
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation>Πριν από κάθε εισαγωγή φτιάχνεται αυτόματα ένα ελεγμένο αντίγραφο του καταστήματός σας. Μία φορά τον μήνα, αντιγράψτε ένα σε άλλη συσκευή.</translation>
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation>Αντίγ&amp;ραφο τώρα</translation>
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation>&amp;Επαναφορά αντιγράφου…</translation>
    </message>
    <message>
      <source>How figures are counted</source>
      <translation>Πώς μετριούνται οι αριθμοί</translation>
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation>Αργεί μετά από τόσα συνηθισμένα &amp;διαστήματα</translation>
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation>Τα χρήματα σε έναν χρόνο μετρούν λιγότερο κατά (0,1 είναι 10%)</translation>
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation>Ημέρες ανάμεσα σε δύο γράμματα στο ίδιο πρόσωπο</translation>
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation>Τυπικό για καταναλωτικά είδη, στους 100</translation>
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation>Τυπικό για ομορφιά, στους 100</translation>
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation>Τυπικό για ρούχα και παπούτσια, στους 100</translation>
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation>Τυπικό για είδη σπιτιού, στους 100</translation>
    </message>
    <message>
      <source>Half of them</source>
      <translation>Οι μισοί</translation>
    </message>
    <message>
      <source>One in three</source>
      <translation>Ένας στους τρεις</translation>
    </message>
    <message>
      <source>One in five</source>
      <translation>Ένας στους πέντε</translation>
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation>Για σ&amp;ύγκριση: πιάνουν τόπο τα γράμματα;</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Με σήμανση</translation>
    </message>
    <message>
      <source>Top 5%</source>
      <translation>Το πρώτο 5%</translation>
    </message>
    <message>
      <source>Top 10%</source>
      <translation>Το πρώτο 10%</translation>
    </message>
    <message>
      <source>Top 20%</source>
      <translation>Το πρώτο 20%</translation>
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation>&amp;VIP</translation>
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation>Οι τυπικές τιμές είναι από το άρθρο της Elbuz, που δεν λέει για ποια περίοδο. Σχεδιάζονται μόνο όπου επιλέγετε κλάδο στη σελίδα Ξανάρχονται.</translation>
    </message>
    <message>
      <source>change of settings</source>
      <translation>αλλαγή ρυθμίσεων</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>%Ln αντίγραφο φυλάσσεται, από {0}.</numerusform>
        <numerusform>%Ln αντίγραφα φυλάσσονται· το νεότερο είναι από {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Κανένα αντίγραφο ακόμη.</translation>
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation>Φτιάχτηκε αντίγραφο ασφαλείας: {0}</translation>
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation>Δεν υπάρχει ακόμη αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation>Έγινε επαναφορά του αντιγράφου. Το κατάστημα πριν από αυτό φυλάσσεται δίπλα του.</translation>
    </message>
    <message>
      <source>Not meant for</source>
      <translation>Δεν ήταν για αυτούς</translation>
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation>&amp;Νέος για βαθμίδα…</translation>
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation>Νέος για &amp;πρώτες παραγγελίες</translation>
    </message>
    <message>
      <source>Codes for many</source>
      <translation>Κωδικοί για πολλούς</translation>
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation>Φτιάξτε έναν και ορίστε στο e-shop σας τι δίνει. Οι παραγγελίες που έρχονται με αυτόν μετριούνται εδώ, όπως και ποιος τον χρησιμοποίησε χωρίς να είναι για αυτόν.</translation>
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation>Δεν υπάρχει ακόμη τέτοιος κωδικός.</translation>
    </message>
    <message>
      <source>A code for a level</source>
      <translation>Κωδικός για βαθμίδα</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Βαθμίδα</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>Δημιουργία</translation>
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation>Έτοιμος και αντιγραμμένος: {0}.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Σελίδες</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Σήμερα</translation>
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation>Μένει σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation>Φέρτε ένα αρχείο για αρχή</translation>
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation>Παραγγελίες έως {0}. Φέρτε νεότερες.</translation>
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation>Παραγγελίες έως {0}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation>Ένα άλλο: για κάθε {0} σε αγορές δίνονται {1} πόντοι, {2} πόντοι δίνουν έκπτωση {3}. {4}</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Πρόγραμμα</translation>
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation>Κόστος τον χρόνο, το πολύ</translation>
    </message>
    <message>
      <source>Of sales</source>
      <translation>Των πωλήσεων</translation>
    </message>
    <message>
      <source>In whole rewards</source>
      <translation>Σε ολόκληρες ανταμοιβές</translation>
    </message>
    <message>
      <source>To earlier customers</source>
      <translation>Σε παλιότερους πελάτες</translation>
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation>Δοκιμή προγράμματος στις περσινές παραγγελίες</translation>
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation>Κάθε παραγγελία των τελευταίων 12 μηνών μετριέται σαν να έτρεχε το πρόγραμμα. Όλες αυτές ήρθαν χωρίς αυτό: τι φέρνει επιπλέον δεν μπορεί να το ξέρει κανείς, τι κοστίζει το βλέπετε εδώ.</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Όπως είναι τώρα</translation>
    </message>
    <message>
      <source>Half as generous</source>
      <translation>Με τα μισά</translation>
    </message>
    <message>
      <source>Twice as generous</source>
      <translation>Με τα διπλά</translation>
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation>Χρήματα πίσω, 2/3/5%</translation>
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation>{0} = {1} πόντοι, {2} πόντοι = {3}</translation>
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation>Μετριούνται οι περσινές παραγγελίες…</translation>
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation>Δεν υπήρχε παραγγελία τους τελευταίους 12 μήνες.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>Μετρήθηκε %Ln παραγγελία, {0}. Το {1} των πόντων πηγαίνει σε πρόσωπα με τρεις ή περισσότερες παραγγελίες τον χρόνο.</numerusform>
        <numerusform>Μετρήθηκαν %Ln παραγγελίες, {0}. Το {1} των πόντων πηγαίνει σε πρόσωπα με τρεις ή περισσότερες παραγγελίες τον χρόνο.</numerusform>
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation>Απομακρύνονται</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>%Ln πελάτης απομακρύνεται</numerusform>
        <numerusform>%Ln πελάτες απομακρύνονται</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation>Κανείς δεν απομακρύνεται</translation>
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation>Όλοι, με το πόσο συχνά και πόσο πρόσφατα παρήγγειλαν</translation>
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation>Αυτοί οι πελάτες ξόδεψαν {0} τους τελευταίους 12 μήνες. Γράψτε τους, πρώτα σε όσους αγόραζαν πιο συχνά.</translation>
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation>Όλα ήσυχα: όποιος αγοράζει ξανά και ξανά είναι μέσα στη συνήθειά του.</translation>
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation>Το συνηθισμένο διάστημα στο κατάστημά σας είναι {0}.</translation>
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation>Το κατάστημά σας έχει πολύ λίγα διαστήματα για να βγει το δικό του, γι’ αυτό παίρνουμε {0}.</translation>
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation>Απομακρύνεται όποιος αγόρασε τουλάχιστον δύο φορές και σωπαίνει περισσότερο από μιάμιση φορά το δικό του συνηθισμένο διάστημα.</translation>
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation>Ο χάρτης δείχνει όλους με βάση το ημερολόγιο, γι’ αυτό οι αριθμοί του διαφέρουν από: {0}.</translation>
    </message>
    <message>
      <source>Months since the last order</source>
      <translation>Μήνες από την τελευταία παραγγελία</translation>
    </message>
    <message>
      <source>Your best now</source>
      <translation>Οι καλύτεροι τώρα</translation>
    </message>
    <message>
      <source>Win these back first</source>
      <translation>Κερδίστε πρώτα αυτούς</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>κάτω από {0}</translation>
    </message>
    <message>
      <source>over {0}</source>
      <translation>πάνω από {0}</translation>
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation>Παραγγελίες: {0}. Μήνες από την τελευταία: {1}</translation>
    </message>
    <message>
      <source>You spent</source>
      <translation>Ξοδέψατε</translation>
    </message>
    <message>
      <source>New ones bought</source>
      <translation>Αγορές νέων</translation>
    </message>
    <message>
      <source>Returning bought</source>
      <translation>Αγορές παλιών</translation>
    </message>
    <message>
      <source>What new customers cost</source>
      <translation>Τι κοστίζουν οι νέοι πελάτες</translation>
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation>Γράψτε τι ξοδέψατε σε διαφήμιση, εκθέσεις και εκπτώσεις για νέους πελάτες. Νέοι πελάτες είναι όσοι παρήγγειλαν πρώτη φορά εκείνον τον μήνα.</translation>
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation>Γράψτε &amp;το ποσό…</translation>
    </message>
    <message>
      <source>{0} spent; no new customer came in these months.</source>
      <translation>Ξοδεύτηκαν {0}· κανένας νέος πελάτης δεν ήρθε αυτούς τους μήνες.</translation>
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation>Κανένας μήνας δεν έχει ακόμη ποσό.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>%Ln νέος πελάτης για {0}: {1} ο καθένας.</numerusform>
        <numerusform>%Ln νέοι πελάτες για {0}: {1} ο καθένας.</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation>Έξοδα για νέους πελάτες</translation>
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation>Πωλήσεις, και από πάνω τα έξοδα</translation>
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation>Πότε γίνεται απόσβεση φαίνεται μετά από έναν χρόνο παραγγελιών.</translation>
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation>Στους πρώτους 12 μήνες τους ξοδεύουν {0}· με {1} στα 100 να μένουν σε εσάς, δεν γίνεται απόσβεση.</translation>
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation>Η πρώτη τους παραγγελία κάνει απόσβεση, με {0} στα 100 να μένουν σε εσάς.</translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>Γίνεται απόσβεση μετά από %Ln μήνα, με {0} στα 100 να μένουν σε εσάς· σε 12 μήνες ξοδεύουν {1}.</numerusform>
        <numerusform>Γίνεται απόσβεση μετά από %Ln μήνες, με {0} στα 100 να μένουν σε εσάς· σε 12 μήνες ξοδεύουν {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation>Αφήστε το κενό όπου δεν ξέρετε.</translation>
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation>Έξοδα: {0}</translation>
    </message>
    <message>
      <source>what was spent</source>
      <translation>τα έξοδα</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>Επόμενη στις</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Κάθε</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>Επιπλέον</translation>
    </message>
    <message>
      <source>Standing orders</source>
      <translation>Πάγιες παραγγελίες</translation>
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation>Όποιος αγοράζει το ίδιο προϊόν σε τακτά διαστήματα: προτείνετε να του το κρατάτε ή να του το στέλνετε χωρίς να το ζητά, και σημειώστε τι συμφωνήσατε. Τα χρήματα τα εισπράττετε όπως πάντα.</translation>
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation>&amp;Συμφωνήθηκε…</translation>
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation>&amp;Παύση ή συνέχεια</translation>
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation>&amp;Τέλος</translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation>Κανείς δεν αγοράζει ακόμη το ίδιο προϊόν σε τακτά διαστήματα.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>%Ln πάγια παραγγελία για πρόταση</numerusform>
        <numerusform>%Ln πάγιες παραγγελίες για πρόταση</numerusform>
      </translation>
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation>Ανά προϊόν: {0}.</translation>
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation>Από {0} που έτρεχαν πριν έναν χρόνο, {1} τελείωσαν από τότε: {2}.</translation>
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation>Επιλέξτε πρώτα μία που συμφωνήθηκε.</translation>
    </message>
    <message>
      <source>What you agreed</source>
      <translation>Τι συμφωνήσατε</translation>
    </message>
    <message>
      <source>Every how many days</source>
      <translation>Κάθε πόσες ημέρες</translation>
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation>Επιπλέον, μόνο για αυτούς</translation>
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation>τυπώνεται στο χαρτάκι μέσα στο δέμα· μπορεί να μείνει κενό</translation>
    </message>
    <message>
      <source>the standing order</source>
      <translation>η πάγια παραγγελία</translation>
    </message>
    <message>
      <source>delete the standing order</source>
      <translation>διαγραφή της πάγιας παραγγελίας</translation>
    </message>
    <message>
      <source>Newer customers</source>
      <translation>Νεότεροι πελάτες</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Εποχές</translation>
    </message>
    <message>
      <source>By season</source>
      <translation>Ανά εποχή</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Ανά μήνα</translation>
    </message>
    <message>
      <source>What the squares say</source>
      <translation>Τι λένε τα τετράγωνα</translation>
    </message>
    <message>
      <source>Had come back by then</source>
      <translation>Είχαν ξανάρθει έως τότε</translation>
    </message>
    <message>
      <source>Bought in that month</source>
      <translation>Αγόρασαν εκείνον τον μήνα</translation>
    </message>
    <message>
      <source>Spent by then</source>
      <translation>Αγορές έως τότε</translation>
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation>Οι μήνες επιλέγονται όταν ο καθένας έχει 30 νέους πελάτες</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation>Από κάθε 100 πελάτες που αγόρασαν πρώτη φορά σε μια εποχή, πόσοι είχαν ξανάρθει μέσα σε τόσους μήνες</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation>Από κάθε 100 πελάτες που αγόρασαν πρώτη φορά σε μια εποχή, πόσοι αγόρασαν τον πρώτο, δεύτερο, τρίτο μήνα μετά από αυτήν</translation>
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation>Τι είχε ξοδέψει κατά μέσο όρο, μέσα σε τόσους μήνες, ένας πελάτης που αγόρασε πρώτη φορά σε μια εποχή</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>%Ln νέος πελάτης</numerusform>
        <numerusform>%Ln νέοι πελάτες</numerusform>
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation>Οι μήνες αμέσως μετά την πρώτη παραγγελία κρίνουν τα περισσότερα. Ευχαριστήστε τους {0} των τελευταίων 60 ημερών όσο ακόμη σας θυμούνται.</translation>
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation>Κάθε γραμμή είναι μια εποχή πρώτων παραγγελιών. Κενό τετράγωνο σημαίνει ότι είναι νωρίς ακόμη, ποτέ μηδέν.</translation>
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation>Άλλα εργαλεία το λένε ανάλυση κοορτών (cohort).</translation>
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation>Είναι νωρίς ακόμη για να φανεί αν μένουν οι νεότεροι πελάτες</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>{0} από {1} νέους πελάτες ξαναήρθαν μέσα σε %Ln μήνα: πολύ λίγοι για σιγουριά</numerusform>
        <numerusform>{0} από {1} νέους πελάτες ξαναήρθαν μέσα σε %Ln μήνες: πολύ λίγοι για σιγουριά</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} στους 100 νέους πελάτες ξανάρχονται μέσα σε %Ln μήνα</numerusform>
        <numerusform>{0} στους 100 νέους πελάτες ξανάρχονται μέσα σε %Ln μήνες</numerusform>
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation>Οι νεότεροι πελάτες ξανάρχονται πιο γρήγορα από πριν</translation>
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation>Οι νεότεροι πελάτες ξανάρχονται περίπου όσο και έναν χρόνο πριν</translation>
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation>Οι νεότεροι πελάτες ξανάρχονται πιο σπάνια από πριν</translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>{0} στους 100 μέσα σε %Ln μήνα</numerusform>
        <numerusform>{0} στους 100 μέσα σε %Ln μήνες</numerusform>
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation>Έναν μήνα μετά τις πρώτες παραγγελίες μπορεί να γεμίσει το πρώτο τετράγωνο.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: {1} από {2} πελάτες είχαν αγοράσει ξανά μέσα σε %Ln μήνα.</numerusform>
        <numerusform>{0}: {1} από {2} πελάτες είχαν αγοράσει ξανά μέσα σε %Ln μήνες.</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation>Έναν χρόνο πριν ήταν {0} από {1}.</translation>
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation>Η διαφορά μπορεί να είναι τυχαία.</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Πρώτη αγορά</translation>
    </message>
    <message>
      <source>Months since the season</source>
      <translation>Μήνες από την εποχή</translation>
    </message>
    <message>
      <source>Months since the first order</source>
      <translation>Μήνες από την πρώτη παραγγελία</translation>
    </message>
    <message>
      <source>Less spent</source>
      <translation>Λιγότερες αγορές</translation>
    </message>
    <message>
      <source>Fewer came back</source>
      <translation>Ξαναήρθαν λιγότεροι</translation>
    </message>
    <message>
      <source>More spent</source>
      <translation>Περισσότερες αγορές</translation>
    </message>
    <message>
      <source>More came back</source>
      <translation>Ξαναήρθαν περισσότεροι</translation>
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation>Κενό: είναι νωρίς ακόμη</translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>{0} ξόδεψε καθένας από {1} μέσα σε %Ln μήνα</numerusform>
        <numerusform>{0} ξόδεψε καθένας από {1} μέσα σε %Ln μήνες</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} από {1} ξαναήρθαν μέσα σε %Ln μήνα</numerusform>
        <numerusform>{0} από {1} ξαναήρθαν μέσα σε %Ln μήνες</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation>{0} από {1} αγόρασαν τον μήνα {2}</translation>
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation>Έναν χρόνο πριν: {0} στους 100</translation>
    </message>
    <message>
      <source>Month {0}</source>
      <translation>Μήνας {0}</translation>
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation>Πρώτη αγορά: {0}</translation>
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
      <translation>Άλλο κατάστημα ή ταμείο</translation>
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation>Πού βρίσκω το αρχείο;</translation>
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation>Στο Shopify, ανοίξτε Orders (Παραγγελίες) και επιλέξτε Export (Εξαγωγή).</translation>
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation>Διαλέξτε All orders και Plain CSV file, και κάντε την εξαγωγή.</translation>
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation>Σύρετε το αρχείο στο πλαίσιο πιο πάνω. Αν το Shopify το στείλει με email, αποθηκεύστε το πρώτα.</translation>
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation>Στο WooCommerce, εγκαταστήστε ένα δωρεάν πρόσθετο εξαγωγής παραγγελιών, όπως το Advanced Order Export.</translation>
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation>Εξαγάγετε όλες τις παραγγελίες με email, ημερομηνία, σύνολο και κατάσταση, ως αρχείο CSV.</translation>
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation>Σύρετε το αρχείο στο πλαίσιο πιο πάνω.</translation>
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation>Στο Etsy, ανοίξτε Shop Manager, Settings, Options, Download data.</translation>
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation>Επιλέξτε Orders και ένα έτος, και κατεβάστε το αρχείο CSV.</translation>
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation>Σύρετε τα αρχεία όλων των ετών στο πλαίσιο πιο πάνω, μαζί ή ένα ένα.</translation>
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation>Ψάξτε για Εξαγωγή, Λήψη ή Αναφορά (Export, Download, Report) στο e-shop ή στο ταμείο σας.</translation>
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation>Αρκούν μια ημερομηνία, ένα ποσό και ένα email, τηλέφωνο ή αριθμός πελάτη για κάθε παραγγελία.</translation>
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation>Σύρετε το αρχείο CSV ή Excel στο πλαίσιο πιο πάνω.</translation>
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation>Πού βρίσκω το αρχείο παραγγελιών;</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Μήνυμα</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>Μήν&amp;υμα</translation>
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation>&amp;Άλλα κείμενα</translation>
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation>Πρ&amp;οσθήκη</translation>
    </message>
    <message>
      <source>QR leads to…</source>
      <translation>Το QR οδηγεί…</translation>
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation>Κ&amp;ωδικός…</translation>
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation>Μόνο ό&amp;σοι δεν δέχονται email</translation>
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation>Μόνο &amp;όσοι αξίζουν το γραμματόσημο</translation>
    </message>
    <message>
      <source>remove the code</source>
      <translation>αφαίρεση του κωδικού</translation>
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation>Η κάρτα δεν έχει πια κωδικό</translation>
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation>Οι κωδικοί QR οδηγούν στο</translation>
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation>Μια σελίδα του καταστήματός σας που δέχεται τον κωδικό, με {code} εκεί όπου μπαίνει. Shopify: https://your-shop/discount/{code}. Χωρίς αυτήν, τα τηλέφωνα δείχνουν μόνο τον κωδικό.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Σύνδεσμος</translation>
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation>Ο σύνδεσμος θέλει μέσα του το {code}, και το πολύ 200 χαρακτήρες.</translation>
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation>Ο προϋπολογισμός σας δεν φτάνει ούτε για μία. Αλλάξτε τον στο «Αλλαγή τιμής».</translation>
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation>Σε κανέναν εδώ δεν επιτρέπεται τώρα.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} από {2}</translation>
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation>{0}, {1} στο εξωτερικό με {2}</translation>
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation>{0}. {1}: περίπου {2}.</translation>
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation>Αποθηκεύτηκε {0}: {1} σε {2}</translation>
    </message>
    <message>
      <source>printing</source>
      <translation>εκτύπωση</translation>
    </message>
    <message>
      <source>See who</source>
      <translation>Δείτε ποιοι</translation>
    </message>
    <message>
      <source>See who: {0}</source>
      <translation>Δείτε ποιοι: {0}</translation>
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation>Πωλήσεις από όσους ξανάρχονται</translation>
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation>Τι αξίζει ένας πελάτης</translation>
    </message>
    <message>
      <source>Orders to expect</source>
      <translation>Αναμενόμενες παραγγελίες</translation>
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation>Αγόρασαν ξανά σε αυτούς τους 12 μήνες</translation>
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation>Το πρώτο ένα δέκατο σε αξία</translation>
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation>Όσοι πιθανότατα παραγγέλνουν μετά</translation>
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation>Πολύ λίγοι ακόμη για σιγουριά</translation>
    </message>
    <message>
      <source>the first such figure</source>
      <translation>ο πρώτος τέτοιος αριθμός</translation>
    </message>
    <message>
      <source>of every {0}</source>
      <translation>στα {0}</translation>
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation>{0} από {1} σε 12 μήνες</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>έως τώρα</translation>
    </message>
    <message>
      <source>being worked out</source>
      <translation>υπολογίζεται</translation>
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation>σε 4 εβδομάδες</translation>
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation>πιθανότατα {1} έως {2}, περίπου {0}</translation>
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation>με 12 μήνες ακόμη: {0} έως {1}</translation>
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation>Πώς υπολογίζεται</translation>
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation>Από τα χρήματα που ξόδεψαν γνωστοί πελάτες τους τελευταίους 12 πλήρεις μήνες, το μέρος που ήρθε σε μήνες μετά τον μήνα της πρώτης τους παραγγελίας.</translation>
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation>Για να ανέβει: προτείνετε ένα δεύτερο προϊόν στους νέους πελάτες.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation>Περίοδος: {0} έως {1}, συνολικά {2} πελάτες.</translation>
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation>Τι πλήρωσε ένας πελάτης έως τώρα, χωρίς τις επιστροφές χρημάτων, και τι πιθανότατα θα πληρώσει τους επόμενους 12 μήνες, κατά μέσο όρο.</translation>
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation>Στις {0}, από {1} πελάτες.</translation>
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>Από το πόσο συχνά και πόσο πρόσφατα αγόρασε κάθε πελάτης, υπολογίζουμε πόσο πιθανό είναι να αγοράζει ακόμη και πόσο συχνά. Οι νέοι πελάτες δεν περιλαμβάνονται.</translation>
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation>Στις {0}, από {1} πελάτες και {2} επαναληπτικές αγορές.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Πρόσωπα</translation>
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation>Στον χρόνο: {0}</translation>
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation>Ποιοι ήταν στην ομάδα στο τέλος κάθε τριμήνου, τι είχαν παραγγείλει τους τρεις μήνες πριν, και πόσοι αγόρασαν ξανά τους τρεις μετά.</translation>
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation>Δεν υπάρχει ακόμη ολόκληρο τρίμηνο παραγγελιών.</translation>
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation>Γ&amp;ράφημα και ποιοι είναι πιθανοί</translation>
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation>&amp;Εισαγωγή παραγγελιών</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Ημερολόγιο</translation>
    </message>
    <message>
      <source>today</source>
      <translation>σήμερα</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>Άνοιγμα ημερολογίου</translation>
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation>Οι αριθμοί πιο κάτω είναι εκείνης της ημέρας.</translation>
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation>Η νεότερη παραγγελία είναι στις {0}, μια ημέρα που δεν ήρθε ακόμη</translation>
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation>Παραγγελίες από ημέρες που δεν ήρθαν δεν μετρούν ακόμη. Είναι σωστό το ρολόι αυτού του υπολογιστή;</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>%Ln παραγγελία είναι σε νόμισμα χωρίς ισοτιμία</numerusform>
        <numerusform>%Ln παραγγελίες είναι σε νόμισμα χωρίς ισοτιμία</numerusform>
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation>Μετρούν ως παραγγελίες· τα χρήματά τους μένουν έξω. Ορίστε ισοτιμία στις Ρυθμίσεις.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Παράλειψη</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Έτοιμο</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Επόμενο</translation>
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation>Τρόποι να κρατήσετε πελάτες</translation>
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation>Δέκα τρόποι, δέκα στρατηγικές</translation>
    </message>
    <message>
      <source>Touch points</source>
      <translation>Σημεία επαφής</translation>
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation>Όχι εδώ, και τι αντί γι’ αυτό</translation>
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation>Ό,τι χρειάζεται διακομιστή, ιστότοπο ή άνθρωπο αναφέρεται εδώ, μαζί με το τι κάνει το πρόγραμμα αντί γι’ αυτό.</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Άνοιγμα: {0}</translation>
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation>Από τη στιγμή που σας βρίσκουν έως την επιστροφή προϊόντων: τι καλύπτει το πρόγραμμα, και τι να κοιτάξετε εσείς. Ο ιστότοπός σας δεν μετριέται εδώ.</translation>
    </message>
    <message>
      <source>Covered here</source>
      <translation>Καλύπτεται εδώ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Γλώσσα</translation>
    </message>
    <message>
      <source>See which customers come back</source>
      <translation>Δείτε ποιοι πελάτες ξανάρχονται</translation>
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation>Φέρτε το αρχείο παραγγελιών από το e-shop ή το ταμείο σας. Οι πρώτοι αριθμοί σας είναι έτοιμοι σε ένα λεπτό περίπου.</translation>
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation>Τα στοιχεία των πελατών σας δεν φεύγουν ποτέ από αυτόν τον υπολογιστή. Δεν χρειάζεται ούτε λογαριασμός ούτε διαδίκτυο.</translation>
    </message>
    <message>
      <source>Just looking?</source>
      <translation>Απλώς να δείτε;</translation>
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation>Ένα κατάστημα με τσάι και φανταστικούς πελάτες. Το δικό σας κατάστημα μένει χωριστά.</translation>
    </message>
    <message>
      <source>Why these?</source>
      <translation>Γιατί αυτά;</translation>
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation>Κάθε πράγμα μετρά με τα χρήματα που αφορά· διακυβεύονται όσα ξόδεψαν αυτά τα πρόσωπα τους τελευταίους 12 μήνες. Φαίνονται τα τέσσερα με τα περισσότερα, και κανείς δεν είναι σε δύο από αυτά. Κάθε «Όχι σήμερα» μειώνει στο μισό όσο μετρά ένα πράγμα.</translation>
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation>{0}: κρυμμένο έως {1}.</translation>
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation>&amp;Να φαίνονται ξανά</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>φαίνεται</translation>
    </message>
    <message>
      <source>not among the first</source>
      <translation>όχι στα πρώτα</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Χρήματα</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Αναβολές</translation>
    </message>
    <message>
      <source>Which figure</source>
      <translation>Ποιος αριθμός</translation>
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation>Αγορές σε 24 μήνες</translation>
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation>Αγορές σε 18 μήνες</translation>
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation>Κανένας πελάτης δεν ξόδεψε κάτι σε αυτό το διάστημα</translation>
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation>Πόσοι πελάτες αξίζουν πόσα</translation>
    </message>
    <message>
      <source>{0} on average</source>
      <translation>{0} κατά μέσο όρο</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>Ο %Ln πρώτος πελάτης σας να έχει πρώτος νέα σας: {0} ή παραπάνω.</numerusform>
        <numerusform>Οι %Ln πρώτοι πελάτες σας να έχουν πρώτοι νέα σας: {0} ή παραπάνω ο καθένας.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>Δείτε τον %Ln πρώτο πελάτη(&amp;Υ)</numerusform>
        <numerusform>Δείτε το&amp;υς %Ln πρώτους πελάτες</numerusform>
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation>Μέσος όρος {0}, ο πελάτης στη μέση {1}. {2}</translation>
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation>Το πρώτο ένα πέμπτο φέρνει {0}.</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>Ο %Ln πρώτος πελάτης σας</numerusform>
        <numerusform>Οι %Ln πρώτοι πελάτες σας</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>Ο %Ln πρώτος από {0} πελάτες έφερε το {1} των χρημάτων</numerusform>
        <numerusform>Οι %Ln πρώτοι από {0} πελάτες έφεραν το {1} των χρημάτων</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>Ο %Ln πρώτος από {0} πελάτες είναι το {1} της αξίας</numerusform>
        <numerusform>Οι %Ln πρώτοι από {0} πελάτες είναι το {1} της αξίας</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation>1 στους 10 πελάτες φέρνει το {0} των χρημάτων</translation>
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation>1 στους 10 πελάτες είναι το {0} όσων αξίζουν όλοι</translation>
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation>Τι πλήρωσε κάθε πελάτης, χωρίς τις επιστροφές χρημάτων. Μετριούνται όλοι όσοι αγόρασαν ποτέ, και όσοι δεν πλήρωσαν τίποτα σε αυτό το διάστημα.</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation>Τι πλήρωσε κάθε πελάτης έως τώρα, χωρίς τις επιστροφές χρημάτων. {0}</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation>Τι πλήρωσε κάθε πελάτης έως τώρα, χωρίς τις επιστροφές χρημάτων, και τι πιθανότατα θα πληρώσει τους επόμενους 12 μήνες. Κατά μέσο όρο:</translation>
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation>Όλοι μαζί θα πληρώσουν πιθανότατα {0} τους επόμενους 12 μήνες· σε 8 στα 10 τέτοια καταστήματα είναι ανάμεσα σε {1} και {2}. Τα χρήματα που έρχονται αργότερα μετρούν λίγο λιγότερο.</translation>
    </message>
    <message>
      <source>Average {0}</source>
      <translation>Μέσος όρος {0}</translation>
    </message>
    <message>
      <source>Less than</source>
      <translation>Λιγότερο από</translation>
    </message>
    <message>
      <source>A letter of your own</source>
      <translation>Δικό σας γράμμα</translation>
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation>Αρχίζει με το κείμενο που υπάρχει τώρα στον επεξεργαστή.</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>Πώς λέγεται;</translation>
    </message>
    <message>
      <source>Something useful</source>
      <translation>Κάτι χρήσιμο</translation>
    </message>
    <message>
      <source>A thank-you</source>
      <translation>Ένα ευχαριστώ</translation>
    </message>
    <message>
      <source>An offer</source>
      <translation>Μια προσφορά</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Έναρξη</translation>
    </message>
    <message>
      <source>delete the letter</source>
      <translation>διαγραφή του γράμματος</translation>
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation>Το γράμμα δεν έχει πια κωδικό</translation>
    </message>
    <message>
      <source>Try two texts</source>
      <translation>Δοκιμή δύο κειμένων</translation>
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation>Στην τύχη, οι μισοί παίρνουν το ένα και οι άλλοι μισοί το άλλο. Αλλάξτε ένα πράγμα μόνο: έτσι ξέρετε τι έκανε τη διαφορά.</translation>
    </message>
    <message>
      <source>Second subject</source>
      <translation>Δεύτερο θέμα</translation>
    </message>
    <message>
      <source>Second text</source>
      <translation>Δεύτερο κείμενο</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Και τα δύο</translation>
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation>Τα δύο κείμενα είναι ίδια. Αλλάξτε ένα πράγμα.</translation>
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation>απάντηση για το ταμείο του e-shop</translation>
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation>Η απάντησή σας φυλάχτηκε</translation>
    </message>
    <message>
      <source>{0}, by post</source>
      <translation>{0}, με ταχυδρομείο</translation>
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation>Κανείς από αυτά τα πρόσωπα δεν μπορεί να πάρει αυτό το γράμμα.</translation>
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation>Εδώ δεν υπάρχει ακόμη κανείς για να του γράψετε.</translation>
    </message>
  </context>
</TS>
