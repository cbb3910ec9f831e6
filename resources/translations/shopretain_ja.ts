<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a year before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those, new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came back %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual gap</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which one?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>postcode begins with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>town is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other words for some places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On orders over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good for how many days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A play of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product or category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for people in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>product or category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>once for each occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A play</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Card and stamp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same to other countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spend at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What one costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save list…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone or email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They said yes to news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your points</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three things to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May they be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On their card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our own groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one in three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one in five</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep some back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who is kept back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No orders yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth doing today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money at the door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write thank-you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write wishes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write greeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write apology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make postcards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read and answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See whom to ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All quiet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For which group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answered, still open</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who looks after it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They have an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this case?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ready answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looked over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bought again after any other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before they ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you plan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty: the idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How did it end?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no number known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noting the call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instagram in May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MAY10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong black tea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do they like?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved what they like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birthday saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message or chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who of you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log a contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaint settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No VIP any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed from the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More of the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, please stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My mail came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email and post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May you write to them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved what they said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save everything we know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>editing details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>logging a contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>settling the complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what they said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“do not contact”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writing on the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kids, women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bringing a chat</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In this chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reward codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another system</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consumer goods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beauty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home goods</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N: of those, new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>K: came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L: did not come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it compares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back to the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coupon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Margin left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By people who always use one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What coupons cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VIPs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset columns</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tasting in May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adding a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five dials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no data yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside chance</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same person?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print postcards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More ways and settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only with a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring answers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a customer said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score, of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friends of friends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal and what if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if more came back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spent in the last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>usual order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers of this group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of emails…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>making the group {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of emails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>renaming {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleting {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bringing favourites</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shop name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your email address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your first name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why they get it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the usual words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How they stop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one address a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making drafts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, it did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving drafts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put drafts there</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People you made one…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own sizes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mm down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mm up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page, wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page, high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label, wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label, high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First label from the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First label from the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the right, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes in letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For another system…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the left, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the top, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wide, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High, mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save Excel list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List for {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows written</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All members: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loyalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn on points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points not used yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running out soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; {0} owed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch points off?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep points on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switching points off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new rules apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody with points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rewards since January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points that end soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give out codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giving out codes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One costs you about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spring draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one for each person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one for each order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word to check it by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold a draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within so many days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A challenge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show who did it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done on</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On orders from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or percent off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What an offer costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount off costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent off costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The amount is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} were over {1}. On them the amount would have cost {2}, the percentage {3}: {4} more.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose orders file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do they come back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can use a reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owe points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Went up a level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Went down a level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with another person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New orders only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What orders give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bonuses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rewards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels of members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent of the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are rounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only orders from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax earns points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products that give more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green tea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points for each piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days that count more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more span of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>money spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it brings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First look at news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Besides money off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a free product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>money off a larger order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>money off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See &amp;who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things we noticed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match people by name</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is another shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packing table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noting the gifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One gift costs about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth to you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Might like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A complaint is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates that matter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coupons used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latest orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sale by hand</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May you write?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They told me something else…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try two texts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One text only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell it once…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They read…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: on</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not tried yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letter of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The play is changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new play is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gift from you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take points away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points for {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points for a member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own picture</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How we read your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You will get</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in sales</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column in your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest order says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in my file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As large as on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it will be printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making it ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages painted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the post office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the counter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report a problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that is in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes with what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buyers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Again after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>often buys later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say when it began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When did it begin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when it began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who wrote them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which words, and where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of your letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With their code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits since {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, first text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, second text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} so far</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The words are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders known already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in a customers file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders that count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First order that counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last order that counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We made a mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who will order next?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As files in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all of these:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any of these:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More rules…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points of a reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From when points last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long points last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after the last order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after they were earned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first order {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each order {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>birthday {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>review {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>survey {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days that count more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bonus for some products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {0} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also: {0}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service and delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until it leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to pay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Left later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How figures are counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One in three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One in five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top 5%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top 10%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top 20%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of settings</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not meant for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code for a level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In whole rewards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To earlier customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half as generous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Twice as generous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months since the last order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your best now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Win these back first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New ones bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returning bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What new customers cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extras</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every how many days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the standing order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the standing order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the squares say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had come back by then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought in that month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent by then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months since the season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months since the first order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shopify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WooCommerce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Etsy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another shop or till</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR leads to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remove the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See who: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders to expect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the first such figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of every {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Touch points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covered here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See which customers come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Just looking?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why these?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not among the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on average</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A letter of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it called?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something useful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thank-you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete the letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try two texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, by post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
