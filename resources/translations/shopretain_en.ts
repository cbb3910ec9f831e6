<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>%Ln customer</numerusform>
        <numerusform>%Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>Saved %Ln customer</numerusform>
        <numerusform>Saved %Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>Owes %Ln point: an order was paid back after it was used. The next orders work it off.</numerusform>
        <numerusform>Owes %Ln points: an order was paid back after they were used. The next orders work it off.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>Can use {0} now</numerusform>
        <numerusform>Can use {0} now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>%Ln point runs out after {0}</numerusform>
        <numerusform>%Ln points run out after {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>%Ln card left out: no font on this computer has the letters of the name.</numerusform>
        <numerusform>%Ln cards left out: no font on this computer has the letters of the name.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>%Ln card</numerusform>
        <numerusform>%Ln cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln page</numerusform>
        <numerusform>%Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln chosen</numerusform>
        <numerusform>%Ln chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>%Ln label</numerusform>
        <numerusform>%Ln labels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln sheet</numerusform>
        <numerusform>%Ln sheets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>%Ln address cannot be delivered to and is left out.</numerusform>
        <numerusform>%Ln addresses cannot be delivered to and are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>%Ln address looks odd. It is printed as it is.</numerusform>
        <numerusform>%Ln addresses look odd. They are printed as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>%Ln of them may get nothing by post now ({0}).</numerusform>
        <numerusform>%Ln of them may get nothing by post now ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>%Ln lives with somebody on the list: one for each household.</numerusform>
        <numerusform>%Ln live with somebody on the list: one for each household.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>%Ln address cannot be printed and is left out.</numerusform>
        <numerusform>%Ln addresses cannot be printed and are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>%Ln order to pack</numerusform>
        <numerusform>%Ln orders to pack</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>Note %Ln gift as pac&amp;ked</numerusform>
        <numerusform>Note %Ln gifts as pac&amp;ked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>&amp;Ring %Ln about a dear order…</numerusform>
        <numerusform>&amp;Ring %Ln about dear orders…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>%Ln order</numerusform>
        <numerusform>%Ln orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>Noted %Ln gift on the cards</numerusform>
        <numerusform>Noted %Ln gifts on the cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>%Ln left out: there is no “{0}”.</numerusform>
        <numerusform>%Ln left out: they have no “{0}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>No font on this computer has the letters {0}: %Ln left out.</numerusform>
        <numerusform>No font on this computer has the letters {0}: %Ln left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>%Ln left out: {0}.</numerusform>
        <numerusform>%Ln left out: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>Your budget reaches %Ln, those likely to bring most for it.</numerusform>
        <numerusform>Your budget reaches %Ln, those likely to bring most for it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>%Ln is likely to bring less than the card costs.</numerusform>
        <numerusform>%Ln are likely to bring less than the card costs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>Saved {0}: %Ln page</numerusform>
        <numerusform>Saved {0}: %Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>Sent %Ln page to the printer</numerusform>
        <numerusform>Sent %Ln pages to the printer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>Saved {0} with %Ln address</numerusform>
        <numerusform>Saved {0} with %Ln addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>Each has a code of their own, good for %Ln day.</numerusform>
        <numerusform>Each has a code of their own, good for %Ln days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln left out</numerusform>
        <numerusform>%Ln left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>%Ln week</numerusform>
        <numerusform>%Ln weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0} to %Ln week</numerusform>
        <numerusform>{0} to %Ln weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>about %Ln month</numerusform>
        <numerusform>about %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln month</numerusform>
        <numerusform>%Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>%Ln point</numerusform>
        <numerusform>%Ln points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>%Ln gets nothing this time, to see whether it works</numerusform>
        <numerusform>%Ln get nothing this time, to see whether it works</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>Money at the door: {0} ({1} to {2}) that %Ln late customer would likely still spend in a year.</numerusform>
        <numerusform>Money at the door: {0} ({1} to {2}) that %Ln late customers would likely still spend in a year.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>%Ln thing worth doing.</numerusform>
        <numerusform>%Ln things worth doing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>%Ln thing worth doing.</numerusform>
        <numerusform>%Ln things worth doing, the most money first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>%Ln hour</numerusform>
        <numerusform>%Ln hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>%Ln customer waits for an answer</numerusform>
        <numerusform>%Ln customers wait for an answer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>Added %Ln usual question</numerusform>
        <numerusform>Added %Ln usual questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>Saved %Ln answer in {0}</numerusform>
        <numerusform>Saved %Ln answers in {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>%Ln follow-up open, about {0}.</numerusform>
        <numerusform>%Ln follow-ups open, about {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>%Ln became an order, about {0}.</numerusform>
        <numerusform>%Ln became orders, about {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order stay in your totals, without a name.</numerusform>
        <numerusform>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln orders stay in your totals, without a name.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>Details erased. %Ln order stay in your totals</numerusform>
        <numerusform>Details erased. %Ln orders stay in your totals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>%Ln older safety copy still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</numerusform>
        <numerusform>%Ln older safety copys still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>%Ln address is on the list, but on no label.</numerusform>
        <numerusform>%Ln addresses are on the list, but on no label.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>%Ln more is worth one, but beyond the budget.</numerusform>
        <numerusform>%Ln more are worth one, but beyond the budget.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>%Ln is likely to bring less than it costs.</numerusform>
        <numerusform>%Ln are likely to bring less than it costs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>%Ln catalogue for about {0}, to people likely to spend {1} in 12 months</numerusform>
        <numerusform>%Ln catalogues for about {0}, to people likely to spend {1} in 12 months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>%Ln message is on the card</numerusform>
        <numerusform>%Ln messages are on the card</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>Saved %Ln code to {0}.</numerusform>
        <numerusform>Saved %Ln codes to {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>Copied %Ln code.</numerusform>
        <numerusform>Copied %Ln codes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>Look back %Ln month</numerusform>
        <numerusform>Look back %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>Of the customers you had at the start, how many bought again. Each point looks back %Ln month</numerusform>
        <numerusform>Of the customers you had at the start, how many bought again. Each point looks back %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>%Ln coupon, {0} taken off together</numerusform>
        <numerusform>%Ln coupons, {0} taken off together</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>%Ln selected</numerusform>
        <numerusform>%Ln selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>%Ln people have ordered from you</numerusform>
        <numerusform>%Ln people have ordered from you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}, %Ln have not yet.</numerusform>
        <numerusform>{0}, %Ln have not yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>%Ln people have ordered from you. Click a name to see the whole story.</numerusform>
        <numerusform>%Ln people have ordered from you. Click a name to see the whole story.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>Copied %Ln customer</numerusform>
        <numerusform>Copied %Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>Add %Ln customer to a list</numerusform>
        <numerusform>Add %Ln customers to a list</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>%Ln customer put on the list</numerusform>
        <numerusform>%Ln customers put on the list</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>Your customers usually order every day.</numerusform>
        <numerusform>Your customers usually order every %Ln days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>%Ln kept back, to see whether it works</numerusform>
        <numerusform>%Ln kept back, to see whether it works</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>If this %Ln pair is one person, {0} of customers came back, not {1}.</numerusform>
        <numerusform>If all %Ln pairs are one person each, {0} of customers came back, not {1}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>Print a postcard for %Ln</numerusform>
        <numerusform>Print postcards for %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: %Ln who allows email</numerusform>
        <numerusform>{0}: %Ln who allow email</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>&amp;Make %Ln draft</numerusform>
        <numerusform>&amp;Make %Ln drafts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>%Ln answer kept.</numerusform>
        <numerusform>%Ln answers kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>%Ln is not among your customers: {0}.</numerusform>
        <numerusform>%Ln are not among your customers: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln was here already.</numerusform>
        <numerusform>%Ln were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: %Ln friend</numerusform>
        <numerusform>{0}: %Ln friends</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>Of {0} customers {1} came back; it takes one more. {3} are late now: begin with those on Today.</numerusform>
        <numerusform>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>%Ln more matches but may not be emailed.</numerusform>
        <numerusform>%Ln more match but may not be emailed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>%Ln of them may not be emailed.</numerusform>
        <numerusform>%Ln of them may not be emailed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>You could send one a postcard.</numerusform>
        <numerusform>You could send %Ln a postcard.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>If they could, %Ln more customer may be emailed. Asked once; your answer is kept with its day, as evidence.</numerusform>
        <numerusform>If they could, %Ln more customers may be emailed. Asked once; your answer is kept with its day, as evidence.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>%Ln email are nobody you know</numerusform>
        <numerusform>%Ln emails are nobody you know</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>Saved %Ln group</numerusform>
        <numerusform>Saved %Ln groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>Saved %Ln date</numerusform>
        <numerusform>Saved %Ln dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>%Ln favourite is on its card</numerusform>
        <numerusform>%Ln favourites are on the cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>%Ln of nobody we know</numerusform>
        <numerusform>%Ln of nobody we know</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>%Ln address(es) put on the stop list</numerusform>
        <numerusform>%Ln address(es) put on the stop list</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>Made %Ln draft. It waits for you here</numerusform>
        <numerusform>Made %Ln drafts. They wait for you here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>Nobody counts as written to. %Ln file stays in {0}: delete it</numerusform>
        <numerusform>Nobody counts as written to. %Ln files stay in {0}: delete them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>Saved %Ln draft in {0}</numerusform>
        <numerusform>Saved %Ln drafts in {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>Saved %Ln letter in {0}</numerusform>
        <numerusform>Saved %Ln letters in {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>%Ln draft is in “{0}”</numerusform>
        <numerusform>%Ln drafts are in “{0}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>&amp;Take over %Ln person</numerusform>
        <numerusform>&amp;Take over %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>&amp;Import %Ln order</numerusform>
        <numerusform>&amp;Import %Ln orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>Took over the details of %Ln person</numerusform>
        <numerusform>Took over the details of %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>Saved %Ln row as {0}</numerusform>
        <numerusform>Saved %Ln rows as {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>%Ln pair of customers may be the same person</numerusform>
        <numerusform>%Ln pairs of customers may be the same person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>%Ln pair made one person</numerusform>
        <numerusform>%Ln pairs made one person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>about %Ln second left</numerusform>
        <numerusform>about %Ln seconds left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>%Ln code given, {0} came back</numerusform>
        <numerusform>%Ln codes given, {0} came back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>Saved %Ln code</numerusform>
        <numerusform>Saved %Ln codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>Goes on on %Ln more page</numerusform>
        <numerusform>Goes on on %Ln more pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>%Ln page each</numerusform>
        <numerusform>%Ln pages each</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>%Ln letter</numerusform>
        <numerusform>%Ln letters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>See &amp;all %Ln</numerusform>
        <numerusform>See &amp;all %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>usually every week</numerusform>
        <numerusform>usually every %Ln weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>Saved {0} with %Ln customer</numerusform>
        <numerusform>Saved {0} with %Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>%Ln left out: {0}</numerusform>
        <numerusform>%Ln left out: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>in %Ln reward</numerusform>
        <numerusform>in %Ln rewards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>Running out in %Ln day</numerusform>
        <numerusform>Running out in %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>points of %Ln member, worth {0}</numerusform>
        <numerusform>points of %Ln members, worth {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>%Ln member gains</numerusform>
        <numerusform>%Ln members gain</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>%Ln loses points</numerusform>
        <numerusform>%Ln lose points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>%Ln point gives {0}.</numerusform>
        <numerusform>%Ln points give {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0} for %Ln point</numerusform>
        <numerusform>{0} for %Ln points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>Codes for %Ln member</numerusform>
        <numerusform>Codes for %Ln members</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>Gave out %Ln code</numerusform>
        <numerusform>Gave out %Ln codes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>%Ln member has too few points</numerusform>
        <numerusform>%Ln members have too few points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>%Ln gift</numerusform>
        <numerusform>%Ln gifts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>%Ln left out: they had one in the last 180 days</numerusform>
        <numerusform>%Ln left out: they had one in the last 180 days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>Kept on %Ln card</numerusform>
        <numerusform>Kept on %Ln cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>%Ln person took part</numerusform>
        <numerusform>%Ln people took part</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>%Ln ticket</numerusform>
        <numerusform>%Ln tickets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>%Ln left out.</numerusform>
        <numerusform>%Ln left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>%Ln customer did it</numerusform>
        <numerusform>%Ln customers did it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>Of this group's %Ln basket in 12 months {0} came to {1} or more.</numerusform>
        <numerusform>Of this group's %Ln baskets in 12 months {0} came to {1} or more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>%Ln letter noted</numerusform>
        <numerusform>%Ln letters noted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>Plays made %Ln new draft</numerusform>
        <numerusform>Plays made %Ln new drafts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>%Ln order is in {0}</numerusform>
        <numerusform>%Ln orders are in {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>%Ln order has nothing but a name. Two people of one name would become one.</numerusform>
        <numerusform>%Ln orders have nothing but a name. Two people of one name would become one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>See all %Ln order</numerusform>
        <numerusform>See all %Ln orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>All %Ln order, counted or not</numerusform>
        <numerusform>All %Ln orders, counted or not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>Read all %Ln line</numerusform>
        <numerusform>Read all %Ln lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>%Ln has no “{0}”.</numerusform>
        <numerusform>%Ln have no “{0}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>%Ln waits: there is no “{0}”.</numerusform>
        <numerusform>%Ln wait: they have no “{0}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</numerusform>
        <numerusform>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>Your last letter was an offer.</numerusform>
        <numerusform>Your last %Ln letters were all offers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>Show %Ln more play</numerusform>
        <numerusform>Show %Ln more plays</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>%Ln waiting</numerusform>
        <numerusform>%Ln waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>%Ln point now</numerusform>
        <numerusform>%Ln points now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>Added %Ln point for {0}</numerusform>
        <numerusform>Added %Ln points for {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>Took %Ln point from {0}</numerusform>
        <numerusform>Took %Ln points from {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>Fits. About %Ln more line to spare.</numerusform>
        <numerusform>Fits. About %Ln more lines to spare.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>%Ln line too long for this card.</numerusform>
        <numerusform>%Ln lines too long for this card.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation>
        <numerusform>%Ln row</numerusform>
        <numerusform>%Ln rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>%Ln month before and after {0}.</numerusform>
        <numerusform>%Ln months before and after {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>Copied %Ln row</numerusform>
        <numerusform>Copied %Ln rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>Saved %Ln quote</numerusform>
        <numerusform>Saved %Ln quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>%Ln draft ready</numerusform>
        <numerusform>%Ln drafts ready</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>Copied %Ln letter. It still waits here</numerusform>
        <numerusform>Copied %Ln letters. They still wait here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>Skipped %Ln draft</numerusform>
        <numerusform>Skipped %Ln drafts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>Every {0} spent earns {1} point.</numerusform>
        <numerusform>Every {0} spent earns {1} points.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>A {0} order earns %Ln point, worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</numerusform>
        <numerusform>A {0} order earns %Ln points, worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month, returning customers brought {0} and new ones {1}.</numerusform>
        <numerusform>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete months, returning customers brought {0} and new ones {1}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>Half of your orders leave within %Ln day.</numerusform>
        <numerusform>Half of your orders leave within %Ln days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>Left within %Ln day</numerusform>
        <numerusform>Left within %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>%Ln case</numerusform>
        <numerusform>%Ln cases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>%Ln copies kept; the newest is of {0}.</numerusform>
        <numerusform>%Ln copies kept; the newest is of {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>%Ln order for {0} were counted. {1} of the points go to people with three orders or more in the year.</numerusform>
        <numerusform>%Ln orders for {0} were counted. {1} of the points go to people with three orders or more in the year.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>%Ln customer is slipping away</numerusform>
        <numerusform>%Ln customers are slipping away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>%Ln new customer for {0}: {1} each.</numerusform>
        <numerusform>%Ln new customers for {0}: {1} each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>It is paid back after a month, at {0} of 100 that stay with you; in 12 months they spend {1}.</numerusform>
        <numerusform>It is paid back after %Ln months, at {0} of 100 that stay with you; in 12 months they spend {1}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>%Ln standing order to offer</numerusform>
        <numerusform>%Ln standing orders to offer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>%Ln new customer</numerusform>
        <numerusform>%Ln new customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>{0} of {1} new customers came back within %Ln month: too few to be sure</numerusform>
        <numerusform>{0} of {1} new customers came back within %Ln months: too few to be sure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} of every 100 new customers come back within %Ln month</numerusform>
        <numerusform>{0} of every 100 new customers come back within %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>{0} of 100 within %Ln month</numerusform>
        <numerusform>{0} of 100 within %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: {1} of {2} customers had bought again within %Ln month.</numerusform>
        <numerusform>{0}: {1} of {2} customers had bought again within %Ln months.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>{0} spent by each of {1} within %Ln month</numerusform>
        <numerusform>{0} spent by each of {1} within %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>{0} of {1} came back within %Ln month</numerusform>
        <numerusform>{0} of {1} came back within %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>%Ln order are in a currency without a rate</numerusform>
        <numerusform>%Ln orders are in a currency without a rate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>Your top %Ln customer should hear from you first: {0} or more each.</numerusform>
        <numerusform>Your top %Ln customers should hear from you first: {0} or more each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>Sho&amp;w the top %Ln customer</numerusform>
        <numerusform>Sho&amp;w the top %Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>Your top %Ln customer</numerusform>
        <numerusform>Your top %Ln customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>Your top %Ln of {0} customers brought {1} of the money</numerusform>
        <numerusform>Your top %Ln of {0} customers brought {1} of the money</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>Your top %Ln of {0} customers are {1} of the worth</numerusform>
        <numerusform>Your top %Ln of {0} customers are {1} of the worth</numerusform>
      </translation>
    </message>
  </context>
</TS>
