<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation>Імп&amp;ортувати замовлення…</translation>
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation>&amp;Історія імпорту</translation>
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation>&amp;Новий магазин…</translation>
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation>Відкрити &amp;магазин…</translation>
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation>&amp;Відкрити магазин-зразок</translation>
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation>Відкрити приклад зі &amp;статті</translation>
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation>Назад &amp;до мого магазину</translation>
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation>&amp;Зберегти картинку…</translation>
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation>Зробити &amp;резервну копію</translation>
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation>Відновити &amp;копію…</translation>
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation>&amp;Показати теку даних</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>В&amp;ийти</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>Від&amp;мінити</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>&amp;Копіювати числа</translation>
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation>&amp;Знайти клієнта</translation>
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation>Написати &amp;лист</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Друк</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Налаштування</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Ви&amp;гляд</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>С&amp;ьогодні</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Імпорт</translation>
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation>&amp;Утримання</translation>
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation>&amp;Клієнти</translation>
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation>&amp;Групи</translation>
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation>Л&amp;ояльність</translation>
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation>&amp;Листи</translation>
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation>&amp;Більший текст</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Менший текст</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation>Кольо&amp;ри системи</translation>
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation>&amp;Світлий</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Темний</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>&amp;Наступна частина вікна</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Довідка</translation>
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation>&amp;Що це?</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Посібник</translation>
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation>&amp;Де взяти файл замовлень?</translation>
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation>&amp;Як утримати клієнтів</translation>
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation>П&amp;овідомити про проблему…</translation>
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation>Про &amp;ShopRetain</translation>
    </message>
    <message>
      <source>a year before</source>
      <translation>роком раніше</translation>
    </message>
    <message>
      <source>{0}, so far</source>
      <translation>{0}, поки що</translation>
    </message>
    <message>
      <source>Customers at the start</source>
      <translation>Клієнти на початку</translation>
    </message>
    <message>
      <source>Customers at the end</source>
      <translation>Клієнти наприкінці</translation>
    </message>
    <message>
      <source>Of those, new</source>
      <translation>З них нові</translation>
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation>З них після перерви</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Місяць</translation>
    </message>
    <message>
      <source>Came back %</source>
      <translation>Повернулися, %</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Клієнт</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Відомий як</translation>
    </message>
    <message>
      <source>Last order</source>
      <translation>Останнє замовлення</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Замовлення</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Витрачено</translation>
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation>Звична перерва, днів</translation>
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation>Очікується за 4 тижні</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>%Ln клієнт</numerusform>
        <numerusform>%Ln клієнти</numerusform>
        <numerusform>%Ln клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation>Список відкриється в Excel, з тими самими стовпцями.</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>Звична перерва</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>Збережено %Ln клієнта</numerusform>
        <numerusform>Збережено %Ln клієнтів</numerusform>
        <numerusform>Збережено %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln день</numerusform>
        <numerusform>%Ln дні</numerusform>
        <numerusform>%Ln днів</numerusform>
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>Рядок у файлі</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Стовпець</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Your own texts</source>
      <translation>Ваші тексти</translation>
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation>Шматок тексту, який можна вставити в кілька листів: новини, поради, відповіді, місцева примітка.</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Який?</translation>
    </message>
    <message>
      <source>A new one</source>
      <translation>Новий</translation>
    </message>
    <message>
      <source>Name of a new one</source>
      <translation>Назва нового</translation>
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation>одне слово, напр. відкриття</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Писати</translation>
    </message>
    <message>
      <source>postcode begins with</source>
      <translation>індекс починається з</translation>
    </message>
    <message>
      <source>town is</source>
      <translation>місто</translation>
    </message>
    <message>
      <source>country is</source>
      <translation>країна</translation>
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation>Простий текст. Люди в певних місцях можуть читати щось інше.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Other words for some places</source>
      <translation>Інші слова для певних місць</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>Додати місце</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Де</translation>
    </message>
    <message>
      <source>which</source>
      <translation>яке</translation>
    </message>
    <message>
      <source>They read</source>
      <translation>Вони читають</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation>Власний &amp;код для кожного…</translation>
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation>&amp;Про людину</translation>
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation>Про &amp;магазин</translation>
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation>&amp;Ваші тексти</translation>
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation>&amp;Написати…</translation>
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation>Якщо «{0}» немає</translation>
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation>У кого цього немає, той прочитає ось це. Лишіть порожнім, якщо там не має бути нічого.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Застосувати</translation>
    </message>
    <message>
      <source>It gives</source>
      <translation>Що дає</translation>
    </message>
    <message>
      <source>Percent off</source>
      <translation>Знижка у відсотках</translation>
    </message>
    <message>
      <source>Money off</source>
      <translation>Знижка сумою</translation>
    </message>
    <message>
      <source>Free delivery</source>
      <translation>Безплатна доставка</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Скільки</translation>
    </message>
    <message>
      <source>On orders over</source>
      <translation>На замовлення понад</translation>
    </message>
    <message>
      <source>any order</source>
      <translation>будь-яке замовлення</translation>
    </message>
    <message>
      <source>Only for</source>
      <translation>Лише на</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>усе</translation>
    </message>
    <message>
      <source>Good for how many days</source>
      <translation>Скільки днів діє</translation>
    </message>
    <message>
      <source>A code of their own</source>
      <translation>Власний код</translation>
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation>Кожен отримує код, який діє один раз. Додайте коди до свого магазину, і коли замовлення повернеться з кодом, ви побачите, хто прийшов.</translation>
    </message>
    <message>
      <source>Use codes</source>
      <translation>Застосувати коди</translation>
    </message>
    <message>
      <source>A play of your own</source>
      <translation>Ваша власна серія</translation>
    </message>
    <message>
      <source>It begins when</source>
      <translation>Починається, коли</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>Як спочатку</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Видалити</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Котра покупка</translation>
    </message>
    <message>
      <source>How many letters</source>
      <translation>Скільки листів</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Місяців</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Днів</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>Витрачено всього</translation>
    </message>
    <message>
      <source>Product or category</source>
      <translation>Товар чи категорія</translation>
    </message>
    <message>
      <source>Only for people in</source>
      <translation>Лише для групи</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>усі</translation>
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation>Листи, кожен через стільки днів після попереднього</translation>
    </message>
    <message>
      <source>One more letter</source>
      <translation>Ще лист</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Лист</translation>
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation>Не для тих, хто вже купив</translation>
    </message>
    <message>
      <source>product or category</source>
      <translation>товар чи категорія</translation>
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation>Закінчується, щойно щось куплено</translation>
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation>Не частіше ніж раз на стільки днів</translation>
    </message>
    <message>
      <source>once for each occasion</source>
      <translation>один раз на нагоду</translation>
    </message>
    <message>
      <source>Which way</source>
      <translation>Як надсилати</translation>
    </message>
    <message>
      <source>By email</source>
      <translation>Ел. листом</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Поштою</translation>
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation>З кодом на знижку, %</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>без коду</translation>
    </message>
    <message>
      <source>A play</source>
      <translation>Серія</translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>У мінусі %Ln бал: за замовлення повернули гроші, коли бал уже використано. Наступні замовлення це покриють.</numerusform>
        <numerusform>У мінусі %Ln бали: за замовлення повернули гроші, коли їх уже використано. Наступні замовлення це покриють.</numerusform>
        <numerusform>У мінусі %Ln балів: за замовлення повернули гроші, коли їх уже використано. Наступні замовлення це покриють.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>Зараз можна використати: {0}</numerusform>
        <numerusform>Зараз можна використати: {0}</numerusform>
        <numerusform>Зараз можна використати: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>%Ln бал згорить після {0}</numerusform>
        <numerusform>%Ln бали згорять після {0}</numerusform>
        <numerusform>%Ln балів згорять після {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>Пропущено %Ln картку: жоден шрифт на цьому комп’ютері не має літер цього імені.</numerusform>
        <numerusform>Пропущено %Ln картки: жоден шрифт на цьому комп’ютері не має літер цих імен.</numerusform>
        <numerusform>Пропущено %Ln карток: жоден шрифт на цьому комп’ютері не має літер цих імен.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>%Ln картка</numerusform>
        <numerusform>%Ln картки</numerusform>
        <numerusform>%Ln карток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln сторінка</numerusform>
        <numerusform>%Ln сторінки</numerusform>
        <numerusform>%Ln сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>Вибрано: %Ln</numerusform>
        <numerusform>Вибрано: %Ln</numerusform>
        <numerusform>Вибрано: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Аркуш</translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>%Ln наклейка</numerusform>
        <numerusform>%Ln наклейки</numerusform>
        <numerusform>%Ln наклейок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln аркуш</numerusform>
        <numerusform>%Ln аркуші</numerusform>
        <numerusform>%Ln аркушів</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0}, усього {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>%Ln адресу пропущено: на неї не можна доставити.</numerusform>
        <numerusform>%Ln адреси пропущено: на них не можна доставити.</numerusform>
        <numerusform>%Ln адрес пропущено: на них не можна доставити.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>%Ln адреса має дивний вигляд. Її надруковано як є.</numerusform>
        <numerusform>%Ln адреси мають дивний вигляд. Їх надруковано як є.</numerusform>
        <numerusform>%Ln адрес мають дивний вигляд. Їх надруковано як є.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>%Ln із них зараз нічого не можна надсилати поштою ({0}).</numerusform>
        <numerusform>%Ln із них зараз нічого не можна надсилати поштою ({0}).</numerusform>
        <numerusform>%Ln із них зараз нічого не можна надсилати поштою ({0}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>%Ln живе з кимось зі списку: один на родину.</numerusform>
        <numerusform>%Ln живуть із кимось зі списку: один на родину.</numerusform>
        <numerusform>%Ln живуть із кимось зі списку: один на родину.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>%Ln адресу не можна надрукувати, її пропущено.</numerusform>
        <numerusform>%Ln адреси не можна надрукувати, їх пропущено.</numerusform>
        <numerusform>%Ln адрес не можна надрукувати, їх пропущено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>Запакувати %Ln замовлення</numerusform>
        <numerusform>Запакувати %Ln замовлення</numerusform>
        <numerusform>Запакувати %Ln замовлень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>Позна&amp;чити %Ln подарунок запакованим</numerusform>
        <numerusform>Позна&amp;чити %Ln подарунки запакованими</numerusform>
        <numerusform>Позна&amp;чити %Ln подарунків запакованими</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>Дзвінки про великі замовленн&amp;я: %Ln…</numerusform>
        <numerusform>Дзвінки про великі замовленн&amp;я: %Ln…</numerusform>
        <numerusform>Дзвінки про великі замовленн&amp;я: %Ln…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>%Ln замовлення</numerusform>
        <numerusform>%Ln замовлення</numerusform>
        <numerusform>%Ln замовлень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>На картках позначено %Ln подарунок</numerusform>
        <numerusform>На картках позначено %Ln подарунки</numerusform>
        <numerusform>На картках позначено %Ln подарунків</numerusform>
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation>Виправити</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>Пропущено %Ln: немає «{0}».</numerusform>
        <numerusform>Пропущено %Ln: немає «{0}».</numerusform>
        <numerusform>Пропущено %Ln: немає «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Переглянути</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation>У тексті є {0}, чого не може надрукувати жоден шрифт на цьому комп’ютері.</translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>Жоден шрифт на цьому комп’ютері не має літер {0}: пропущено %Ln.</numerusform>
        <numerusform>Жоден шрифт на цьому комп’ютері не має літер {0}: пропущено %Ln.</numerusform>
        <numerusform>Жоден шрифт на цьому комп’ютері не має літер {0}: пропущено %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показати</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>Пропущено %Ln: {0}.</numerusform>
        <numerusform>Пропущено %Ln: {0}.</numerusform>
        <numerusform>Пропущено %Ln: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>Бюджету вистачає на %Ln: на тих, хто, імовірно, принесе за нього найбільше.</numerusform>
        <numerusform>Бюджету вистачає на %Ln: на тих, хто, імовірно, принесе за нього найбільше.</numerusform>
        <numerusform>Бюджету вистачає на %Ln: на тих, хто, імовірно, принесе за нього найбільше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>%Ln, імовірно, принесе менше, ніж коштує листівка.</numerusform>
        <numerusform>%Ln, імовірно, принесуть менше, ніж коштує листівка.</numerusform>
        <numerusform>%Ln, імовірно, принесуть менше, ніж коштує листівка.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Пропустити їх</translation>
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation>Каталог і пересилання</translation>
    </message>
    <message>
      <source>Card and stamp</source>
      <translation>Листівка й марка</translation>
    </message>
    <message>
      <source>The same to other countries</source>
      <translation>Те саме за кордон</translation>
    </message>
    <message>
      <source>Spend at most</source>
      <translation>Витратити щонайбільше</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>без обмеження</translation>
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation>Скільки зі 100 продажу лишається вам</translation>
    </message>
    <message>
      <source>What one costs</source>
      <translation>Скільки коштує одна</translation>
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation>З обмеженням обираються ті, хто, імовірно, принесе найбільше на марку, за їхніми витратами за наступні 12 місяців.</translation>
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation>Зі 100 продажу може лишатися від 0 до 100.</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>Збережено {0}: %Ln сторінка</numerusform>
        <numerusform>Збережено {0}: %Ln сторінки</numerusform>
        <numerusform>Збережено {0}: %Ln сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>На принтер надіслано %Ln сторінку</numerusform>
        <numerusform>На принтер надіслано %Ln сторінки</numerusform>
        <numerusform>На принтер надіслано %Ln сторінок</numerusform>
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation>Друкарня чи пошта</translation>
    </message>
    <message>
      <source>Address list</source>
      <translation>Список адрес</translation>
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation>Кожна друкарня хоче власні стовпці. У звичайних адреса йде рядок за рядком, як її друкують.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>Зберегти список…</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>Збережено {0}, %Ln адреса</numerusform>
        <numerusform>Збережено {0}, %Ln адреси</numerusform>
        <numerusform>Збережено {0}, %Ln адрес</numerusform>
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation>запис розсилки</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Відмінити</translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>У кожного власний код, діє %Ln день.</numerusform>
        <numerusform>У кожного власний код, діє %Ln дні.</numerusform>
        <numerusform>У кожного власний код, діє %Ln днів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>Пропущено: %Ln</numerusform>
        <numerusform>Пропущено: %Ln</numerusform>
        <numerusform>Пропущено: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Чому</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Що саме</translation>
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation>Відкрити к&amp;артку</translation>
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation>&amp;Копіювати для Excel</translation>
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation>На картці людини можна виправити адресу або сказати, щоб її друкували точно так, як ви вписали.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Переглянути</translation>
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation>відповідь про оформлення замовлення</translation>
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation>Вашу відповідь збережено з датою</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a person</comment>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Phone or email</source>
      <translation>Телефон чи ел. пошта</translation>
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation>Куплено на ({0})</translation>
    </message>
    <message>
      <source>What they bought</source>
      <translation>Що куплено</translation>
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation>Чай, чашка</translation>
    </message>
    <message>
      <source>They said yes to news</source>
      <translation>Згода на новини є</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>Додати клієнта</translation>
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation>Потрібен телефон чи ел. пошта, щоб клієнта впізнати знову.</translation>
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation>Додати клі&amp;єнта</translation>
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation>Згода на новини, дана особисто</translation>
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation>Доставка, податок і знижки</translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>%Ln тиждень</numerusform>
        <numerusform>%Ln тижні</numerusform>
        <numerusform>%Ln тижнів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0}–%Ln тиждень</numerusform>
        <numerusform>{0}–%Ln тижні</numerusform>
        <numerusform>{0}–%Ln тижнів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>приблизно %Ln місяць</numerusform>
        <numerusform>приблизно %Ln місяці</numerusform>
        <numerusform>приблизно %Ln місяців</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln місяць</numerusform>
        <numerusform>%Ln місяці</numerusform>
        <numerusform>%Ln місяців</numerusform>
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation>Звична перерва: {0}, а минуло вже: {1}. Найкраще часто діє паперова листівка.</translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation>Звична перерва: {0}, а минуло вже: {1}. Напишіть, доки вас не забули.</translation>
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation>Замовляє часто і за витратами серед перших 20 зі 100. Подякуйте.</translation>
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation>Приходить знову й знову, раз на {0}.</translation>
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation>Ще не запізнюється: клієнти зазвичай чекають {0}.</translation>
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation>Від першого замовлення минуло: {1}. Подякуйте протягом тижня.</translation>
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation>Одне замовлення, відтоді минуло: {1}. Окуповуються лише дешеві повідомлення.</translation>
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation>Мовчить уже {1}. Повернення малоймовірне.</translation>
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation>Перше замовлення сьогодні. Подякуйте протягом тижня.</translation>
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation>{0} витрачено дотепер. Ще зарано казати, що буде далі.</translation>
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation>{0} витрачено дотепер, {1} імовірно за наступні 12 місяців (від {2} до {3})</translation>
    </message>
    <message>
      <source>Your points</source>
      <translation>Ваші бали</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>%Ln бал</numerusform>
        <numerusform>%Ln бали</numerusform>
        <numerusform>%Ln балів</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation>Для цілі ще замало місяців замовлень.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation>Зі 100 клієнтів повернулося {0}. Ціль не задано.</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation>Зі 100 клієнтів повернулося {0}; наша ціль {1}: ще {2}.</translation>
    </message>
    <message>
      <source>Our goal</source>
      <translation>Наша ціль</translation>
    </message>
    <message>
      <source>Three things to do</source>
      <translation>Три кроки</translation>
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation>За сьогоднішніми замовленнями робити нічого не треба.</translation>
    </message>
    <message>
      <source>What comes</source>
      <translation>Що попереду</translation>
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation>Усе, що ми знаємо про: {0}</translation>
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation>Зберігається на одному комп’ютері, станом на {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Подробиці</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Ел. пошта</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>День народження</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Мітки</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>Упізнано за</translation>
    </message>
    <message>
      <source>May they be written to</source>
      <translation>Чи можна писати</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Пошта</translation>
    </message>
    <message>
      <source>Advertising lists</source>
      <translation>Рекламні списки</translation>
    </message>
    <message>
      <source>On their card</source>
      <translation>На картці</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Контакти</translation>
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation>Як ми утримуємо клієнтів</translation>
    </message>
    <message>
      <source>Our own groups</source>
      <translation>Наші групи</translation>
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation>Що попереду і що ми плануємо</translation>
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation>Створено в ShopRetain, на цьому комп’ютері</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Сторінка {0} з {1}</translation>
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation>У ваших замовленнях немає клієнтів. Додайте файл з ел. поштою, телефоном чи номером клієнта.</translation>
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation>Клієнтів менше ніж 30: замало, щоб сказати, скільки вони куплять.</translation>
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation>Повторних покупок менше ніж 10: замало, щоб сказати, хто купить знову.</translation>
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation>Хто? Ім’я, ел. пошта чи телефон</translation>
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation>Справа: {0}</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Справа з клієнтом</translation>
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation>З’явиться на сторінці «Сьогодні», коли день буде близько.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Про що</translation>
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation>пропозиція на дванадцять стільців</translation>
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation>Сума ({0})</translation>
    </message>
    <message>
      <source>may be empty</source>
      <translation>можна не заповнювати</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>Запитати знову</translation>
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation>Людей із таким ім’ям немає або їх кілька.</translation>
    </message>
    <message>
      <source>half</source>
      <translation>половина</translation>
    </message>
    <message>
      <source>one in three</source>
      <translation>кожен третій</translation>
    </message>
    <message>
      <source>one in five</source>
      <translation>кожен п’ятий</translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>%Ln цього разу не отримає нічого: так видно, чи це діє</numerusform>
        <numerusform>%Ln цього разу не отримають нічого: так видно, чи це діє</numerusform>
        <numerusform>%Ln цього разу не отримають нічого: так видно, чи це діє</numerusform>
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation>Випадок обирає, хто 60 днів не отримує нічого: {0}. Потім ви побачите, хто повернувся з листом, а хто без нього.</translation>
    </message>
    <message>
      <source>Write to all</source>
      <translation>Писати всім</translation>
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation>Отримають усі, тож ніхто не дізнається, чи це діє</translation>
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation>Навмання лишіть декого без листа, і після наступних імпортів побачите різницю.</translation>
    </message>
    <message>
      <source>Keep some back</source>
      <translation>Декому не надсилати</translation>
    </message>
    <message>
      <source>who is kept back</source>
      <translation>хто не отримує</translation>
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation>Ще зарано казати: потрібні чотири повні місяці замовлень</translation>
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation>На початку клієнтів ще не було</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Замовлень ще немає</translation>
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation>Із {1} клієнтів повернулося {0}: замало для певності</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation>За минулий рік із кожних 100 клієнтів повернулося {0}</translation>
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation>Із кожних 100 клієнтів через місяць лишилося {0}</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation>За минулі {1} міс. із кожних 100 клієнтів повернулося {0}</translation>
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation>приблизно стільки ж, як рік тому</translation>
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation>на {0} більше, ніж рік тому</translation>
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation>на {0} менше, ніж рік тому</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Ще зарано казати</translation>
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation>{0} із {1}, замало для певності</translation>
    </message>
    <message>
      <source>{0} of 100</source>
      <translation>{0} зі 100</translation>
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation>На початку, мінус утрачені, плюс нові: {0} наприкінці.</translation>
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation>На початку, мінус утрачені, плюс нові й ті, хто повернувся: {0} наприкінці.</translation>
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation>Із {0} клієнтів, які були у вас на початку, знову купили {1}, а {2} ні. В інших програмах це зветься коефіцієнтом утримання клієнтів, або CRR.</translation>
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation>Із кожних 100 не повернулося {0}; в інших програмах це зветься відтоком.</translation>
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation>Щоб підвищити: дякуйте новим клієнтам і пишіть тим, хто запізнюється.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation>Період: від {0} до {1}; клієнтом вважається той, хто купив за попередні місяці: {2}.</translation>
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation>Ще {0} повернулися після довшої перерви. Звичайна формула (E − N) ÷ B рахує і їх та показала б {1}.</translation>
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation>За такої кількості клієнтів сама випадковість зсуває це між {0} і {1}.</translation>
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation>Про ShopRetain</translation>
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation>Дізнайтеся, хто з клієнтів повертається. Усе лишається на цьому комп’ютері: без облікового запису, сервера й оплати. Безплатно за ліцензією MIT; піктограми Lucide (ліцензія ISC); створено на Qt for Python (LGPL).</translation>
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation>&amp;Закрити</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation>&amp;Ліцензії…</translation>
    </message>
    <message>
      <source>Worth doing today</source>
      <translation>Варто зробити сьогодні</translation>
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation>&amp;Чому саме це?</translation>
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation>&amp;Хто запізнюється</translation>
    </message>
    <message>
      <source>Money at the door</source>
      <translation>Гроші на порозі</translation>
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation>&amp;Результати</translation>
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation>Запізнюється той, хто мовчить довше, ніж півтори своєї звичної перерви. Для кожного ми рахуємо, скільки він, імовірно, ще витратить за наступні 12 місяців; тут їхня сума. Ті, кого давно немає, додають до неї мало.</translation>
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation>Щоб не втратити ці гроші, почніть із першого пункту нижче.</translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>Гроші на порозі: {0} (від {1} до {2}), які за рік, імовірно, ще витратить %Ln клієнт, що запізнюється.</numerusform>
        <numerusform>Гроші на порозі: {0} (від {1} до {2}), які за рік, імовірно, ще витратять %Ln клієнти, що запізнюються.</numerusform>
        <numerusform>Гроші на порозі: {0} (від {1} до {2}), які за рік, імовірно, ще витратять %Ln клієнтів, що запізнюються.</numerusform>
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation>Ви дивитеся на минулий день. Поверніться до сьогодні, щоб побачити, що робити.</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Не сьогодні</translation>
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation>Не сьогодні: {0}</translation>
    </message>
    <message>
      <source>Write thank-you</source>
      <translation>Подякувати</translation>
    </message>
    <message>
      <source>Write reminder</source>
      <translation>Нагадати</translation>
    </message>
    <message>
      <source>Write to them</source>
      <translation>Написати їм</translation>
    </message>
    <message>
      <source>Write wishes</source>
      <translation>Привітати</translation>
    </message>
    <message>
      <source>Write greeting</source>
      <translation>Привітати зі святом</translation>
    </message>
    <message>
      <source>Write apology</source>
      <translation>Перепросити</translation>
    </message>
    <message>
      <source>Write email</source>
      <translation>Написати лист</translation>
    </message>
    <message>
      <source>Make postcards</source>
      <translation>Зробити листівки</translation>
    </message>
    <message>
      <source>Postcards</source>
      <translation>Листівки</translation>
    </message>
    <message>
      <source>Excel list</source>
      <translation>Список Excel</translation>
    </message>
    <message>
      <source>Read and answer</source>
      <translation>Прочитати й відповісти</translation>
    </message>
    <message>
      <source>See whom to ring</source>
      <translation>Кому подзвонити</translation>
    </message>
    <message>
      <source>See them</source>
      <translation>Переглянути</translation>
    </message>
    <message>
      <source>Go through them</source>
      <translation>Пройтися по них</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>Надрукувати</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <source>All quiet</source>
      <translation>Усе спокійно</translation>
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation>Імпортуйте новіші замовлення або подякуйте найкращим клієнтам.</translation>
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation>В&amp;ибрати новіші замовлення…</translation>
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation>Подякувати &amp;найкращим</translation>
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation>Приховано на 14 днів: {0}</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Нічого не чекає на вас.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>%Ln крок, який варто зробити.</numerusform>
        <numerusform>%Ln кроки, які варто зробити.</numerusform>
        <numerusform>%Ln кроків, які варто зробити.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>%Ln крок, який варто зробити, найцінніший першим.</numerusform>
        <numerusform>%Ln кроки, які варто зробити, найцінніші першими.</numerusform>
        <numerusform>%Ln кроків, які варто зробити, найцінніші першими.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation>Рекламні тексти</translation>
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation>Чотири види, заповнені тим, що купувала група. Скопіюйте один, змініть і покажіть людям зі списку, який ви зберігаєте для Meta або Google. Звідси нічого не публікується.</translation>
    </message>
    <message>
      <source>For which group</source>
      <translation>Для якої групи</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation>Копіювати: {0}</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Скопійовано.</translation>
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation>Записати зверненн&amp;я…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Більше</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Хто</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Чекає</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Витрачено</translation>
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation>Хто чекає на відповідь</translation>
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation>Відповідь д&amp;ано…</translation>
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation>&amp;Закрито…</translation>
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation>Відк&amp;рити картку</translation>
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation>П&amp;ерепросити…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>В&amp;идалити</translation>
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation>&amp;Нова відповідь…</translation>
    </message>
    <message>
      <source>Ready answers</source>
      <translation>Готові відповіді</translation>
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation>Наберіть дві літери, Enter скопіює відповідь</translation>
    </message>
    <message>
      <source>Find an answer</source>
      <translation>Знайти відповідь</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Запитання</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Використано</translation>
    </message>
    <message>
      <source>Looked over</source>
      <translation>Переглянуто</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>Відповідь</translation>
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation>&amp;Копіювати відповідь</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>З&amp;мінити…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>&amp;Видалити</translation>
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation>&amp;Усе ще правильно</translation>
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation>Почати зі звичайни&amp;х запитань</translation>
    </message>
    <message>
      <source>answered, still open</source>
      <translation>відповідь дано, ще відкрите</translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>%Ln година</numerusform>
        <numerusform>%Ln години</numerusform>
        <numerusform>%Ln годин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>%Ln клієнт чекає на відповідь</numerusform>
        <numerusform>%Ln клієнти чекають на відповідь</numerusform>
        <numerusform>%Ln клієнтів чекають на відповідь</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation>Ніхто не чекає на відповідь</translation>
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation>Заповнено для: {0}</translation>
    </message>
    <message>
      <source>Somebody waits</source>
      <translation>Хтось чекає</translation>
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation>Час іде, доки ви не позначите, що людина має відповідь.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Як</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>Що це?</translation>
    </message>
    <message>
      <source>Their words</source>
      <translation>Слова клієнта</translation>
    </message>
    <message>
      <source>Who looks after it</source>
      <translation>Хто цим займається</translation>
    </message>
    <message>
      <source>you</source>
      <translation>ви</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Записати</translation>
    </message>
    <message>
      <source>note a case</source>
      <translation>запис звернення</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Записано</translation>
    </message>
    <message>
      <source>They have an answer</source>
      <translation>Відповідь є</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Відповідь дано</translation>
    </message>
    <message>
      <source>It is settled</source>
      <translation>Вирішено</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Закрито</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>невідомо</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>задоволений</translation>
    </message>
    <message>
      <source>half</source>
      <comment>satisfied</comment>
      <translation>частково</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>незадоволений</translation>
    </message>
    <message>
      <source>They were</source>
      <translation>Клієнт</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>Що ви відповіли</translation>
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation>лишається на картці; можна не заповнювати</translation>
    </message>
    <message>
      <source>Delete this case?</source>
      <translation>Видалити це звернення?</translation>
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation>Його не стане, ніби й не записували. Вирішене звернення натомість закривають, і воно лишається на картці.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Залишити</translation>
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation>Скопійовано «{0}»</translation>
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation>Перегляньте перед надсиланням, бракує: {0}</translation>
    </message>
    <message>
      <source>A ready answer</source>
      <translation>Готова відповідь</translation>
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation>Поля заповнюються під час копіювання: {0}.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Відповідь</translation>
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation>Для всіх: додати до частих запитань</translation>
    </message>
    <message>
      <source>keep the answer</source>
      <translation>збереження відповіді</translation>
    </message>
    <message>
      <source>The answer is kept</source>
      <translation>Відповідь збережено</translation>
    </message>
    <message>
      <source>delete the answer</source>
      <translation>видалення відповіді</translation>
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation>Видалено «{0}»</translation>
    </message>
    <message>
      <source>looked over</source>
      <translation>перегляд відповіді</translation>
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation>«{0}»: усе ще правильно</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>Додано %Ln звичайне запитання</numerusform>
        <numerusform>Додано %Ln звичайні запитання</numerusform>
        <numerusform>Додано %Ln звичайних запитань</numerusform>
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation>Усі звичайні запитання вже є</translation>
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation>Опублікувати &amp;часті запитання…</translation>
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation>Відповіді для чат-&amp;бота…</translation>
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation>Пер&amp;ш ніж запитають…</translation>
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation>Рекламні &amp;тексти…</translation>
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation>Кампані&amp;ї…</translation>
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation>Д&amp;обрі слова клієнтів…</translation>
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation>Опитування &amp;й відгуки…</translation>
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation>Числа, &amp;якими можна пишатися…</translation>
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation>Додати звичайн&amp;і запитання</translation>
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation>Публікація частих запитань</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>Збережено %Ln відповідь у {0}</numerusform>
        <numerusform>Збережено %Ln відповіді у {0}</numerusform>
        <numerusform>Збережено %Ln відповідей у {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation>Відповіді для чат-бота</translation>
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation>Що кажуть статті й що каже ваш магазин</translation>
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation>Твердження лишаються твердженнями: ваші числа від них не залежать. Ваші числа станом на {0}.</translation>
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation>Лише твердження; замовлення цього не показують.</translation>
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation>Ваші продажі за останні 12 місяців: {0} із {1}</translation>
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation>{0} ваших продажів</translation>
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation>За останні 12 місяців продажів не було</translation>
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation>Постійні клієнти дають до 65% продажів і можуть збільшити їх на 40%.</translation>
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation>Новий клієнт купує з імовірністю від 5 до 20%, давній від 60 до 70%.</translation>
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation>Якщо після повернення грошей людина задоволена, 92% купують знову.</translation>
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation>знову купили після повернення грошей</translation>
    </message>
    <message>
      <source>bought again after any other</source>
      <translation>знову купили після будь-якого іншого замовлення</translation>
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation>Ще не повернулися після повернення грошей: {0}; вони у групі «{1}»</translation>
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation>Вірні клієнти приносять до 10 разів більше за свою першу покупку.</translation>
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation>Утримати клієнта у 5 разів дешевше, ніж знайти нового.</translation>
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation>Знайти нового у 6 разів дорожче; 82% компаній вважають, що утримувати дешевше.</translation>
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation>Новий клієнт коштував вам {0}</translation>
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation>Впишіть, скільки витрачаєте на новачків: Утримання, Витрати на новачків</translation>
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation>Той, хто повернувся, коштував вам {0}</translation>
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation>Запишіть, скільки коштують листи й реклама: Листи, Відповіді, Кампанії</translation>
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation>Не враховано: {0}, чиєму першому замовленню ще немає 12 місяців.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation>Ще зарано казати: жодному першому замовленню немає 12 місяців.</translation>
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Замовлень: {1}. Таких клієнтів {0}, наступне замовлення за 12 місяців зробили {2}: {3} (від {4} до {5})</translation>
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>Перше замовлення зробили {0}, наступне за 12 місяців {2}: {3} (від {4} до {5})</translation>
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation>Ще зарано казати, скільки клієнтів {0}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation>Із {1} клієнтів {0} {2} за 12 місяців: {3} (від {4} до {5})</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation>Ще зарано казати: жодному першому замовленню немає 24 місяців.</translation>
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation>За 24 місяці: у {0} раза для клієнта посередині</translation>
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation>1 із 10 сягає {0} раза; пораховано за клієнтами: {1}</translation>
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation>Утримавши на 5% більше клієнтів, можна подвоїти продажі.</translation>
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation>На скільки зі 100 більше повертається</translation>
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation>Для кожного взято {0}: стільки в середньому витратив за останні 12 місяців клієнт, що повернувся; зараз у вас клієнтів: {1}.</translation>
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation>Ще зарано казати: за рік ще ніхто не повернувся</translation>
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation>Якщо повернеться на {0} зі 100 більше: ще {1} за наступні 12 місяців</translation>
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation>Якщо повернеться на {0} зі 100 більше, теперішні клієнти за наступні 12 місяців дадуть {1} замість {2} (від {3} до {4}); нові клієнти понад це</translation>
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation>Стаття Ecwid фінською</translation>
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation>Стаття Instamojo польською</translation>
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation>Стаття Elbuz українською</translation>
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation>Стаття Shoprocket грецькою</translation>
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation>53% наймолодших і 49% тих, кому близько тридцяти, отримують забагато листів.</translation>
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation>За добре обслуговування клієнти платять до 16% більше.</translation>
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation>Від 80 до 90% інтернет-магазинів закриваються за кілька років, здебільшого через брак постійних клієнтів.</translation>
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation>З чат-ботами лишилося на 30% більше, а купили на 50% більше.</translation>
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation>Одна програма: на 30% більше задоволених, на 25% менше втрачених за рік, на 40% більше повторних покупок.</translation>
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation>Криза перенесла увагу з пошуку клієнтів на їх утримання.</translation>
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation>Добре обслуговування є запорукою довіри.</translation>
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation>Назад до с&amp;ьогодні</translation>
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation>Ви бачите свій магазин, яким він був {0}</translation>
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation>Побачити всі числа, якими вони були минулого дня</translation>
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation>&amp;Станом на {0}</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>Словами</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Відколи</translation>
    </message>
    <message>
      <source>Before they ask</source>
      <translation>Перш ніж запитають</translation>
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation>Посилки, що запізнюються, гроші, повернені за останні 14 днів, і ті, хто вперше має товар, який інші повертали або на який скаржилися.</translation>
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation>&amp;Написати їм</translation>
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation>Наскільки нам відомо, ні в кого немає причини питати.</translation>
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation>Спершу виберіть тих, у кого одна причина.</translation>
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation>В одного листа одна причина: виберіть тих, у кого вона та сама.</translation>
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation>Як часто виходить розсилка новин</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>День</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Сума</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Календар</translation>
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation>Свята вашої країни з двома тижнями на підготовку, розсилки новин, каталог кварталу, майбутні результати й те, що плануєте ви. Справа стосується людини й суми: пропозиція, що чекає, або замовлення, яке ще буде.</translation>
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation>З&amp;апланувати…</translation>
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation>&amp;Нова справа…</translation>
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation>&amp;Позначити зробленим</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>З&amp;мінити…</translation>
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation>&amp;Для мого календаря…</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Зберегти &amp;як PDF…</translation>
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation>На найближчі 14 днів не заплановано жодного допису.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>%Ln відкрита справа, близько {0}.</numerusform>
        <numerusform>%Ln відкриті справи, близько {0}.</numerusform>
        <numerusform>%Ln відкритих справ, близько {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>%Ln стала замовленням, близько {0}.</numerusform>
        <numerusform>%Ln стали замовленнями, близько {0}.</numerusform>
        <numerusform>%Ln стали замовленнями, близько {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>зроблено</translation>
    </message>
    <message>
      <source>still to do</source>
      <translation>ще зробити</translation>
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation>Спершу виберіть власний запис.</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>нічого з цього</translation>
    </message>
    <message>
      <source>What do you plan?</source>
      <translation>Що ви плануєте?</translation>
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation>Ідея з вашого магазину</translation>
    </message>
    <message>
      <source>empty: the idea</source>
      <translation>якщо порожньо: ідея</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>Чим закінчилося?</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Чим закінчилося</translation>
    </message>
    <message>
      <source>is still open</source>
      <translation>ще відкрита</translation>
    </message>
    <message>
      <source>delete the entry</source>
      <translation>видалення запису</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Збережено {0}</translation>
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation>Поговорили(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation>Ніхто не &amp;відповів</translation>
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation>Дзвінка н&amp;е хоче</translation>
    </message>
    <message>
      <source>no number known</source>
      <translation>номер невідомий</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Замовлення</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Куплено</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Сплачено</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>Спроби</translation>
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation>Дзвінок із подякою</translation>
    </message>
    <message>
      <source>Nobody is to be rung. Orders from the amount that you choose under “Gifts and calls” come here.</source>
      <translation>Немає кому телефонувати. Сюди потрапляють замовлення від суми, яку ви оберете в «Подарунки й дзвінки».</translation>
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation>Записано на картку: {0}</translation>
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation>{0}: знову тут за два дні</translation>
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation>{0}: про це замовлення не дзвонимо</translation>
    </message>
    <message>
      <source>noting the call</source>
      <translation>запис дзвінка</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Кампанія</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Початок</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Витрати</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Прийшли</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Повернулися</translation>
    </message>
    <message>
      <source>Each cost</source>
      <translation>На одного</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Кампанії</translation>
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation>Реклама, конкурси, листи, листівки: запишіть, скільки це коштувало і за яким кодом чи листом приходили люди. «На одного» це витрати, поділені на клієнтів, що повернулися; хто прийшов, міг прийти й так.</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Додати…</translation>
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation>Копіювати для &amp;Excel</translation>
    </message>
    <message>
      <source>No campaign yet. Add the first one, with what it cost; whom it brought is counted here.</source>
      <translation>Кампаній ще немає. Додайте першу з її вартістю; кого вона привела, рахується тут.</translation>
    </message>
    <message>
      <source>Choose one first.</source>
      <translation>Спершу виберіть рядок.</translation>
    </message>
    <message>
      <source>A campaign</source>
      <translation>Кампанія</translation>
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation>Кого вона привела, показує код, яким люди користуються, або лист.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Instagram in May</source>
      <translation>Instagram у травні</translation>
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation>Витрати ({0})</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>MAY10</source>
      <translation>MAY10</translation>
    </message>
    <message>
      <source>Or letter</source>
      <translation>Або лист</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>delete the campaign</source>
      <translation>видалення кампанії</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation>Видалено. Правка › Відмінити поверне її.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Нотатка</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Додати нотатку</translation>
    </message>
    <message>
      <source>Save note</source>
      <translation>Зберегти нотатку</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Нотатку збережено</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Мітка</translation>
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation>без глютену, купує подарунки</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Додати мітку</translation>
    </message>
    <message>
      <source>Save tag</source>
      <translation>Зберегти мітку</translation>
    </message>
    <message>
      <source>Tag saved</source>
      <translation>Мітку збережено</translation>
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation>Що людина казала про свої вподобання чи потреби; видно, коли ви їй пишете.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Уподобання</translation>
    </message>
    <message>
      <source>strong black tea</source>
      <translation>міцний чорний чай</translation>
    </message>
    <message>
      <source>What do they like?</source>
      <translation>Що подобається?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Saved what they like</source>
      <translation>Уподобання збережено</translation>
    </message>
    <message>
      <source>The year is not known</source>
      <translation>Рік невідомий</translation>
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation>Зберігається лише для одного: привітання в цей день.</translation>
    </message>
    <message>
      <source>Save birthday</source>
      <translation>Зберегти день народження</translation>
    </message>
    <message>
      <source>Birthday saved</source>
      <translation>День народження збережено</translation>
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation>передзвонити, день весілля</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Коли</translation>
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation>Додати важливу дату</translation>
    </message>
    <message>
      <source>Save date</source>
      <translation>Зберегти дату</translation>
    </message>
    <message>
      <source>Date saved</source>
      <translation>Дату збережено</translation>
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation>планування справи</translation>
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation>Заплановано. Запис є в календарі</translation>
    </message>
    <message>
      <source>Message or chat</source>
      <translation>Повідомлення чи чат</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>У магазині</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Інше</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Що було сказано</translation>
    </message>
    <message>
      <source>Who of you</source>
      <translation>Хто з вас</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>можна не заповнювати</translation>
    </message>
    <message>
      <source>It is a complaint</source>
      <translation>Це скарга</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>Записати контакт</translation>
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation>Скаргу записано: поки її не залагоджено, новин не надсилаємо</translation>
    </message>
    <message>
      <source>Contact saved</source>
      <translation>Контакт збережено</translation>
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation>{0} (розмова: {1})</translation>
    </message>
    <message>
      <source>Complaint settled</source>
      <translation>Скаргу залагоджено</translation>
    </message>
    <message>
      <source>No VIP any more</source>
      <translation>Більше не VIP</translation>
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation>Позначено як VIP</translation>
    </message>
    <message>
      <source>Removed from the card</source>
      <translation>Прибрано з картки</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Компанія</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Вулиця</translation>
    </message>
    <message>
      <source>More of the address</source>
      <translation>Решта адреси</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Індекс</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Країна</translation>
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation>Друкувати адресу точно так, як тут</translation>
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation>Що ви впишете тут, те й лишається, хоч би що казали пізніші файли. Навіщо це зберігається: ел. пошта для дозволених листів, телефон для дозволених дзвінків і повідомлень, адреса для посилок і листівок. Більше ні для чого.</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>Змінити дані</translation>
    </message>
    <message>
      <source>Details saved</source>
      <translation>Дані збережено</translation>
    </message>
    <message>
      <source>They said</source>
      <translation>Відповідь</translation>
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation>Так, можна писати</translation>
    </message>
    <message>
      <source>No, please stop</source>
      <translation>Ні, більше не пишіть</translation>
    </message>
    <message>
      <source>My mail came back</source>
      <translation>Моя пошта повернулася</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Про що</translation>
    </message>
    <message>
      <source>Email and post</source>
      <translation>Ел. листи й пошта</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS-повідомлення</translation>
    </message>
    <message>
      <source>Where they said it</source>
      <translation>Де про це сказано</translation>
    </message>
    <message>
      <source>on the phone</source>
      <translation>телефоном</translation>
    </message>
    <message>
      <source>In which words</source>
      <translation>Якими словами</translation>
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation>так, надсилайте новини</translation>
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation>Зберігається з датою як підтвердження. Пізніший файл ніколи не скасує «ні».</translation>
    </message>
    <message>
      <source>May you write to them?</source>
      <translation>Чи можна їм писати?</translation>
    </message>
    <message>
      <source>Saved what they said</source>
      <translation>Відповідь збережено</translation>
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation>Ця людина більше нічого від вас не отримає</translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>Ім’я, ел. пошту, адресу й усе на цій картці буде видалено назавжди, і листів ця людина більше не отримає. Її %Ln замовлення лишиться в підсумках без імені.</numerusform>
        <numerusform>Ім’я, ел. пошту, адресу й усе на цій картці буде видалено назавжди, і листів ця людина більше не отримає. Її %Ln замовлення лишаться в підсумках без імені.</numerusform>
        <numerusform>Ім’я, ел. пошту, адресу й усе на цій картці буде видалено назавжди, і листів ця людина більше не отримає. Її %Ln замовлень лишаться в підсумках без імені.</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation>Стерти дані: {0}?</translation>
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation>&amp;Залишити дані</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Стерти назавжди</translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>Дані стерто. %Ln замовлення лишається в підсумках</numerusform>
        <numerusform>Дані стерто. %Ln замовлення лишаються в підсумках</numerusform>
        <numerusform>Дані стерто. %Ln замовлень лишаються в підсумках</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>%Ln старіша резервна копія ще містить цю людину. Вона зникне сама, коли з’являться новіші копії; якщо повернутися до неї, людину буде стерто і з неї.</numerusform>
        <numerusform>%Ln старіші резервні копії ще містять цю людину. Вони зникнуть самі, коли з’являться новіші копії; якщо повернутися до однієї з них, людину буде стерто і з неї.</numerusform>
        <numerusform>%Ln старіших резервних копій ще містять цю людину. Вони зникнуть самі, коли з’являться новіші копії; якщо повернутися до однієї з них, людину буде стерто і з неї.</numerusform>
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation>об’єднання в одну людину</translation>
    </message>
    <message>
      <source>Made one person</source>
      <translation>Об’єднано в одну людину</translation>
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation>Виписка: {0}</translation>
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation>Жоден шрифт тут не має {0}: ці місця лишаться порожніми</translation>
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation>Усе про: {0}</translation>
    </message>
    <message>
      <source>Save everything we know</source>
      <translation>Збереження всього, що ми знаємо</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation>Збережено {0}, а також файл для програм (JSON)</translation>
    </message>
    <message>
      <source>editing details</source>
      <translation>зміна даних</translation>
    </message>
    <message>
      <source>logging a contact</source>
      <translation>запис контакту</translation>
    </message>
    <message>
      <source>settling the complaint</source>
      <translation>залагодження скарги</translation>
    </message>
    <message>
      <source>what they said</source>
      <translation>відповідь клієнта</translation>
    </message>
    <message>
      <source>“do not contact”</source>
      <translation>«не турбувати»</translation>
    </message>
    <message>
      <source>writing on the card</source>
      <translation>запис на картці</translation>
    </message>
    <message>
      <source>Catalogue list</source>
      <translation>Список для каталогу</translation>
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation>Лише де &amp;це, імовірно, окупиться</translation>
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation>Не виходити &amp;за бюджет</translation>
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation>Один і д&amp;ля мене</translation>
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation>Коли бюджету бракує, обираються ті, хто, імовірно, принесе найбільше: за тим, скільки вони витратять за наступні 12 місяців і скільки з цього лишиться вам.</translation>
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation>До мого &amp;календаря…</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation>Останній список був від {0}. Час для наступного.</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation>Останній список був від {0}. Наступний заплановано на {1}.</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>Наступний каталог</translation>
    </message>
    <message>
      <source>own sizes</source>
      <translation>власні розміри</translation>
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation>Наклейки: {0}. Друкуйте в справжньому розмірі.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>%Ln адреса є в списку, але не на наклейці.</numerusform>
        <numerusform>%Ln адреси є в списку, але не на наклейках.</numerusform>
        <numerusform>%Ln адрес є в списку, але не на наклейках.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>Ще %Ln вартий каталогу, але не вміщується в бюджет.</numerusform>
        <numerusform>Ще %Ln варті каталогу, але не вміщуються в бюджет.</numerusform>
        <numerusform>Ще %Ln варті каталогу, але не вміщуються в бюджет.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>%Ln, імовірно, принесе менше, ніж коштує каталог.</numerusform>
        <numerusform>%Ln, імовірно, принесуть менше, ніж коштує каталог.</numerusform>
        <numerusform>%Ln, імовірно, принесуть менше, ніж коштує каталог.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>%Ln каталог приблизно за {0}, людям, які за 12 місяців, імовірно, витратять {1}</numerusform>
        <numerusform>%Ln каталоги приблизно за {0}, людям, які за 12 місяців, імовірно, витратять {1}</numerusform>
        <numerusform>%Ln каталогів приблизно за {0}, людям, які за 12 місяців, імовірно, витратять {1}</numerusform>
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>Категорії</translation>
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation>Категорії, і для кого вони</translation>
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation>Виберіть товари й впишіть їхню категорію. Категорії, названі у файлах, беруться самі.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Товар</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Категорія</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Товари</translation>
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation>Категорія вибраних товарів</translation>
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation>Д&amp;одати до категорії</translation>
    </message>
    <message>
      <source>kids, women</source>
      <translation>діти, жінки</translation>
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation>Для кого вибрана категорія</translation>
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation>Категорія &amp;для них</translation>
    </message>
    <message>
      <source>Customers who came back</source>
      <translation>Клієнти, що повернулися</translation>
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation>&amp;Як це обчислено</translation>
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation>із кожних 100, за {0} міс.</translation>
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation>Збережені чати (*.txt *.zip);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation>Додати чат WhatsApp</translation>
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation>Увесь цей чат уже є на картці</translation>
    </message>
    <message>
      <source>bringing a chat</source>
      <translation>додавання чату</translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>%Ln повідомлення додано на картку</numerusform>
        <numerusform>%Ln повідомлення додано на картку</numerusform>
        <numerusform>%Ln повідомлень додано на картку</numerusform>
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation>Спершу день чи місяць?</translation>
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation>Дати в чаті можна прочитати двома способами, і ніщо в ньому не підказує, яким саме.</translation>
    </message>
    <message>
      <source>In this chat</source>
      <translation>У цьому чаті</translation>
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation>спершу день: 3/4 це 3 квітня</translation>
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation>спершу місяць: 3/4 це 4 березня</translation>
    </message>
    <message>
      <source>Bring it</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation>&amp;Якщо значення немає…</translation>
    </message>
    <message>
      <source>Reward</source>
      <translation>Винагорода</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Створено</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation>&amp;Зберегти для інтернет-магазину…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Д&amp;рук…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копіювати</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>&amp;Відкликати</translation>
    </message>
    <message>
      <source>Reward codes</source>
      <translation>Коди винагород</translation>
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation>Один код, одне використання. Один раз імпортуйте їх у свій інтернет-магазин; коли замовлення прийде з кодом, він знайдеться тут. Виберіть кілька рядків або дійте з усіма.</translation>
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation>Жодного коду ще не видано. Виберіть учасника, «Використати винагороду» і позначте «Як код».</translation>
    </message>
    <message>
      <source>Another system</source>
      <translation>Інша система</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>Збережено %Ln код у {0}.</numerusform>
        <numerusform>Збережено %Ln коди у {0}.</numerusform>
        <numerusform>Збережено %Ln кодів у {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>Скопійовано %Ln код.</numerusform>
        <numerusform>Скопійовано %Ln коди.</numerusform>
        <numerusform>Скопійовано %Ln кодів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation>Спершу виберіть коди, які треба відкликати.</translation>
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation>Відкликано. Видаліть ці коди і в інтернет-магазині.</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Погляд назад</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Період</translation>
    </message>
    <message>
      <source>Usual period</source>
      <translation>Звичний період</translation>
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation>По кварталах</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>По місяцях</translation>
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation>Порівняти з галуззю</translation>
    </message>
    <message>
      <source>No comparison</source>
      <translation>Без порівняння</translation>
    </message>
    <message>
      <source>Consumer goods</source>
      <translation>Споживчі товари</translation>
    </message>
    <message>
      <source>Beauty</source>
      <translation>Краса</translation>
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation>Одяг і взуття</translation>
    </message>
    <message>
      <source>Home goods</source>
      <translation>Товари для дому</translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>Погляд назад на %Ln місяць</numerusform>
        <numerusform>Погляд назад на %Ln місяці</numerusform>
        <numerusform>Погляд назад на %Ln місяців</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>Скільки клієнтів, які були у вас на початку, купили знову. Кожна точка дивиться назад на %Ln місяць</numerusform>
        <numerusform>Скільки клієнтів, які були у вас на початку, купили знову. Кожна точка дивиться назад на %Ln місяці</numerusform>
        <numerusform>Скільки клієнтів, які були у вас на початку, купили знову. Кожна точка дивиться назад на %Ln місяців</numerusform>
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation>Імпортуйте більше замовлень: що більше місяців, то певніше число.</translation>
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation>&amp;Імпортувати новіші</translation>
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation>Візьміть усіх, хто є клієнтом наприкінці, відніміть нових і тих, хто повернувся після перерви, і порівняйте з кількістю клієнтів на початку. Це коефіцієнт утримання клієнтів (CRR).</translation>
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation>З {1} клієнтів на початку знову не купили: {0}. Подякуйте новим клієнтам протягом тижня й напишіть тим, хто запізнюється проти своєї звички: їх повернути найлегше.</translation>
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation>&amp;Хто віддаляється</translation>
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation>Запізнюються проти звички</translation>
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation>{0} у галузі «{1}», каже стаття Elbuz</translation>
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation>B: клієнти на початку</translation>
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation>E: клієнти наприкінці</translation>
    </message>
    <message>
      <source>N: of those, new</source>
      <translation>N: з них нові</translation>
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation>R: з них після перерви</translation>
    </message>
    <message>
      <source>K: came back</source>
      <translation>K: повернулися</translation>
    </message>
    <message>
      <source>L: did not come back</source>
      <translation>L: не повернулися</translation>
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation>Не повернулися до {0}</translation>
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation>Стаття не каже, за який період діє її норма.</translation>
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation>Від місяця до місяця лишаються майже всі, бо за місяць мало хто може піти.</translation>
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation>Замовлення у вас за {0} міс., тому погляд назад охоплює {1} міс.</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation>Замало клієнтів для певності: імовірно, від {0} до {1}.</translation>
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation>Погляд назад сягає далі за ваше перше замовлення, тому початок неповний.</translation>
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation>Крапками: погляд назад сягає далі за ваше перше замовлення.</translation>
    </message>
    <message>
      <source>How it compares</source>
      <translation>Як порівнювати</translation>
    </message>
    <message>
      <source>Remove this rule</source>
      <translation>Прибрати це правило</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Значення</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Що</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>Т&amp;екст</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Назад до початкового</translation>
    </message>
    <message>
      <source>back to the original</source>
      <translation>назад до початкового</translation>
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation>«{0}»: знову як спочатку</translation>
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation>Жоден шрифт на цьому комп’ютері не має літер {0}: ці місця лишаться порожніми.</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>Купон</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Клієнти</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Продажі</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>Знижка</translation>
    </message>
    <message>
      <source>Margin left</source>
      <translation>Маржа</translation>
    </message>
    <message>
      <source>By people who always use one</source>
      <translation>Завжди з купоном</translation>
    </message>
    <message>
      <source>What coupons cost</source>
      <translation>Скільки коштують купони</translation>
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation>Кожен купон у ваших замовленнях. Розмір знижки відомий там, де його каже ваш файл; маржа та, що задана в «Друк», «Змінити ціну».</translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>%Ln купон, разом знижок на {0}</numerusform>
        <numerusform>%Ln купони, разом знижок на {0}</numerusform>
        <numerusform>%Ln купонів, разом знижок на {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation>Жодне замовлення не мало купона.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистити</translation>
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation>Шукати: ім’я, пошта, місто, товар чи замовлення</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>Пошук клієнтів</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>Стовп&amp;ці</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>More</source>
      <comment>groups</comment>
      <translation>Інші</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Очистити пошук</translation>
    </message>
    <message>
      <source>Search all customers</source>
      <translation>Шукати серед усіх клієнтів</translation>
    </message>
    <message>
      <source>VIPs</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation>У «{0}» немає нікого за запитом «{1}».</translation>
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation>Немає нікого за запитом «{0}».</translation>
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation>Зараз у цій групі нікого немає.</translation>
    </message>
    <message>
      <source>Reset columns</source>
      <translation>Стовпці як спочатку</translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>Вибрано: %Ln</numerusform>
        <numerusform>Вибрано: %Ln</numerusform>
        <numerusform>Вибрано: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation>Вибрати всіх: {0}</translation>
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation>Список &amp;Excel</translation>
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation>С&amp;ервіс розсилок…</translation>
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation>Н&amp;аписати лист</translation>
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation>&amp;Листівки</translation>
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation>Д&amp;одати до списку</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>Копі&amp;ювати</translation>
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation>Усі, хто колись у вас замовляв</translation>
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation>Імпортуйте замовлення, і вся історія кожного клієнта буде тут на картці.</translation>
    </message>
    <message>
      <source>Import orders</source>
      <translation>Імпортувати замовлення</translation>
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation>Список &amp;Excel ({0})</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>У вас замовляла %Ln людина</numerusform>
        <numerusform>У вас замовляли %Ln людини</numerusform>
        <numerusform>У вас замовляли %Ln людей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}, ще %Ln поки без замовлень.</numerusform>
        <numerusform>{0}, ще %Ln поки без замовлень.</numerusform>
        <numerusform>{0}, ще %Ln поки без замовлень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>У вас замовляла %Ln людина. Натисніть на ім’я, щоб побачити всю історію.</numerusform>
        <numerusform>У вас замовляли %Ln людини. Натисніть на ім’я, щоб побачити всю історію.</numerusform>
        <numerusform>У вас замовляли %Ln людей. Натисніть на ім’я, щоб побачити всю історію.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>Скопійовано %Ln клієнта</numerusform>
        <numerusform>Скопійовано %Ln клієнтів</numerusform>
        <numerusform>Скопійовано %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation>Список лишається таким, як є; ви знайдете його на сторінці «Групи».</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>Додати до списку %Ln клієнта</numerusform>
        <numerusform>Додати до списку %Ln клієнтів</numerusform>
        <numerusform>Додати до списку %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>Назва списку</translation>
    </message>
    <message>
      <source>Tasting in May</source>
      <translation>Дегустація в травні</translation>
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation>&amp;Зберегти список</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>До списку додано %Ln клієнта</numerusform>
        <numerusform>До списку додано %Ln клієнтів</numerusform>
        <numerusform>До списку додано %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation>Клієнта додано</translation>
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation>Додано до картки, яка вже була</translation>
    </message>
    <message>
      <source>adding a customer</source>
      <translation>додавання клієнта</translation>
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation>&amp;Відкрити картку</translation>
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation>Додати до &amp;списку…</translation>
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation>&amp;Написати лист</translation>
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation>Д&amp;рукувати листівки</translation>
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation>Дл&amp;я сервісу розсилок…</translation>
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation>&amp;Зберегти список Excel…</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Показник</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Зараз</translation>
    </message>
    <message>
      <source>A year ago</source>
      <translation>Рік тому</translation>
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation>Насправді чи випадково?</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Із</translation>
    </message>
    <message>
      <source>Five dials</source>
      <translation>П’ять показників</translation>
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation>Ваші дії працюють, коли ці показники стають кращими, і більше, ніж могла б змінити випадковість. «Пульс» рахує замовлення, розмови, відповіді, використані коди й приведених друзів. Відвідування сайту, вподобайки й підписники тут не вимірюються.</translation>
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation>&amp;До і після…</translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>Зазвичай ваші клієнти замовляють раз на %Ln день.</numerusform>
        <numerusform>Зазвичай ваші клієнти замовляють раз на %Ln дні.</numerusform>
        <numerusform>Зазвичай ваші клієнти замовляють раз на %Ln днів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation>Найбільше втрачається після замовлення номер {0}: наступне за рік зробили {1} із {2}.</translation>
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation>З яких серій почати: {0}.</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>ще немає даних</translation>
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation>замало відповідей для висновку</translation>
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation>ще немає з чим порівняти</translation>
    </message>
    <message>
      <source>better</source>
      <translation>краще</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>гірше</translation>
    </message>
    <message>
      <source>inside chance</source>
      <translation>у межах випадковості</translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>Нічого не отримують: %Ln, для порівняння</numerusform>
        <numerusform>Нічого не отримують: %Ln, для порівняння</numerusform>
        <numerusform>Нічого не отримують: %Ln, для порівняння</numerusform>
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation>позначка, що їм написали</translation>
    </message>
    <message>
      <source>not today</source>
      <translation>не сьогодні</translation>
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation>{0}: нікого</translation>
    </message>
    <message>
      <source>The same person?</source>
      <translation>Одна й та сама людина?</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Вирішити</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Готово</translation>
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation>&amp;Одна людина</translation>
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation>Різні &amp;люди</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Пізніше</translation>
    </message>
    <message>
      <source>One</source>
      <comment>of two customers</comment>
      <translation>Одна людина</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>of two customers</comment>
      <translation>Друга людина</translation>
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation>&amp;Роз’єднати</translation>
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation>Виберіть рядок, щоб знову роз’єднати їх, будь-якого дня.</translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>Якщо %Ln пара справді одна людина, то клієнтів повернулося {0}, а не {1}.</numerusform>
        <numerusform>Якщо в усіх %Ln парах по одній людині, то клієнтів повернулося {0}, а не {1}.</numerusform>
        <numerusform>Якщо в усіх %Ln парах по одній людині, то клієнтів повернулося {0}, а не {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation>Більше немає про кого вирішувати</translation>
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation>Нові пари з’являться після наступного імпорту.</translation>
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation>Пара {0} із {1}</translation>
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation>Перетягніть сюди файл замовлень</translation>
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation>CSV чи Excel, з будь-якого магазину. Впорядковувати його не треба.</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>В&amp;ибрати файл…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>Ком&amp;у</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>Т&amp;ема</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Вставити</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>Б&amp;ільше</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Прибрати</translation>
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation>Кожен отримує власний код, дає: {0}.</translation>
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation>{0} із {1} зараз не можна надсилати ел. листи, їх пропущено ({2}).</translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>Надрукувати листівку для %Ln</numerusform>
        <numerusform>Надрукувати листівки для %Ln</numerusform>
        <numerusform>Надрукувати листівки для %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: %Ln, хто дозволяє ел. листи</numerusform>
        <numerusform>{0}: %Ln, хто дозволяє ел. листи</numerusform>
        <numerusform>{0}: %Ln, хто дозволяє ел. листи</numerusform>
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation>Листи</translation>
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation>ShopRetain готує чернетки. Надсилаєте ви зі своєї поштової програми.</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Самі собою</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готові</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Відповіді</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Частини цієї сторінки</translation>
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation>Особисті чернетки вашими словами</translation>
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation>Спершу імпортуйте замовлення: листи пишуться людям із них.</translation>
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation>У цих замовленнях немає адрес ел. пошти</translation>
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation>Etsy і деякі каси їх не передають. Натомість пишіть людям поштою: сторінка «Друк» зробить для них листівки й листи.</translation>
    </message>
    <message>
      <source>Print postcards</source>
      <translation>Друкувати листівки</translation>
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation>Список для &amp;Mailchimp</translation>
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation>Відкрити один на про&amp;бу</translation>
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation>Зроб&amp;ити чернетки</translation>
    </message>
    <message>
      <source>More ways and settings</source>
      <translation>Інші способи й налаштування</translation>
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation>Готові ({0})</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Чернетку збережено</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Збереження…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>Зроб&amp;ити %Ln чернетку</numerusform>
        <numerusform>Зроб&amp;ити %Ln чернетки</numerusform>
        <numerusform>Зроб&amp;ити %Ln чернеток</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation>Копіювати &amp;текст</translation>
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation>Скопійовано. Вставте текст на сторінку свого магазину</translation>
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation>По одному в моїй по&amp;штовій програмі</translation>
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation>&amp;Файлами в теці…</translation>
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation>Серед чернеток мо&amp;єї скриньки…</translation>
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation>Копі&amp;ювати по одному</translation>
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation>Повідом&amp;леннями на телефон…</translation>
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation>Х&amp;то пише…</translation>
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation>Видалити &amp;цей лист</translation>
    </message>
    <message>
      <source>Only with a tag</source>
      <translation>Лише з міткою</translation>
    </message>
    <message>
      <source>not a customer</source>
      <translation>не клієнт</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Оцінка</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation>Коли сказано</translation>
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation>Опитування й відгуки</translation>
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation>Питайте листами «Порадили б нас?» і «Сім запитань» або картками з розділу «Друк», «Для прилавка». Додайте відповіді з Google Forms, Typeform чи Excel, відгуки, які вивантажує система магазину, або впишіть їх.</translation>
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation>Д&amp;одати відповіді…</translation>
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation>&amp;Відповідь дано</translation>
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation>&amp;Мітки…</translation>
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation>Зберегти &amp;як добрі слова</translation>
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation>&amp;Їм подобається</translation>
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation>Ще ніхто не відповів.</translation>
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation>Порадили б вас: {0}</translation>
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation>Хто поставив 8 або більше: знову замовили за 90 днів {0}; решта: {1}</translation>
    </message>
    <message>
      <source>No scores yet.</source>
      <translation>Оцінок ще немає.</translation>
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation>Усі записи ({0})</translation>
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation>{0}: {1}, від людей, що витратили {2}</translation>
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation>Ніхто з відомих нам цього не казав.</translation>
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation>Це є на картці в «Уподобання».</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>чекає</translation>
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Відповіді (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Bring answers</source>
      <translation>Додати відповіді</translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>Збережено %Ln відповідь.</numerusform>
        <numerusform>Збережено %Ln відповіді.</numerusform>
        <numerusform>Збережено %Ln відповідей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>%Ln не з ваших клієнтів: {0}.</numerusform>
        <numerusform>%Ln не з ваших клієнтів: {0}.</numerusform>
        <numerusform>%Ln не з ваших клієнтів: {0}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln вже була тут.</numerusform>
        <numerusform>%Ln вже були тут.</numerusform>
        <numerusform>%Ln вже були тут.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation>додавання відповідей</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>без оцінки</translation>
    </message>
    <message>
      <source>What a customer said</source>
      <translation>Що сказав клієнт</translation>
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation>ім’я чи ел. пошта; можна не заповнювати</translation>
    </message>
    <message>
      <source>Score, of 10</source>
      <translation>Оцінка з 10</translation>
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation>доставка, ціна, пакування</translation>
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation>ел. лист, телефон, у магазині</translation>
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation>Спершу виберіть запис зі словами.</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>через кому</translation>
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation>Збережено серед добрих слів. Запитайте, чи можна їх показувати.</translation>
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation>&amp;Що зробити сьогодні</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>зі 100</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation>Поки що замало клієнтів для певності.</translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation>Найбільше втрачається після замовлення номер {0}: наступне за рік зробили {1} із {2}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Хто привів</translation>
    </message>
    <message>
      <source>Friend</source>
      <translation>Друг</translation>
    </message>
    <message>
      <source>Friends of friends</source>
      <translation>Друзі друзів</translation>
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation>Кожен може мати власний код. Перше замовлення друга з ним дає бали обом, один раз. Код учасника скопіюйте з його балів.</translation>
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation>Ще жодне замовлення не прийшло з кодом друга.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: %Ln друг</numerusform>
        <numerusform>{0}: %Ln друзі</numerusform>
        <numerusform>{0}: %Ln друзів</numerusform>
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation>Ваше зображення…</translation>
    </message>
    <message>
      <source>Goal and what if</source>
      <translation>Ціль і «а якби»</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Ваша ціль</translation>
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation>Задати &amp;ціль…</translation>
    </message>
    <message>
      <source>What if more came back?</source>
      <translation>А якби поверталося більше?</translation>
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation>На скільки більше зі 100 повертається</translation>
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation>Цей &amp;місяць на сторінці…</translation>
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation>Зі 100 повернулося {0}. Ціль не задано.</translation>
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation>Зі 100 повернулося {0}; ваша ціль {1}.</translation>
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation>Ви її досягли. Із {0} клієнтів повернулося {1}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>Із {0} клієнтів повернулося {1}; треба ще %Ln, близько {2} на місяць. Зараз запізнюються {3}: почніть із тих, хто на сторінці «Сьогодні».</numerusform>
        <numerusform>Із {0} клієнтів повернулося {1}; треба ще %Ln, близько {2} на місяць. Зараз запізнюються {3}: почніть із тих, хто на сторінці «Сьогодні».</numerusform>
        <numerusform>Із {0} клієнтів повернулося {1}; треба ще %Ln, близько {2} на місяць. Зараз запізнюються {3}: почніть із тих, хто на сторінці «Сьогодні».</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation>на {0} більше зі 100</translation>
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation>Для прогнозу замало клієнтів.</translation>
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation>Ваші теперішні клієнти за 12 місяців, імовірно, витратять {0}, {1}.</translation>
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation>Близько {0} замість {1} ({3}) за 12 місяців: на {2} більше.</translation>
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation>Як це обчислено: із {1} клієнтів на {0} більше, кожен дає {2}: стільки в середньому за 12 місяців витратили ті, хто замовляв. Це не обіцянка.</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>від {0} до {1}</translation>
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation>Лишіть порожнім, якщо цілі немає.</translation>
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation>Скільки зі 100 має повертатися?</translation>
    </message>
    <message>
      <source>Set it</source>
      <translation>Задати</translation>
    </message>
    <message>
      <source>the goal</source>
      <translation>ціль</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Цей місяць</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Перейменувати</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Збережено</translation>
    </message>
    <message>
      <source>spent in the last year</source>
      <translation>витрачено за рік</translation>
    </message>
    <message>
      <source>usual order</source>
      <translation>звичайне замовлення</translation>
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation>Дл&amp;я сервісу розсилок…</translation>
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation>Листів&amp;ки</translation>
    </message>
    <message>
      <source>Customers of this group</source>
      <translation>Клієнти цієї групи</translation>
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation>Сказати, які товари для кого…</translation>
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation>Показати &amp;їх</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>Підходить ще %Ln, але ел. лист надсилати не можна.</numerusform>
        <numerusform>Підходять ще %Ln, але ел. листи надсилати не можна.</numerusform>
        <numerusform>Підходять ще %Ln, але ел. листи надсилати не можна.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>Ел. лист не можна надсилати %Ln із них.</numerusform>
        <numerusform>Ел. листи не можна надсилати %Ln із них.</numerusform>
        <numerusform>Ел. листи не можна надсилати %Ln із них.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>%Ln можна надіслати листівку.</numerusform>
        <numerusform>%Ln можна надіслати листівки.</numerusform>
        <numerusform>%Ln можна надіслати листівки.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation>Показати гр&amp;упу</translation>
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation>Чи могли покупці відмовитися від ваших новин під час оформлення замовлення?</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln клієнту. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln клієнтам. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln клієнтам. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation>Так, могли</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ні</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Групи</translation>
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation>Списки клієнтів, що оновлюються самі. Дехто називає їх сегментами.</translation>
    </message>
    <message>
      <source>&amp;New group</source>
      <translation>Н&amp;ова група</translation>
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation>Групи наповнюються самі</translation>
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation>Імпортуйте замовлення, і тут одразу стоятимуть вісім готових груп.</translation>
    </message>
    <message>
      <source>Ready made</source>
      <translation>Готові</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Мої</translation>
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation>Ще жодної. Почніть з однієї з цих:</translation>
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation>Кожен є рівно в одній із цих груп</translation>
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation>Бракує значення; поки що група лишається такою, як була.</translation>
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation>зміна правил: {0}</translation>
    </message>
    <message>
      <source>Empty group</source>
      <translation>Порожня група</translation>
    </message>
    <message>
      <source>List of emails…</source>
      <translation>Список адрес…</translation>
    </message>
    <message>
      <source>making the group {0}</source>
      <translation>створення групи {0}</translation>
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation>по одній у рядку або серед іншого тексту</translation>
    </message>
    <message>
      <source>A list of emails</source>
      <translation>Список адрес ел. пошти</translation>
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation>Ті, хто є вашими клієнтами, потраплять до списку.</translation>
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation>С&amp;творити список</translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>%Ln адреса не належить нікому з ваших</numerusform>
        <numerusform>%Ln адреси не належать нікому з ваших</numerusform>
        <numerusform>%Ln адрес не належать нікому з ваших</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation>Перейменувати групу</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>П&amp;ерейменувати</translation>
    </message>
    <message>
      <source>renaming {0}</source>
      <translation>перейменування: {0}</translation>
    </message>
    <message>
      <source>deleting {0}</source>
      <translation>видалення: {0}</translation>
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation>Видалено групу {0}</translation>
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation>{0}, не ел. листом</translation>
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation>&amp;З часом…</translation>
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation>&amp;Рекламні тексти…</translation>
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation>&amp;Категорії, і для кого вони…</translation>
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation>Зберегти &amp;всі групи текстом…</translation>
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation>Зберегти пл&amp;ан на одній сторінці…</translation>
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation>З&amp;берегти дати для календаря…</translation>
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation>&amp;Люди, які не хочуть реклами…</translation>
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation>Додати обране &amp;із системи магазину…</translation>
    </message>
    <message>
      <source>Save groups</source>
      <translation>Збереження груп</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Текстові файли (*.txt)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>Збережено %Ln групу</numerusform>
        <numerusform>Збережено %Ln групи</numerusform>
        <numerusform>Збережено %Ln груп</numerusform>
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Збереження плану</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>План</translation>
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation>Збереження дат для календаря</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Дати</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Файли календаря (*.ics)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>Збережено %Ln дату</numerusform>
        <numerusform>Збережено %Ln дати</numerusform>
        <numerusform>Збережено %Ln дат</numerusform>
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation>Список обраного</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Таблиці (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Усі файли (*)</translation>
    </message>
    <message>
      <source>bringing favourites</source>
      <translation>додавання обраного</translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>На картки додано %Ln обраний товар</numerusform>
        <numerusform>На картки додано %Ln обрані товари</numerusform>
        <numerusform>На картки додано %Ln обраних товарів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>%Ln не від ваших клієнтів</numerusform>
        <numerusform>%Ln не від ваших клієнтів</numerusform>
        <numerusform>%Ln не від ваших клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation>Список людей, які не хочуть реклами</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>До стоп-списку додано %Ln адресу</numerusform>
        <numerusform>До стоп-списку додано %Ln адреси</numerusform>
        <numerusform>До стоп-списку додано %Ln адрес</numerusform>
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation>Хто пише?</translation>
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation>Це стоїть на кожному листі й листівці, як вимагає закон. Питаємо один раз; ви знайдете це знову на сторінці «Листи».</translation>
    </message>
    <message>
      <source>Shop name</source>
      <translation>Назва магазину</translation>
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation>Вулиця, індекс, місто, країна</translation>
    </message>
    <message>
      <source>Answers go to</source>
      <translation>Куди відповідати</translation>
    </message>
    <message>
      <source>your email address</source>
      <translation>ваша адреса ел. пошти</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Хто підписує</translation>
    </message>
    <message>
      <source>your first name</source>
      <translation>ваше ім’я</translation>
    </message>
    <message>
      <source>Why they get it</source>
      <translation>Чому вони це отримують</translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>звичайні слова</translation>
    </message>
    <message>
      <source>How they stop it</source>
      <translation>Як відмовитися</translation>
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation>Де писати відгуки</translation>
    </message>
    <message>
      <source>one address a line</source>
      <translation>по одній адресі в рядку</translation>
    </message>
    <message>
      <source>Making drafts</source>
      <translation>Підготовка чернеток</translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>Підготовлено %Ln чернетку. Вона чекає на вас тут</numerusform>
        <numerusform>Підготовлено %Ln чернетки. Вони чекають на вас тут</numerusform>
        <numerusform>Підготовлено %Ln чернеток. Вони чекають на вас тут</numerusform>
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation>підготовка чернеток</translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>Нікого не позначено як такого, кому написали. %Ln файл лишається в {0}: видаліть його</numerusform>
        <numerusform>Нікого не позначено як такого, кому написали. %Ln файли лишаються в {0}: видаліть їх</numerusform>
        <numerusform>Нікого не позначено як такого, кому написали. %Ln файлів лишаються в {0}: видаліть їх</numerusform>
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>Показати теку</translation>
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation>Чи відкрилося нове повідомлення, готове до надсилання?</translation>
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation>Воно адресоване вам. Надсилати його не треба.</translation>
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation>Ні, нічого не відкрилося</translation>
    </message>
    <message>
      <source>Yes, it did</source>
      <translation>Так, відкрилося</translation>
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation>Добре. Чернетки відкриватимуться так</translation>
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation>Скопійовано лист з адресою</translation>
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation>Лист скопійовано. Вставте його в повідомлення</translation>
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation>У яку теку зберегти чернетки?</translation>
    </message>
    <message>
      <source>Saving drafts</source>
      <translation>Збереження чернеток</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>Збережено %Ln чернетку в {0}</numerusform>
        <numerusform>Збережено %Ln чернетки в {0}</numerusform>
        <numerusform>Збережено %Ln чернеток у {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>Збережено %Ln лист у {0}</numerusform>
        <numerusform>Збережено %Ln листи в {0}</numerusform>
        <numerusform>Збережено %Ln листів у {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation>передача листів</translation>
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation>Збереження повідомлень на телефон</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Файли CSV (*.csv)</translation>
    </message>
    <message>
      <source>Your mailbox</source>
      <translation>Ваша скринька</translation>
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation>Ці дані є на сторінці вашої пошти, часто як «IMAP». Пароль зберігає ваша операційна система, у файлі магазину його ніколи немає. Багато поштових служб вимагають пароль для програм. Outlook.com і Microsoft 365 паролів не приймають: для них беріть файли.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Сервер</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Порт</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Користувач</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Пароль</translation>
    </message>
    <message>
      <source>Put drafts there</source>
      <translation>Покласти туди чернетки</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>%Ln чернетка лежить у «{0}»</numerusform>
        <numerusform>%Ln чернетки лежать у «{0}»</numerusform>
        <numerusform>%Ln чернеток лежать у «{0}»</numerusform>
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation>передача чернеток</translation>
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation>Чернетки кладуться у вашу скриньку</translation>
    </message>
    <message>
      <source>drafts</source>
      <translation>чернетки</translation>
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation>Що це? {0}</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Що це?</translation>
    </message>
    <message>
      <source>What you have imported</source>
      <translation>Що ви імпортували</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Імпортовано</translation>
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation>Відкладені рядки</translation>
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation>&amp;Відкликати цей імпорт</translation>
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation>&amp;Що надійшло…</translation>
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation>Цей імпорт можна відмінити будь-коли.</translation>
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation>С&amp;касувати</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Читаємо {0}</translation>
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation>Перевірте, що ми зрозуміли, і натисніть «Імпортувати». У вашому інтернет-магазині нічого не зміниться.</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>&amp;Взяти дані %Ln людини</numerusform>
        <numerusform>&amp;Взяти дані %Ln людей</numerusform>
        <numerusform>&amp;Взяти дані %Ln людей</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation>&amp;Зберегти ці кошики</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>&amp;Імпортувати %Ln замовлення</numerusform>
        <numerusform>&amp;Імпортувати %Ln замовлення</numerusform>
        <numerusform>&amp;Імпортувати %Ln замовлень</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation>Імпорт замовлень</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>Прочитано рядків</translation>
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation>З’ясовуємо, хто є хто</translation>
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation>У цьому файлі нічого нового: усі замовлення вже тут</translation>
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation>Імпортовано замовлень: {0}; тепер у вас клієнтів: {1}</translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>Взято дані %Ln людини</numerusform>
        <numerusform>Взято дані %Ln людей</numerusform>
        <numerusform>Взято дані %Ln людей</numerusform>
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation>імпорт {0}</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Що надійшло</translation>
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation>Імпорт відкликано. Ваш файл не змінено.</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>Збережено %Ln рядок як {0}</numerusform>
        <numerusform>Збережено %Ln рядки як {0}</numerusform>
        <numerusform>Збережено %Ln рядків як {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Що не так</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>%Ln пара клієнтів може бути однією людиною</numerusform>
        <numerusform>%Ln пари клієнтів можуть бути тими самими людьми</numerusform>
        <numerusform>%Ln пар клієнтів можуть бути тими самими людьми</numerusform>
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation>Самі ми нікого не об’єднуємо: вирішуєте ви, і їх можна знову роз’єднати.</translation>
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation>П&amp;ереглянути…</translation>
    </message>
    <message>
      <source>People you made one…</source>
      <translation>Кого ви об’єднали…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>Об’єднано %Ln пару</numerusform>
        <numerusform>Об’єднано %Ln пари</numerusform>
        <numerusform>Об’єднано %Ln пар</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation>{0}. Клієнти, що повернулися: було {1}, стало {2}</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Імпорт</translation>
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation>Перетягуйте сюди файл замовлень інтернет-магазину чи каси, знову й знову.</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Вибрати інший файл…</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>Показати кроки</translation>
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation>{2}: {0} із {1}</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>лишилася приблизно %Ln секунда</numerusform>
        <numerusform>лишилося приблизно %Ln секунди</numerusform>
        <numerusform>лишилося приблизно %Ln секунд</numerusform>
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation>і</translation>
    </message>
    <message>
      <source>or</source>
      <translation>або</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>Адресні наклейки</translation>
    </message>
    <message>
      <source>Own sizes…</source>
      <translation>Власні розміри…</translation>
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation>&amp;Аркуш наклейок</translation>
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation>Почати з накле&amp;йки номер</translation>
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation>&amp;Зсунути друк…</translation>
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation>Зб&amp;ерегти пробну сторінку…</translation>
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation>Друкуйте в справжньому розмірі, ніколи «за розміром сторінки».</translation>
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation>{0} мм праворуч</translation>
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation>{0} мм ліворуч</translation>
    </message>
    <message>
      <source>{0} mm down</source>
      <translation>{0} мм униз</translation>
    </message>
    <message>
      <source>{0} mm up</source>
      <translation>{0} мм угору</translation>
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation>Зсунуто: {0}, {1}.</translation>
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation>Зсунуто: {0}, {1}, для {2}.</translation>
    </message>
    <message>
      <source>Page, wide</source>
      <translation>Ширина сторінки</translation>
    </message>
    <message>
      <source>Page, high</source>
      <translation>Висота сторінки</translation>
    </message>
    <message>
      <source>Labels across</source>
      <translation>Наклейок у ряду</translation>
    </message>
    <message>
      <source>Labels down</source>
      <translation>Рядів наклейок</translation>
    </message>
    <message>
      <source>Label, wide</source>
      <translation>Ширина наклейки</translation>
    </message>
    <message>
      <source>Label, high</source>
      <translation>Висота наклейки</translation>
    </message>
    <message>
      <source>First label from the left</source>
      <translation>Перша наклейка від лівого краю</translation>
    </message>
    <message>
      <source>First label from the top</source>
      <translation>Перша наклейка від верхнього краю</translation>
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation>Від наклейки до наклейки, упоперек</translation>
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation>Від наклейки до наклейки, униз</translation>
    </message>
    <message>
      <source>Own sizes</source>
      <translation>Власні розміри</translation>
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation>Усе в міліметрах, як указано на пачці.</translation>
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation>Це не числа або не цілі наклейки.</translation>
    </message>
    <message>
      <source>To the right, mm</source>
      <translation>Праворуч, мм</translation>
    </message>
    <message>
      <source>Down, mm</source>
      <translation>Униз, мм</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>Зсунути друк</translation>
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation>Якщо принтер друкує трохи вбік. Можна 0,1 мм; мінус зсуває в інший бік. Наскільки саме, показує пробна сторінка.</translation>
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation>Це не числа.</translation>
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation>Щонайбільше 20 мм у будь-який бік.</translation>
    </message>
    <message>
      <source>Check page</source>
      <translation>Пробна сторінка</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Що з ним сталося</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Ким</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Діє до</translation>
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation>Ц&amp;е цей код</translation>
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation>&amp;Це інший</translation>
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation>&amp;Файл для магазину</translation>
    </message>
    <message>
      <source>Codes in letters</source>
      <translation>Коди в листах</translation>
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation>Додайте нові коди до свого магазину, щоб вони там діяли. Замовлення, що повертаються з кодом, знаходяться під час кожного імпорту, навіть якщо в коді описка.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>Видано %Ln код, повернулося {0}</numerusform>
        <numerusform>Видано %Ln коди, повернулося {0}</numerusform>
        <numerusform>Видано %Ln кодів, повернулося {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation>Ще жоден лист не мав коду. Коли пишете, виберіть «Більше» і код.</translation>
    </message>
    <message>
      <source>For {0}…</source>
      <translation>Для {0}…</translation>
    </message>
    <message>
      <source>For another system…</source>
      <translation>Для іншої системи…</translation>
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation>Невикористаних серед цих кодів немає.</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Коди</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>Збережено %Ln код</numerusform>
        <numerusform>Збережено %Ln коди</numerusform>
        <numerusform>Збережено %Ln кодів</numerusform>
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Почати з</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Ваші</translation>
    </message>
    <message>
      <source>More letters</source>
      <translation>Більше листів</translation>
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation>&amp;Новий лист…</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Листи поштою</translation>
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation>Вікон&amp;це конверта</translation>
    </message>
    <message>
      <source>From the left, mm</source>
      <translation>Від лівого краю, мм</translation>
    </message>
    <message>
      <source>From the top, mm</source>
      <translation>Від верхнього краю, мм</translation>
    </message>
    <message>
      <source>Wide, mm</source>
      <translation>Ширина, мм</translation>
    </message>
    <message>
      <source>High, mm</source>
      <translation>Висота, мм</translation>
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation>Віконце вашого конверта</translation>
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation>Вкладіть складений аркуш у конверт і виміряйте на аркуші.</translation>
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation>Ці розміри не пасують до аркуша A4.</translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>Продовження ще на %Ln сторінці</numerusform>
        <numerusform>Продовження ще на %Ln сторінках</numerusform>
        <numerusform>Продовження ще на %Ln сторінках</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>%Ln сторінка кожному</numerusform>
        <numerusform>%Ln сторінки кожному</numerusform>
        <numerusform>%Ln сторінок кожному</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>%Ln лист</numerusform>
        <numerusform>%Ln листи</numerusform>
        <numerusform>%Ln листів</numerusform>
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation>Папір і марка по {0}</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Читати</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Ліцензії</translation>
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation>ShopRetain безплатний за ліцензією MIT і створений завдяки праці багатьох інших. Qt використано за LGPL: його бібліотеки лежать окремими файлами в теці програми, і ви можете їх замінити.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Складник</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Версія</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Ліцензія</translation>
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation>Імовірні замовлення цього тижня</translation>
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation>Ні в кого за власною звичкою не час для наступного замовлення.</translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>Показати %Ln(&amp;В)</numerusform>
        <numerusform>Показати &amp;всіх %Ln</numerusform>
        <numerusform>Показати &amp;всіх %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>зазвичай раз на %Ln тиждень</numerusform>
        <numerusform>зазвичай раз на %Ln тижні</numerusform>
        <numerusform>зазвичай раз на %Ln тижнів</numerusform>
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation>будь-коли</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation>Файли Excel (*.xlsx);;Файли CSV (*.csv)</translation>
    </message>
    <message>
      <source>Save Excel list</source>
      <translation>Збереження списку Excel</translation>
    </message>
    <message>
      <source>Saving the list</source>
      <translation>Список зберігається</translation>
    </message>
    <message>
      <source>List for {0}…</source>
      <translation>Список для {0}…</translation>
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation>Рекламний список для {0}…</translation>
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation>Кому не писати…</translation>
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation>Список ще зберігається. Збережіть цей, коли той буде готовий.</translation>
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation>Кому не писати</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>Зберегти список</translation>
    </message>
    <message>
      <source>rows written</source>
      <translation>Записано рядків</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>Збережено {0}, у списку %Ln клієнт</numerusform>
        <numerusform>Збережено {0}, у списку %Ln клієнти</numerusform>
        <numerusform>Збережено {0}, у списку %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>Пропущено %Ln: {0}</numerusform>
        <numerusform>Пропущено %Ln: {0}</numerusform>
        <numerusform>Пропущено %Ln: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation>Рекламному списку потрібно щонайменше 100 людей, щоб когось знайти</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>Картки лояльності</translation>
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation>Дл&amp;я</translation>
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation>Завбільшки з банківську картку, десять на аркуші A4, з позначками для різання. Код у кутку відкриває бали людини, якщо зчитати його в пошук клієнтів.</translation>
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation>Увімкнути &amp;бали</translation>
    </message>
    <message>
      <source>All members: {0}</source>
      <translation>Усі учасники: {0}</translation>
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation>Бали вимкнено: на картку ще нема чого ставити.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> і ще {0}</translation>
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation>Тут ще ні в кого немає балів.</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Лояльність</translation>
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation>Облік балів ви ведете тут, а винагороду даєте на касі або кодом на знижку.</translation>
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation>&amp;Випробувати програму…</translation>
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation>Бали ввімк&amp;нено</translation>
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation>Дякуйте людям за те, що повертаються</translation>
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation>Увімкніть бали, і буде пораховано кожне минуле замовлення. Ви вирішуєте, чого варті бали, і можете зупинити будь-коли.</translation>
    </message>
    <message>
      <source>Turn on points</source>
      <translation>Увімкнути бали</translation>
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation>Спершу імпортуйте замовлення: бали рахуються за ними.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Учасники</translation>
    </message>
    <message>
      <source>Points not used yet</source>
      <translation>Невикористані бали</translation>
    </message>
    <message>
      <source>Given this year</source>
      <translation>Видано цього року</translation>
    </message>
    <message>
      <source>Running out soon</source>
      <translation>Скоро згорять</translation>
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation>{0} зі 100 клієнтів</translation>
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation>на суму {0}, якщо використати всі</translation>
    </message>
    <message>
      <source>; {0} owed</source>
      <translation>; у мінусі {0}</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>у %Ln винагороді</numerusform>
        <numerusform>у %Ln винагородах</numerusform>
        <numerusform>у %Ln винагородах</numerusform>
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation>Згорять {0}</translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>Згорять за %Ln день</numerusform>
        <numerusform>Згорять за %Ln дні</numerusform>
        <numerusform>Згорять за %Ln днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>бали %Ln учасника, на суму {0}</numerusform>
        <numerusform>бали %Ln учасників, на суму {0}</numerusform>
        <numerusform>бали %Ln учасників, на суму {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation>бали діють завжди</translation>
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation>Додати &amp;чи зняти бали…</translation>
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation>В&amp;икористати винагороду…</translation>
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation>Відкри&amp;ти картку</translation>
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation>Копі&amp;ювати код для друзів</translation>
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation>Виписка в &amp;PDF…</translation>
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation>&amp;Коди винагород…</translation>
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation>Коди дл&amp;я показаних учасників…</translation>
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation>Коди для &amp;багатьох…</translation>
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation>Друз&amp;і…</translation>
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation>Картки &amp;учасників у PDF…</translation>
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation>П&amp;одарунки місяця…</translation>
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation>Провести &amp;розіграш…</translation>
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation>З&amp;авдання…</translation>
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation>Р&amp;егулярні замовлення…</translation>
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation>&amp;Скільки коштує пропозиція…</translation>
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation>Скі&amp;льки коштують купони…</translation>
    </message>
    <message>
      <source>Switch points off?</source>
      <translation>Вимкнути бали?</translation>
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation>Усе, що люди мають, лишається в журналі. За замовлення від сьогодні балів не буде, доки ви знову їх не ввімкнете.</translation>
    </message>
    <message>
      <source>Keep points on</source>
      <translation>Залишити бали</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Вимкнути</translation>
    </message>
    <message>
      <source>Switching points off</source>
      <translation>Вимкнення балів</translation>
    </message>
    <message>
      <source>Counting points</source>
      <translation>Рахуємо бали</translation>
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation>Бали ввімкнено, кожне минуле замовлення пораховано</translation>
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation>Бали знову ввімкнено, для нових замовлень</translation>
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation>Бали вимкнено. Усе, що люди мають, лишається в журналі</translation>
    </message>
    <message>
      <source>The new rules apply</source>
      <translation>Діють нові правила</translation>
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation>Пізніша подяка не більша за ранішу</translation>
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation>З’ясовуємо, хто здобуде, а хто втратить</translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>%Ln учасник здобуде бали</numerusform>
        <numerusform>%Ln учасники здобудуть бали</numerusform>
        <numerusform>%Ln учасників здобудуть бали</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>%Ln втратить бали</numerusform>
        <numerusform>%Ln втратять бали</numerusform>
        <numerusform>%Ln втратять бали</numerusform>
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation>Усі бали разом: зараз {0}, потім {1}.</translation>
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation>{0}: зараз {1}, потім {2} ({3})</translation>
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation>Порахувати всі старі замовлення за новими правилами?</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Залишити як є</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Порахувати знову</translation>
    </message>
    <message>
      <source>customers counted</source>
      <translation>Пораховано клієнтів</translation>
    </message>
    <message>
      <source>Everybody with points</source>
      <translation>Усі, хто має бали</translation>
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation>Записуватися не треба: бали збирає кожен, хто замовляє.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>%Ln бал дає {0}.</numerusform>
        <numerusform>%Ln бали дають {0}.</numerusform>
        <numerusform>%Ln балів дають {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation>Скільки ви винні в балах</translation>
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation>Частину ніколи не використають, тож це найбільше, що вони можуть вам коштувати.</translation>
    </message>
    <message>
      <source>Rewards since January</source>
      <translation>Винагороди від січня</translation>
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation>Знижки, які ви дали за бали. Відкликаних винагород тут немає.</translation>
    </message>
    <message>
      <source>Points that end soon</source>
      <translation>Бали, що скоро згорять</translation>
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation>Нагадайте цим учасникам: винагорода, що закінчується, повертає багатьох. Після того як ви задали правило, ніщо не згорає раніше, ніж мине цілий строк.</translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0} за %Ln бал</numerusform>
        <numerusform>{0} за %Ln бали</numerusform>
        <numerusform>{0} за %Ln балів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>Коди для %Ln учасника</numerusform>
        <numerusform>Коди для %Ln учасників</numerusform>
        <numerusform>Коди для %Ln учасників</numerusform>
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation>Кожен отримує власний код і платить балами. Кому балів бракує, того пропущено.</translation>
    </message>
    <message>
      <source>Give out codes</source>
      <translation>Видати коди</translation>
    </message>
    <message>
      <source>giving out codes</source>
      <translation>видача кодів</translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>Видано %Ln код</numerusform>
        <numerusform>Видано %Ln коди</numerusform>
        <numerusform>Видано %Ln кодів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>У %Ln учасника замало балів</numerusform>
        <numerusform>У %Ln учасників замало балів</numerusform>
        <numerusform>У %Ln учасників замало балів</numerusform>
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation>Показати коди</translation>
    </message>
    <message>
      <source>Points of {0}</source>
      <translation>Бали: {0}</translation>
    </message>
    <message>
      <source>Member cards</source>
      <translation>Картки учасників</translation>
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation>На всі подарунки можна витратити</translation>
    </message>
    <message>
      <source>One costs you about</source>
      <translation>Один коштує вам близько</translation>
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation>Зразок того, що найкраще продається і чого в людини ще немає, без жодних умов. Двох за 180 днів ніхто не отримує.</translation>
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation>Подарунки місяця</translation>
    </message>
    <message>
      <source>Make the list</source>
      <translation>Скласти список</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>Подарунок</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>Витрачено за 12 міс.</translation>
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation>&amp;Подаровано</translation>
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation>Покладіть їх у наступні посилки, потім позначте, що подаровано: це збережеться на кожній картці.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>%Ln подарунок</numerusform>
        <numerusform>%Ln подарунки</numerusform>
        <numerusform>%Ln подарунків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>Пропущено %Ln: подарунок був за останні 180 днів</numerusform>
        <numerusform>Пропущено %Ln: подарунок був за останні 180 днів</numerusform>
        <numerusform>Пропущено %Ln: подарунок був за останні 180 днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>Збережено на %Ln картці</numerusform>
        <numerusform>Збережено на %Ln картках</numerusform>
        <numerusform>Збережено на %Ln картках</numerusform>
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation>З якої нагоди</translation>
    </message>
    <message>
      <source>Spring draw</source>
      <translation>Весняний розіграш</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>Серед кого</translation>
    </message>
    <message>
      <source>Winners</source>
      <translation>Переможців</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Квитки</translation>
    </message>
    <message>
      <source>one for each person</source>
      <translation>по одному на людину</translation>
    </message>
    <message>
      <source>one for each order</source>
      <translation>по одному за замовлення</translation>
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation>по одному за приведеного друга</translation>
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation>по одному за кожні {0}, витрачені за 12 місяців</translation>
    </message>
    <message>
      <source>Word to check it by</source>
      <translation>Слово для перевірки</translation>
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation>випадкове, і збережено</translation>
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation>Ті самі люди й те саме слово дають тих самих переможців: перевірити може кожен. Хто має мітку «персонал» або нічого не хоче від вас, того пропущено.</translation>
    </message>
    <message>
      <source>Hold a draw</source>
      <translation>Провести розіграш</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Розіграти</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>Переможець</translation>
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation>Збережено на картках переможців, з усім, що потрібно для перевірки.</translation>
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation>Протокол &amp;у PDF…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>Участь узяла %Ln людина</numerusform>
        <numerusform>Участь узяли %Ln людини</numerusform>
        <numerusform>Участь узяли %Ln людей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>%Ln квиток</numerusform>
        <numerusform>%Ln квитки</numerusform>
        <numerusform>%Ln квитків</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation>{0}, {1}. Для перевірки: слово {2}, список {3}.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>Пропущено: %Ln.</numerusform>
        <numerusform>Пропущено: %Ln.</numerusform>
        <numerusform>Пропущено: %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation>Купити зі стількох категорій</translation>
    </message>
    <message>
      <source>Within so many days</source>
      <translation>За стільки днів</translation>
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation>Невелике завдання: хто вчасно спробує стільки ваших категорій. Оголосіть його, потім перегляньте тут, хто впорався, і дайте їм бали чи подарунок.</translation>
    </message>
    <message>
      <source>A challenge</source>
      <translation>Завдання</translation>
    </message>
    <message>
      <source>Show who did it</source>
      <translation>Хто впорався</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Виконано</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>Упорався %Ln клієнт</numerusform>
        <numerusform>Упоралися %Ln клієнти</numerusform>
        <numerusform>Упоралися %Ln клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation>Знижка сумою</translation>
    </message>
    <message>
      <source>On orders from</source>
      <translation>На замовлення від</translation>
    </message>
    <message>
      <source>Or percent off</source>
      <translation>Або знижка у відсотках</translation>
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation>Скільки з продажу лишається вам, відсотків</translation>
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation>Не менше ніж, відсотків</translation>
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation>Стала сума коштує однаково, хоч скільки людина купить; відсоток росте разом із кошиком. Межа понад 0 діє відтоді: жоден лист не піде з пропозицією, яка лишає менше.</translation>
    </message>
    <message>
      <source>What an offer costs</source>
      <translation>Скільки коштує пропозиція</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Порахувати</translation>
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation>{0}, нижче за вашу межу</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Кошик</translation>
    </message>
    <message>
      <source>Amount off costs</source>
      <translation>Сума коштує</translation>
    </message>
    <message>
      <source>Percent off costs</source>
      <translation>Відсоток коштує</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Різниця</translation>
    </message>
    <message>
      <source>The amount is</source>
      <translation>Сума</translation>
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation>Називайте знижку сумою, а не відсотком: для вас це дешевше на кожному більшому кошику.</translation>
    </message>
    <message>
      <source>Say it as a percentage, not as an amount: on these baskets that is the cheaper offer for you.</source>
      <translation>Краще назвати відсоток, а не суму: за таких кошиків ця пропозиція дешевша для вас.</translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>З %Ln кошика цієї групи за 12 місяців {1} або більше мали: {0}.</numerusform>
        <numerusform>З %Ln кошиків цієї групи за 12 місяців {1} або більше мали: {0}.</numerusform>
        <numerusform>З %Ln кошиків цієї групи за 12 місяців {1} або більше мали: {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} more.</source>
      <translation>На них сума коштувала б {0}, а відсоток {1}: на {2} більше.</translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} less.</source>
      <translation>На них сума коштувала б {0}, а відсоток {1}: на {2} менше.</translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation>Поріг {0} трохи вищий за те, що витрачають двоє з трьох.</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>На якому етапі</translation>
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation>Позначте, що сталося з листами: на адресу, з якої лист повернувся, більше не пишемо.</translation>
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation>Н&amp;адіслано</translation>
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation>&amp;Не надіслано</translation>
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation>&amp;Повернулися</translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>Позначено %Ln лист</numerusform>
        <numerusform>Позначено %Ln листи</numerusform>
        <numerusform>Позначено %Ln листів</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation>Спершу виберіть листи у списку; Ctrl+A вибирає всі.</translation>
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation>Один &amp;на родину</translation>
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation>Замовлень ({0}): {1}</translation>
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation>Виберіть, кому</translation>
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation>Виберіть, кому.</translation>
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation>Нікому тут зараз не можна надсилати поштою.</translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>Серії підготували %Ln нову чернетку</numerusform>
        <numerusform>Серії підготували %Ln нові чернетки</numerusform>
        <numerusform>Серії підготували %Ln нових чернеток</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <comment>drafts</comment>
      <translation>Показати</translation>
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>Файли замовлень (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Choose orders file</source>
      <translation>Вибір файлу замовлень</translation>
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation>Магазини (*{0})</translation>
    </message>
    <message>
      <source>Open shop</source>
      <translation>Відкрити магазин</translation>
    </message>
    <message>
      <source>New shop</source>
      <translation>Новий магазин</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>Мій магазин</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>Від&amp;мінити: {0}</translation>
    </message>
    <message>
      <source>Do they come back?</source>
      <translation>Чи повертаються вони?</translation>
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation>Із кожних 100 клієнтів, які були у вас рік тому, стільки купили знову. Натисніть, щоб побачити решту.</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Що робити зараз</translation>
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation>Щонайбільше чотири кроки, найцінніші першими. До завершення кожного лише одне натискання; нічого не надсилається саме.</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>Усе інше</translation>
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation>Вісім сторінок, за тим, що ви хочете зробити. У більшість днів вистачає сторінки «Сьогодні».</translation>
    </message>
    <message>
      <source>Once a month</source>
      <translation>Раз на місяць</translation>
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation>Перетягніть новий файл замовлень будь-куди у вікно. Те, що вже є, не рахується двічі, і кожен імпорт можна відкликати.</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Посібник</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Сторінки посібника</translation>
    </message>
    <message>
      <source>Why this balance</source>
      <translation>Звідки ці бали</translation>
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation>Виберіть учасника, і тут буде кожен крок його балів.</translation>
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation>В&amp;икористати винагороду</translation>
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation>Для винагороди ще бракує балів</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Відкликати це</translation>
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation>Відкликати: {0}, {1}</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Пошук учасників</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Які учасники</translation>
    </message>
    <message>
      <source>All members</source>
      <translation>Усі учасники</translation>
    </message>
    <message>
      <source>Can use a reward</source>
      <translation>Можуть узяти винагороду</translation>
    </message>
    <message>
      <source>Owe points</source>
      <translation>Бали в мінусі</translation>
    </message>
    <message>
      <source>Went up a level</source>
      <translation>Піднялися на рівень</translation>
    </message>
    <message>
      <source>Went down a level</source>
      <translation>Опустилися на рівень</translation>
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation>Бали додаються, коли ви імпортуєте замовлення, і знімаються, коли повертаєте гроші.</translation>
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation>&amp;Нагадати: {0}</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Учасник</translation>
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation>Немає учасника за запитом «{0}».</translation>
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation>Зараз тут нікого немає.</translation>
    </message>
    <message>
      <source>Merge with another person</source>
      <translation>Об’єднати з іншою людиною</translation>
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation>Хто є тією самою людиною, що й {0}?</translation>
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation>Їхні замовлення стануть однією історією. Це можна відмінити будь-коли пізніше.</translation>
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation>Ім’я, ел. пошта чи телефон</translation>
    </message>
    <message>
      <source>People who match</source>
      <translation>Знайдені люди</translation>
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation>&amp;Об’єднати в одну людину</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Закрити це повідомлення</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>More rules</source>
      <translation>Більше правил</translation>
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation>Лишіть поле порожнім або 0, і правило не діятиме.</translation>
    </message>
    <message>
      <source>New orders only</source>
      <translation>Лише нові замовлення</translation>
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation>Порахувати старі замовлення знову…</translation>
    </message>
    <message>
      <source>What orders give</source>
      <translation>Що дають замовлення</translation>
    </message>
    <message>
      <source>Bonuses</source>
      <translation>Бонуси</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Винагороди</translation>
    </message>
    <message>
      <source>Levels of members</source>
      <translation>Рівні учасників</translation>
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation>За скільки днів нагадувати, що бали згорять</translation>
    </message>
    <message>
      <source>Orders give</source>
      <translation>Замовлення дають</translation>
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation>бали за кожну витрачену суму</translation>
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation>кешбек, більший за часті замовлення</translation>
    </message>
    <message>
      <source>Money back</source>
      <translation>Кешбек</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>Ще сходинка</translation>
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation>Від стількох замовлень за 12 місяців</translation>
    </message>
    <message>
      <source>Percent of the order</source>
      <translation>Відсоток від замовлення</translation>
    </message>
    <message>
      <source>Parts of a point</source>
      <translation>Частки бала</translation>
    </message>
    <message>
      <source>are dropped</source>
      <translation>відкидаються</translation>
    </message>
    <message>
      <source>are rounded</source>
      <translation>округлюються</translation>
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation>не рахуються: лише повні суми</translation>
    </message>
    <message>
      <source>Only orders from</source>
      <translation>Лише замовлення від</translation>
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation>Бали за доставку</translation>
    </message>
    <message>
      <source>Tax earns points</source>
      <translation>Бали за податок</translation>
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation>Бали за товари зі знижкою</translation>
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation>Бали за куплені подарункові сертифікати</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>Перше замовлення</translation>
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation>Наступні замовлення, щоразу більша подяка</translation>
    </message>
    <message>
      <source>One more order</source>
      <translation>Ще замовлення</translation>
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation>Яке за рахунком замовлення</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Бали</translation>
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation>Щороку від першого замовлення</translation>
    </message>
    <message>
      <source>Every order</source>
      <translation>Кожне замовлення</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Відгук</translation>
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation>Відповіді на ваші запитання</translation>
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation>За приведеного друга</translation>
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation>За прихід із кодом друга</translation>
    </message>
    <message>
      <source>Products that give more</source>
      <translation>Товари, що дають більше</translation>
    </message>
    <message>
      <source>One more product</source>
      <translation>Ще товар</translation>
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation>Його назва, як у замовленнях</translation>
    </message>
    <message>
      <source>Green tea</source>
      <translation>Зелений чай</translation>
    </message>
    <message>
      <source>Points for each piece</source>
      <translation>Балів за штуку</translation>
    </message>
    <message>
      <source>Days that count more</source>
      <translation>Дні, що рахуються більше</translation>
    </message>
    <message>
      <source>One more span of days</source>
      <translation>Ще проміжок днів</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Перший день</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Останній день</translation>
    </message>
    <message>
      <source>Points times</source>
      <translation>Бали помножити на</translation>
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation>Рахується за 12 місяців</translation>
    </message>
    <message>
      <source>money spent</source>
      <translation>витрачені гроші</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>замовлення</translation>
    </message>
    <message>
      <source>points earned</source>
      <translation>зароблені бали</translation>
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation>Рівні, від найнижчого</translation>
    </message>
    <message>
      <source>One more level</source>
      <translation>Ще рівень</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Золотий</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>What it brings</source>
      <translation>Що він дає</translation>
    </message>
    <message>
      <source>First look at news</source>
      <translation>Новинки першими</translation>
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation>Через скільки днів нижче межі рівень втрачається</translation>
    </message>
    <message>
      <source>Besides money off</source>
      <translation>Крім знижки</translation>
    </message>
    <message>
      <source>One more reward</source>
      <translation>Ще винагорода</translation>
    </message>
    <message>
      <source>free delivery</source>
      <translation>безплатна доставка</translation>
    </message>
    <message>
      <source>a free product</source>
      <translation>безплатний товар</translation>
    </message>
    <message>
      <source>money off a larger order</source>
      <translation>знижка на більше замовлення</translation>
    </message>
    <message>
      <source>money off</source>
      <translation>знижка</translation>
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation>Який товар або яка знижка</translation>
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation>Лосьйон або 15</translation>
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation>На замовлення щонайменше</translation>
    </message>
    <message>
      <source>Orders to come</source>
      <translation>Майбутні замовлення</translation>
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation>Ще зарано казати, хто замовить наступним</translation>
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation>Замовлень на тиждень від теперішніх клієнтів. Тонкі лінії показують імовірні межі; далекі тижні менш певні</translation>
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation>Замовлень за 4 тижні: {0}</translation>
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation>Імовірно, від {0} до {1}. Подивіться, кого чекати, і привітайтеся, перш ніж вони замовлять деінде.</translation>
    </message>
    <message>
      <source>See &amp;who</source>
      <translation>&amp;Хто вони</translation>
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation>Найімовірніше замовлять за 4 тижні</translation>
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation>У найближчі 4 тижні чекайте замовлень: близько {0}</translation>
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation>Близько {0} замовлень очікується від {1} до {2}</translation>
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation>{0} дн. тому прогноз був би: замовлень {1}; надійшло {2}. Ближчим було б «так само, як досі»: {3}. Тому не вгадуємо.</translation>
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation>Ваші замовлення важко передбачити</translation>
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation>Важко передбачити</translation>
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation>З більшою кількістю місяців це часто стає кращим.</translation>
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation>&amp;Усе одно показати прогноз</translation>
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>З того, як часто й як давно купував кожен із ваших клієнтів ({0}), ми рахуємо, наскільки ймовірно, що він ще купує, і як часто. Нових клієнтів тут немає.</translation>
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation>Жваві й тихі місяці взято з ваших попередніх років.</translation>
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation>Рік тому прогноз на рік був би: замовлень {0}; надійшло {1}.</translation>
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation>{2} дн. тому прогноз дотепер був би: замовлень {0}; надійшло {1}.</translation>
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation>Жодна модель не підійшла вашому магазину, тому рахуємо вручну: ваша частка повторів для всіх, чия тиша не довша за 9 із 10 ваших перерв.</translation>
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation>У літературі ця модель зветься {0}.</translation>
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation>Вашому минулому року вона пасувала краще.</translation>
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation>Обережно: торік «так само, як досі» було б ближчим за це.</translation>
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation>Обережно: те, що надійшло тоді, вийшло за ймовірні межі.</translation>
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation>На останні 8 тижнів припадає понад 30% усіх ваших замовлень, тож це може бути зависоко.</translation>
    </message>
    <message>
      <source>Week starting</source>
      <translation>Тиждень від</translation>
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation>Найімовірніше за 4 тижні: {0}</translation>
    </message>
    <message>
      <source>Week of {0}</source>
      <translation>Тиждень від {0}</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Імовірно</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Щонайменше</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Щонайбільше</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Тиждень</translation>
    </message>
    <message>
      <source>Things we noticed</source>
      <translation>Що ми помітили</translation>
    </message>
    <message>
      <source>Show: {0}</source>
      <translation>Показати: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>%Ln замовлення у валюті {0}</numerusform>
        <numerusform>%Ln замовлення у валюті {0}</numerusform>
        <numerusform>%Ln замовлень у валюті {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation>Решта у валюті {0}. Що зробити з їхніми грошима?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Не враховувати</translation>
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation>Рахувати 1 {0} як</translation>
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation>{0} за один {1}</translation>
    </message>
    <message>
      <source>Match people by name</source>
      <translation>Упізнавати людей за іменем</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>%Ln замовлення не має нічого, крім імені. Двоє людей з однаковим іменем стали б однією.</numerusform>
        <numerusform>%Ln замовлення не мають нічого, крім імені. Двоє людей з однаковим іменем стали б однією.</numerusform>
        <numerusform>%Ln замовлень не мають нічого, крім імені. Двоє людей з однаковим іменем стали б однією.</numerusform>
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation>Як прочитано літери</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Вибрати стовпець</translation>
    </message>
    <message>
      <source>second shop</source>
      <translation>другий магазин</translation>
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation>Назва іншого магазину</translation>
    </message>
    <message>
      <source>It is another shop</source>
      <translation>Це інший магазин</translation>
    </message>
    <message>
      <source>Orders over time</source>
      <translation>Замовлення з часом</translation>
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation>Замовлення: {0}</translation>
    </message>
    <message>
      <source>Paid back</source>
      <translation>Повернено гроші</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>Р&amp;озмір</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation>П&amp;апір</translation>
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation>Позна&amp;чки для різання</translation>
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation>Дода&amp;ткові 3 мм по краях для друкарні</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>Таблиця пакування</translation>
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation>Записки з подякою для вирізання</translation>
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation>&amp;Замовлення за</translation>
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation>Подарунки &amp;й дзвінки…</translation>
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation>Цього дня замовлень не було.</translation>
    </message>
    <message>
      <source>noting the gifts</source>
      <translation>позначка подарунків</translation>
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation>Подарунки за місяць можуть коштувати</translation>
    </message>
    <message>
      <source>One gift costs about</source>
      <translation>Один подарунок коштує близько</translation>
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation>Дзвонити про замовлення від</translation>
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation>Подарунки й дзвінки</translation>
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation>Найкращі клієнти отримують зразок того, що найкраще продається і чого в них немає, доки вистачає грошей місяця. Двох за 180 днів ніхто не отримує.</translation>
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation>Назад д&amp;о списку</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>Но&amp;татка</translation>
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation>&amp;Контакт</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation>Закрити картку</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>Зазвичай раз на</translation>
    </message>
    <message>
      <source>Worth to you</source>
      <translation>Цінність для вас</translation>
    </message>
    <message>
      <source>Next expected</source>
      <translation>Наступне очікується</translation>
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation>Замовлень ще немає.</translation>
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation>Витрачено за останні 24 місяці: {0}.</translation>
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation>Імовірність замовлення за 90 днів: {0}.</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation>Сьогоднішні замовлення рахуються від завтра</translation>
    </message>
    <message>
      <source>Might like</source>
      <translation>Може сподобатися</translation>
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation>{0} із {1}, хто купив «{2}», згодом купили це</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation>Що відповіли</translation>
    </message>
    <message>
      <source>{0} of 10</source>
      <translation>{0} із 10</translation>
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation>Чому ми думаємо, що ви подобаєтеся</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>немає даних</translation>
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation>Клієнт від {0}</translation>
    </message>
    <message>
      <source>A complaint is open</source>
      <translation>Є відкрита скарга</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Нотатки</translation>
    </message>
    <message>
      <source>Dates that matter</source>
      <translation>Важливі дати</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Задати</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Справи</translation>
    </message>
    <message>
      <source>Coupons used</source>
      <translation>Використані купони</translation>
    </message>
    <message>
      <source>Latest orders</source>
      <translation>Останні замовлення</translation>
    </message>
    <message>
      <source>Sale by hand</source>
      <translation>Продаж, вписаний вручну</translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>Показати %Ln замовлення</numerusform>
        <numerusform>Показати всі %Ln замовлення</numerusform>
        <numerusform>Показати всі %Ln замовлень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>%Ln замовлення, враховане чи ні</numerusform>
        <numerusform>Усі %Ln замовлення, враховані чи ні</numerusform>
        <numerusform>Усі %Ln замовлень, враховані чи ні</numerusform>
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation>Додати чи зняти бали…</translation>
    </message>
    <message>
      <source>May you write?</source>
      <translation>Чи можна писати?</translation>
    </message>
    <message>
      <source>May email</source>
      <translation>Можна ел. листом</translation>
    </message>
    <message>
      <source>May post</source>
      <translation>Можна поштою</translation>
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation>Питаємо один раз. Вашу відповідь збережено з датою як підтвердження.</translation>
    </message>
    <message>
      <source>They told me something else…</source>
      <translation>Мені сказали щось інше…</translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>Читати %Ln рядок</numerusform>
        <numerusform>Читати всі %Ln рядки</numerusform>
        <numerusform>Читати всі %Ln рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Прибрати {0}</translation>
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation>Більше не &amp;VIP</translation>
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation>Позначити як &amp;VIP</translation>
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation>&amp;Написати ел. лист</translation>
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation>Над&amp;рукувати листівку</translation>
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation>Справа на певни&amp;й день…</translation>
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation>Додати &amp;чат WhatsApp…</translation>
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation>Змінити д&amp;ані…</translation>
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation>Об’єднати з &amp;іншою людиною…</translation>
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation>Не т&amp;урбувати</translation>
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation>З&amp;берегти виписку…</translation>
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation>&amp;Зберегти все, що ми знаємо…</translation>
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation>Стерт&amp;и дані…</translation>
    </message>
    <message>
      <source>Try two texts…</source>
      <translation>Випробувати два тексти…</translation>
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation>Половина отримує ваш другий текст: «{0}»</translation>
    </message>
    <message>
      <source>One text only</source>
      <translation>Лише один текст</translation>
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation>Назва й адреса магазину стоять під кожним листом.</translation>
    </message>
    <message>
      <source>Tell it once…</source>
      <translation>Вписати один раз…</translation>
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation>Вони прочитають «{0}».</translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>У %Ln немає «{0}».</numerusform>
        <numerusform>У %Ln немає «{0}».</numerusform>
        <numerusform>У %Ln немає «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation>«{0}» ще не написано</translation>
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation>Напишіть один раз: це стоятиме в кожному листі.</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Написати</translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>Чекає %Ln: немає «{0}».</numerusform>
        <numerusform>Чекають %Ln: немає «{0}».</numerusform>
        <numerusform>Чекають %Ln: немає «{0}».</numerusform>
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation>Скажіть, що вони прочитають натомість, або пропустіть їх.</translation>
    </message>
    <message>
      <source>They read…</source>
      <translation>Вони прочитають…</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
        <numerusform>Якщо могли, ел. листи можна надсилати ще %Ln. Питаємо один раз; вашу відповідь збережено з датою як підтвердження.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>Ваш останній %Ln лист був пропозицією.</numerusform>
        <numerusform>Ваші останні %Ln листи були самими пропозиціями.</numerusform>
        <numerusform>Ваші останні %Ln листів були самими пропозиціями.</numerusform>
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation>Щось корисне між ними заохочує читати далі.</translation>
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation>Серія не змогла запуститися. {0}.</translation>
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation>Серія стежить за замовленнями: під час кожного імпорту й запуску вона готує лист, на який настав час, один раз для кожної людини й нагоди. Надсилаєте ви.</translation>
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation>&amp;Нова серія…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>Показати ще %Ln серію</numerusform>
        <numerusform>Показати ще %Ln серії</numerusform>
        <numerusform>Показати ще %Ln серій</numerusform>
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Показати менше</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Увімкнено</translation>
    </message>
    <message>
      <source>{0}: on</source>
      <translation>{0}: увімкнено</translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>чекає %Ln</numerusform>
        <numerusform>чекають %Ln</numerusform>
        <numerusform>чекають %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation>дотепер передано {0}</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>ще не виміряно</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>ще не випробувано</translation>
    </message>
    <message>
      <source>letter of {0}</source>
      <translation>лист серії «{0}»</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Змінити…</translation>
    </message>
    <message>
      <source>change {0}</source>
      <translation>змінити серію «{0}»</translation>
    </message>
    <message>
      <source>Do: {0}</source>
      <translation>Варто: {0}</translation>
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation>Не варто: {0}</translation>
    </message>
    <message>
      <source>Next: {0}</source>
      <translation>Далі: {0}</translation>
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation>«{0}» увімкнено</translation>
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation>«{0}» вимкнено</translation>
    </message>
    <message>
      <source>The play is changed</source>
      <translation>Серію змінено</translation>
    </message>
    <message>
      <source>The new play is on</source>
      <translation>Нову серію ввімкнено</translation>
    </message>
    <message>
      <source>A gift from you</source>
      <translation>Подарунок від вас</translation>
    </message>
    <message>
      <source>A review</source>
      <translation>Відгук</translation>
    </message>
    <message>
      <source>A birthday</source>
      <translation>День народження</translation>
    </message>
    <message>
      <source>A correction</source>
      <translation>Виправлення</translation>
    </message>
    <message>
      <source>Take points away</source>
      <translation>Зняти бали</translation>
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation>зберігається в журналі</translation>
    </message>
    <message>
      <source>Points for {0}</source>
      <translation>Бали: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>зараз %Ln бал</numerusform>
        <numerusform>зараз %Ln бали</numerusform>
        <numerusform>зараз %Ln балів</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>Додано %Ln бал: {0}</numerusform>
        <numerusform>Додано %Ln бали: {0}</numerusform>
        <numerusform>Додано %Ln балів: {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>Знято %Ln бал: {0}</numerusform>
        <numerusform>Знято %Ln бали: {0}</numerusform>
        <numerusform>Знято %Ln балів: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation>Як код, для інтернет-магазину</translation>
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation>Винагорода: {0}</translation>
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation>{0}: дати {1}</translation>
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation>Код для {0}: {1}. Його скопійовано</translation>
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation>Використайте мій код {0} для першого замовлення, і ми обоє отримаємо бали.</translation>
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation>{0}, код для друзів ({1}), скопійовано з готовими словами</translation>
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation>Друзі ще не дають балів: задайте це в «Більше правил»</translation>
    </message>
    <message>
      <source>points for a member</source>
      <translation>бали для учасника</translation>
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation>На зобра&amp;женні</translation>
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation>&amp;Зображення</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation>Зображення (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</translation>
    </message>
    <message>
      <source>Your own picture</source>
      <translation>Ваше зображення</translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>Уміщається. Лишається ще приблизно %Ln рядок.</numerusform>
        <numerusform>Уміщається. Лишається ще приблизно %Ln рядки.</numerusform>
        <numerusform>Уміщається. Лишається ще приблизно %Ln рядків.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>На цій листівці зайвий %Ln рядок.</numerusform>
        <numerusform>На цій листівці зайві %Ln рядки.</numerusform>
        <numerusform>На цій листівці зайвих %Ln рядків.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation>Аркуш {0} із {1}</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation>Двобічний друк, перегортання по короткому краю.</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation>Двобічний друк, перегортання по довгому краю.</translation>
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation>У зображенні мало точок: на друку воно буде нерізким.</translation>
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation>Зображення іншої форми, ніж листівка: видно лише його середину.</translation>
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation>Листівка й марка по {0}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Попередня людина</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Наступна людина</translation>
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation>Лист, яким його прочитають</translation>
    </message>
    <message>
      <source>As they see it</source>
      <translation>Як це бачать вони</translation>
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation>Як це читають усі</translation>
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation>Як це бачить {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} із {1}</translation>
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation>Цей лист чекає: немає значення «{0}».</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>В&amp;ибрати інший файл…</translation>
    </message>
    <message>
      <source>How we read your file</source>
      <translation>Як ми читаємо ваш файл</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation>Ми запам’ятаємо цей вибір для наступного файлу з цього магазину.</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>без імені</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Враховується</translation>
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation>Перші замовлення, як ми їх розуміємо</translation>
    </message>
    <message>
      <source>You will get</source>
      <translation>Ви отримаєте</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>клієнти</translation>
    </message>
    <message>
      <source>in sales</source>
      <translation>продажі</translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln людина</numerusform>
        <numerusform>%Ln людини</numerusform>
        <numerusform>%Ln людей</numerusform>
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
        <numerusform>%Ln рядок</numerusform>
        <numerusform>%Ln рядки</numerusform>
        <numerusform>%Ln рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation>{0}, від {1} до {2}</translation>
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation>Не з {0}?</translation>
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation>Розпізнати файл автоматично</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>Що нам потрібно</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>Стовпець у файлі</translation>
    </message>
    <message>
      <source>Newest order says</source>
      <translation>У найновішому замовленні</translation>
    </message>
    <message>
      <source>Not in my file</source>
      <translation>Немає в моєму файлі</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Попередня</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Наступна</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>Завбільшки як на папері</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>Як буде надруковано</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Сторінка</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Друк</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>сторінки</translation>
    </message>
    <message>
      <source>Making it ready</source>
      <translation>Підготовка</translation>
    </message>
    <message>
      <source>pages painted</source>
      <translation>Зроблено сторінок</translation>
    </message>
    <message>
      <source>written</source>
      <translation>Записано</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Друк</translation>
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation>Листівки, листи, наклейки й папери, готові для принтера чи друкарні.</translation>
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation>Листівки й листи, які зберігають</translation>
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation>Спершу імпортуйте замовлення: надруковане йде людям із них.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Що друкувати</translation>
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation>Текст і зображення, по одній на людину</translation>
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation>Для конвертів з віконцем</translation>
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation>Список розсилки каталогу</translation>
    </message>
    <message>
      <source>For the post office</source>
      <translation>Для пошти</translation>
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation>Для посилок і конвертів</translation>
    </message>
    <message>
      <source>In the parcel</source>
      <translation>У посилку</translation>
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation>Таблиця пакування й записки</translation>
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation>Баланс балів на руки</translation>
    </message>
    <message>
      <source>For the counter</source>
      <translation>Для прилавка</translation>
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation>Фрази, голосове меню, підписка</translation>
    </message>
    <message>
      <source>Change price</source>
      <translation>Змінити ціну</translation>
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation>Сп&amp;исок адрес</translation>
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation>Зберегти &amp;PDF</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>Повідомити про проблему</translation>
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation>Напишіть, що ви робили і що сталося, збережіть файл і надішліть його тому, хто вам допомагає. Звідси нічого не надсилається. Нижче видно все, що є у файлі: жодних імен, адрес чи замовлень. Будь ласка, не пишіть їх і самі.</translation>
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation>Я натискаю … і чекаю …, але …</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Що сталося</translation>
    </message>
    <message>
      <source>All that is in the file</source>
      <translation>Усе, що є у файлі</translation>
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation>Зберегти &amp;файл…</translation>
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation>Проблема ShopRetain</translation>
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation>Товари, що повертають людей</translation>
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation>Товари, які мають щонайменше 20 покупців, станом на {0}. «Повернулися» рахує тих, чиє перше замовлення містило товар і хто знову купив за 12 місяців. «Повернено гроші» рахує замовлення, за якими повернули гроші, «Скарги» показує, скільки зі 100 покупців поскаржилися за 60 днів.</translation>
    </message>
    <message>
      <source>What goes with what</source>
      <translation>Що до чого пасує</translation>
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation>Жоден товар ще не має 20 покупців</translation>
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation>За меншої кількості говорила б сама випадковість.</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Покупці</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Повернулися</translation>
    </message>
    <message>
      <source>Likely between</source>
      <translation>Імовірно, між</translation>
    </message>
    <message>
      <source>Again after</source>
      <translation>Знову через</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Скарги</translation>
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation>{0} із {1} згодом купили це</translation>
    </message>
    <message>
      <source>Who bought</source>
      <translation>Хто купив</translation>
    </message>
    <message>
      <source>often buys later</source>
      <translation>згодом часто купує</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Скільки</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Показник</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>До</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Із</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Після</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>До і після</translation>
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation>Ви почали програму лояльності чи щось інше для клієнтів: однакова кількість місяців до і після того дня. До і після не є доказом: числа змінюють і сезони, і нові товари.</translation>
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation>Коли &amp;це почалося?…</translation>
    </message>
    <message>
      <source>Say when it began.</source>
      <translation>Скажіть, коли це почалося.</translation>
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation>Це почалося {0}: потрібно три місяці до і після.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>%Ln місяць до і після {0}.</numerusform>
        <numerusform>%Ln місяці до і після {0}.</numerusform>
        <numerusform>%Ln місяців до і після {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation>Більше кажуть листи, яких декому навмання не надіслано: див. «Листи», «Готові».</translation>
    </message>
    <message>
      <source>When did it begin?</source>
      <translation>Коли це почалося?</translation>
    </message>
    <message>
      <source>when it began</source>
      <translation>день початку</translation>
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation>Числа, якими можна пишатися</translation>
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation>З ваших власних замовлень, округлені вниз, тож кожне з них правдиве. Для вашого сайту, профілю й посилок.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Речення</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation>Зберегти &amp;як HTML…</translation>
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation>Замовлень ще замало.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Скопійовано</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Числа</translation>
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation>З&amp;берегти картинку</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Хвилинку</translation>
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation>Пок&amp;азати таблицею</translation>
    </message>
    <message>
      <source>How it is worked out</source>
      <translation>Як це обчислено</translation>
    </message>
    <message>
      <source>What to do about it</source>
      <translation>Що з цим робити</translation>
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation>Ваші замовлення закінчуються {0}. Спершу імпортуйте новіші.</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>Скопійовано %Ln рядок</numerusform>
        <numerusform>Скопійовано %Ln рядки</numerusform>
        <numerusform>Скопійовано %Ln рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Зберегти картинку</translation>
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation>{0}, станом на {1}</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Слова</translation>
    </message>
    <message>
      <source>May be shown</source>
      <translation>Можна показувати</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Джерело</translation>
    </message>
    <message>
      <source>Shown at</source>
      <translation>Де показано</translation>
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation>Добрі слова клієнтів</translation>
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation>Написане кимось можна показувати, коли людина сказала «так». Про це питає лист «Чи можна показати ваші слова?».</translation>
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation>Д&amp;озвіл…</translation>
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation>Де &amp;показано…</translation>
    </message>
    <message>
      <source>No kind words yet. Add what somebody wrote to you; it is shown nowhere before they said yes.</source>
      <translation>Добрих слів ще немає. Додайте, що вам написали; без згоди їх ніде не буде показано.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Добрі слова</translation>
    </message>
    <message>
      <source>Who wrote them</source>
      <translation>Хто написав</translation>
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation>лист, ел. лист, сайт відгуків</translation>
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation>гастрономічний оглядач, місцева газета; порожньо для клієнта</translation>
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation>Чи можна показувати ці слова?</translation>
    </message>
    <message>
      <source>In which words, and where</source>
      <translation>Якими словами й де</translation>
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation>Де показано ці слова?</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>Збережено %Ln відгук</numerusform>
        <numerusform>Збережено %Ln відгуки</numerusform>
        <numerusform>Збережено %Ln відгуків</numerusform>
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation>видалення слів</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation>Видалено. Правка › Відмінити поверне їх.</translation>
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation>Жодна чернетка не чекає</translation>
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation>Чернетки, які робите ви й серії, чекають тут, доки ви їх не надішлете.</translation>
    </message>
    <message>
      <source>Write a letter</source>
      <translation>Написати лист</translation>
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation>Enter відкриває чернетку, а ще раз Enter позначає, що ви її надіслали. S пропускає.</translation>
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation>&amp;Усі разом</translation>
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation>Чернетки, що чекають</translation>
    </message>
    <message>
      <source>The draft</source>
      <translation>Чернетка</translation>
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation>Змінити &amp;текст…</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>П&amp;ропустити</translation>
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation>Хто замовив протягом 60 днів після листа, той повернувся. Чи саме завдяки листу, скажуть лише ті, хто листа навмання не отримав.</translation>
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation>&amp;Коди в листах…</translation>
    </message>
    <message>
      <source>What came of your letters</source>
      <translation>Що дали ваші листи</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Зроблено</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Передано</translation>
    </message>
    <message>
      <source>They spent</source>
      <translation>Вони витратили</translation>
    </message>
    <message>
      <source>With their code</source>
      <translation>З їхнім кодом</translation>
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation>відкрито: ви надіслали?</translation>
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation>автоматично, {0}</translation>
    </message>
    <message>
      <source>waits since {0}</source>
      <translation>чекає від {0}</translation>
    </message>
    <message>
      <source>{0}, first text</source>
      <translation>{0}, перший текст</translation>
    </message>
    <message>
      <source>{0}, second text</source>
      <translation>{0}, другий текст</translation>
    </message>
    <message>
      <source>{0} so far</source>
      <translation>{0} поки що</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>Готова %Ln чернетка</numerusform>
        <numerusform>Готові %Ln чернетки</numerusform>
        <numerusform>Готові %Ln чернеток</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation>Відкр&amp;ити в поштовій програмі</translation>
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation>Копіювати з &amp;адресою</translation>
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation>Копіювати &amp;й відкрити лист</translation>
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation>&amp;Надіслано, далі</translation>
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation>{0} не отримає листа: {1}</translation>
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation>Надіслано: {0}</translation>
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation>Пропущено: {0}</translation>
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation>{0}: більше не пишемо ел. листів</translation>
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation>Лист: {0}</translation>
    </message>
    <message>
      <source>change the words</source>
      <translation>зміна тексту</translation>
    </message>
    <message>
      <source>The words are kept</source>
      <translation>Текст збережено</translation>
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation>Зберегти всі &amp;як файли…</translation>
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation>Покласти всі до &amp;чернеток моєї скриньки…</translation>
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation>Друкувати &amp;листи поштою</translation>
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation>&amp;Зберегти листи поштою з адресами…</translation>
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation>Копі&amp;ювати всі як текст</translation>
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation>Пропустити &amp;всі</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>Скопійовано %Ln лист. Він ще чекає тут</numerusform>
        <numerusform>Скопійовано %Ln листи. Вони ще чекають тут</numerusform>
        <numerusform>Скопійовано %Ln листів. Вони ще чекають тут</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation>Листи поштою</translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>Пропущено %Ln чернетку</numerusform>
        <numerusform>Пропущено %Ln чернетки</numerusform>
        <numerusform>Пропущено %Ln чернеток</numerusform>
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation>Лист п&amp;овернувся</translation>
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation>Створити список тих, &amp;хто повернувся</translation>
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation>Усі листи &amp;цієї розсилки…</translation>
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation>Повернулися після «{0}»</translation>
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation>У списку «{0}»</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Прочитано рядків</translation>
    </message>
    <message>
      <source>New orders</source>
      <translation>Нові замовлення</translation>
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation>Оновлені замовлення</translation>
    </message>
    <message>
      <source>Orders known already</source>
      <translation>Уже відомі замовлення</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Нові клієнти</translation>
    </message>
    <message>
      <source>People in a customers file</source>
      <translation>Люди у файлі клієнтів</translation>
    </message>
    <message>
      <source>Orders that count</source>
      <translation>Враховані замовлення</translation>
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation>Замовлення без клієнта</translation>
    </message>
    <message>
      <source>Money in the file</source>
      <translation>Гроші у файлі</translation>
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation>З них враховано, без повернених</translation>
    </message>
    <message>
      <source>First order that counts</source>
      <translation>Перше враховане замовлення</translation>
    </message>
    <message>
      <source>Last order that counts</source>
      <translation>Останнє враховане замовлення</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <translation>Ми помилилися</translation>
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation>Щось у ShopRetain пішло не так</translation>
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation>Збережене вами в безпеці. Можна працювати далі; якщо це повториться, закрийте ShopRetain і відкрийте знову.</translation>
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation>Подробиці для того, хто допомагає</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Подробиці</translation>
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Копіювати подробиці</translation>
    </message>
    <message>
      <source>Restore a copy</source>
      <translation>Відновлення копії</translation>
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation>Повернутися до резервної копії?</translation>
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation>Те, що ви імпортували після неї, зникне з чисел. Теперішній магазин буде відкладено в теку поруч, нічого не буде видалено.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <source>Safety copies</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation>&amp;Залишити магазин як є</translation>
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation>&amp;Повернутися до копії</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Утримання</translation>
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation>Виберіть запитання; кожен графік можна зберегти.</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>Які клієнти</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>Усі клієнти</translation>
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation>&amp;Зробити звіт</translation>
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation>Дізнайтеся, скільки клієнтів повертається</translation>
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation>Імпортуйте замовлення, і тут буде відповідь із графіком і розрахунком.</translation>
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation>Чи повертаються клієнти?</translation>
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation>Чи лишаються новіші клієнти?</translation>
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation>Скільки приносить клієнт?</translation>
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation>Звідки беруться продажі?</translation>
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation>Хто віддаляється?</translation>
    </message>
    <message>
      <source>Who will order next?</source>
      <translation>Хто замовить наступним?</translation>
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation>&amp;Що кажуть статті</translation>
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation>&amp;Товари</translation>
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation>&amp;Ціль і «а якби»</translation>
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation>&amp;Витрати на новачків</translation>
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation>П’&amp;ять показників</translation>
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation>&amp;Обслуговування</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation>Ваші клієнти станом на {0}</translation>
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation>Записано {0} і книгу Excel до нього</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Відкрити звіт</translation>
    </message>
    <message>
      <source>Open workbook</source>
      <translation>Відкрити книгу</translation>
    </message>
    <message>
      <source>Your drafts</source>
      <translation>Ваші чернетки</translation>
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation>У якому вигляді вам зручні чернетки?</translation>
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation>Інший спосіб можна вибрати будь-коли.</translation>
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation>По одному в моїй поштовій програмі</translation>
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation>Кожна відкривається як нове повідомлення. Ви читаєте й натискаєте «Надіслати».</translation>
    </message>
    <message>
      <source>As files in a folder</source>
      <translation>Файлами в теці</translation>
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation>Один файл на людину. Подвійне натискання відкриває його, готовий до надсилання.</translation>
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation>Серед чернеток моєї скриньки</translation>
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation>Вони чекають там, також на телефоні й у вебпошті.</translation>
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation>Копіювати й вставляти</translation>
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation>Для вебпошти: листи один за одним потрапляють до буфера обміну.</translation>
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation>Збережений файл можна виправити в Excel і знову перетягнути сюди.</translation>
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation>Зберегти &amp;як Excel…</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation>Файли Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>Збереження рядків</translation>
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation>Додати правило до цього блоку</translation>
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation>Д&amp;одати правило</translation>
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation>Дод&amp;ати блок</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>Прибрати цей блок</translation>
    </message>
    <message>
      <source>all of these:</source>
      <translation>усе з цього:</translation>
    </message>
    <message>
      <source>any of these:</source>
      <translation>будь-що з цього:</translation>
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation>Досить будь-якого правила, а не всіх</translation>
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation>Потрібні всі правила, а не будь-яке</translation>
    </message>
    <message>
      <source>More rules…</source>
      <translation>Більше правил…</translation>
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation>Правила, кожне одним реченням</translation>
    </message>
    <message>
      <source>Amount spent</source>
      <translation>Витрачена сума</translation>
    </message>
    <message>
      <source>Points of a reward</source>
      <translation>Балів за винагороду</translation>
    </message>
    <message>
      <source>From when points last</source>
      <translation>Від чого рахується строк балів</translation>
    </message>
    <message>
      <source>How long points last</source>
      <translation>Скільки діють бали</translation>
    </message>
    <message>
      <source>after the last order.</source>
      <translation>після останнього замовлення.</translation>
    </message>
    <message>
      <source>after they were earned.</source>
      <translation>після нарахування.</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>завжди</translation>
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation>{0} балів дають знижку {1}.</translation>
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation>Бали діють {0} {1}</translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>Кожні витрачені {0} дають {1} бал.</numerusform>
        <numerusform>Кожні витрачені {0} дають {1} бали.</numerusform>
        <numerusform>Кожні витрачені {0} дають {1} балів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation>Діє для нових замовлень. Порахувати старі замовлення знову?</translation>
    </message>
    <message>
      <source>Count again…</source>
      <translation>Порахувати знову…</translation>
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation>{0} від {1}-го замовлення</translation>
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation>Замовлення дають кешбек, за їх кількістю за 12 місяців: {0}.</translation>
    </message>
    <message>
      <source>first order {0}</source>
      <translation>перше замовлення {0}</translation>
    </message>
    <message>
      <source>each order {0}</source>
      <translation>кожне замовлення {0}</translation>
    </message>
    <message>
      <source>birthday {0}</source>
      <translation>день народження {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>відгук {0}</translation>
    </message>
    <message>
      <source>survey {0}</source>
      <translation>опитування {0}</translation>
    </message>
    <message>
      <source>days that count more</source>
      <translation>дні, що рахуються більше</translation>
    </message>
    <message>
      <source>bonus for some products</source>
      <translation>бонус за деякі товари</translation>
    </message>
    <message>
      <source>from {0} on</source>
      <translation>від {0}</translation>
    </message>
    <message>
      <source>Also: {0}</source>
      <translation>Також: {0}</translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>Замовлення на {0} дає %Ln бал на суму {1}. Це повертає &lt;b&gt;{2} продажів&lt;/b&gt;, або щонайбільше близько {3} на рік.</numerusform>
        <numerusform>Замовлення на {0} дає %Ln бали на суму {1}. Це повертає &lt;b&gt;{2} продажів&lt;/b&gt;, або щонайбільше близько {3} на рік.</numerusform>
        <numerusform>Замовлення на {0} дає %Ln балів на суму {1}. Це повертає &lt;b&gt;{2} продажів&lt;/b&gt;, або щонайбільше близько {3} на рік.</numerusform>
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation>Скільки дають бали і як довго вони діють, змінюється одразу для всіх. Порахувати за новими правилами і старі замовлення?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Застосувати</translation>
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation>Продажі за тим, хто купив</translation>
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation>Тут немає: {0} із замовлень без ел. пошти, телефону чи номера клієнта.</translation>
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation>{0} із кожних {1} дають клієнти, що повертаються</translation>
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation>Продажі щомісяця, за тим, хто купив</translation>
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation>{0} від клієнтів, що повертаються</translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>У місяці першого замовлення клієнт новий, у кожному наступному він той, що повертається. За останній повний %Ln місяць клієнти, що повертаються, дали {0}, а нові {1}.</numerusform>
        <numerusform>У місяці першого замовлення клієнт новий, у кожному наступному він той, що повертається. За останні повні %Ln місяці клієнти, що повертаються, дали {0}, а нові {1}.</numerusform>
        <numerusform>У місяці першого замовлення клієнт новий, у кожному наступному він той, що повертається. За останні повні %Ln місяців клієнти, що повертаються, дали {0}, а нові {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation>Знайти нових клієнтів коштує найдорожче. Подякуйте їм протягом тижня, щоб наступного року вони були серед тих, хто повертається.</translation>
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation>&amp;Нові клієнти</translation>
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation>Перша покупка за останні 60 днів</translation>
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation>У ваших замовленнях немає клієнтів</translation>
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation>У {0} продажів немає ел. пошти, телефону чи номера клієнта, тож не видно, хто повертається. Додайте файл, у якому вони є.</translation>
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation>Ще зарано казати, звідки беруться продажі</translation>
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation>Потрібні два повні місяці замовлень.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Нові</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>Повертаються</translation>
    </message>
    <message>
      <source>Without customer</source>
      <translation>Без клієнта</translation>
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation>Купили: {0}</translation>
    </message>
    <message>
      <source>Service and delivery</source>
      <translation>Обслуговування й доставка</translation>
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation>Станом на {0}. «Купили знову» рахує покупки, яким уже 12 місяців, і тих їхніх покупців, що за ці 12 місяців купили знову.</translation>
    </message>
    <message>
      <source>Until it leaves</source>
      <translation>До відправлення</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>Способи оплати</translation>
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation>Способи доставки</translation>
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation>Ваші файли не кажуть, коли замовлення відправлено</translation>
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation>У Shopify, WooCommerce та інших є для цього стовпець: дата виконання чи завершення. Експортуйте замовлення з ним, і дні стоятимуть тут.</translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>Половину ваших замовлень відправлено за %Ln день.</numerusform>
        <numerusform>Половину ваших замовлень відправлено за %Ln дні.</numerusform>
        <numerusform>Половину ваших замовлень відправлено за %Ln днів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Half of your orders leave on the same day.</source>
      <translation>Половина замовлень вирушає того самого дня.</translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>Відправлено за %Ln день</numerusform>
        <numerusform>Відправлено за %Ln дні</numerusform>
        <numerusform>Відправлено за %Ln днів</numerusform>
      </translation>
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation>Днів від замовлення до посилки</translation>
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation>Після скількох днів замовлення запізнюється, задає серія «Замовлення запізнюється» у «Листах».</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} або більше</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>від {0} до {1}</translation>
    </message>
    <message>
      <source>Left later</source>
      <translation>Відправлено пізніше</translation>
    </message>
    <message>
      <source>{0}: none</source>
      <translation>{0}: жодного</translation>
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation>{0}: жодній покупці ще немає 12 місяців.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation>{0}: {1} із {2} купили знову, {3} ({4}).</translation>
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation>Ваші файли цього не кажуть</translation>
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation>Експортуйте замовлення зі стовпцем для цього, і числа стоятимуть тут.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>не вказано</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Купили знову</translation>
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation>За останні 12 місяців не було відповідей на звернення</translation>
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation>Записуйте в «Листи», «Відповіді», хто чекає; час рахується сам.</translation>
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation>За період {0} половина мала першу відповідь за {1}.</translation>
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation>Годин до першої відповіді</translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>%Ln звернення</numerusform>
        <numerusform>%Ln звернення</numerusform>
        <numerusform>%Ln звернень</numerusform>
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Звернення</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Години</translation>
    </message>
    <message>
      <source>an hour</source>
      <translation>годину</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation>Для всього вже вибрано розумне значення.</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Ваш магазин</translation>
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation>&amp;Назва магазину</translation>
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation>&amp;Валюта</translation>
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation>&amp;Часовий пояс</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>не враховано</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>М&amp;ова</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Світлий</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Темний</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>Світлий чи &amp;темний</translation>
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation>Перевірена копія магазину робиться сама перед кожним імпортом. Раз на місяць копіюйте одну на інший пристрій.</translation>
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation>&amp;Зробити копію зараз</translation>
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation>Відновити &amp;копію…</translation>
    </message>
    <message>
      <source>How figures are counted</source>
      <translation>Як рахуються числа</translation>
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation>З&amp;апізнюється після стількох звичних перерв</translation>
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation>Гроші за рік важать менше на (0,1 це 10%)</translation>
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation>Днів між двома листами одній людині</translation>
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation>Норма для споживчих товарів, зі 100</translation>
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation>Норма для краси, зі 100</translation>
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation>Норма для одягу й взуття, зі 100</translation>
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation>Норма для товарів для дому, зі 100</translation>
    </message>
    <message>
      <source>Half of them</source>
      <translation>Половина</translation>
    </message>
    <message>
      <source>One in three</source>
      <translation>Кожен третій</translation>
    </message>
    <message>
      <source>One in five</source>
      <translation>Кожен п’ятий</translation>
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation>&amp;Без листа, щоб побачити, чи діють листи</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Позначені</translation>
    </message>
    <message>
      <source>Top 5%</source>
      <translation>Перші 5%</translation>
    </message>
    <message>
      <source>Top 10%</source>
      <translation>Перші 10%</translation>
    </message>
    <message>
      <source>Top 20%</source>
      <translation>Перші 20%</translation>
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation>&amp;VIP</translation>
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation>Норми взято зі статті Elbuz, яка не каже, за який період. Їх видно лише там, де ви вибрали галузь на сторінці «Утримання».</translation>
    </message>
    <message>
      <source>change of settings</source>
      <translation>зміна налаштувань</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>Збережено %Ln копію; найновіша від {0}.</numerusform>
        <numerusform>Збережено %Ln копії; найновіша від {0}.</numerusform>
        <numerusform>Збережено %Ln копій; найновіша від {0}.</numerusform>
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Копій ще немає.</translation>
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation>Зроблено резервну копію {0}</translation>
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation>Резервної копії ще немає.</translation>
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation>Копію відновлено. Попередній магазин збережено поруч.</translation>
    </message>
    <message>
      <source>Not meant for</source>
      <translation>Не для них</translation>
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation>&amp;Новий для рівня…</translation>
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation>Новий &amp;для перших замовлень</translation>
    </message>
    <message>
      <source>Codes for many</source>
      <translation>Коди для багатьох</translation>
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation>Створіть код і налаштуйте його у своєму інтернет-магазині з тим, що він дає. Тут рахуються замовлення, що прийшли з ним, і ті, хто ним скористався, хоча він не для них.</translation>
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation>Такого коду ще немає.</translation>
    </message>
    <message>
      <source>A code for a level</source>
      <translation>Код для рівня</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Рівень</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>Створити</translation>
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation>{0}: створено й скопійовано.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сьогодні</translation>
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation>Лишається на цьому комп’ютері</translation>
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation>Почніть з імпорту файлу</translation>
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation>Замовлення закінчуються {0}. Імпортуйте новіші.</translation>
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation>Замовлення до {0}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Додати</translation>
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation>Ще одна: за кожні витрачені {0} балів {1}, за балів {2} знижка {3}. {4}</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Програма</translation>
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation>Коштує на рік, щонайбільше</translation>
    </message>
    <message>
      <source>Of sales</source>
      <translation>Від продажів</translation>
    </message>
    <message>
      <source>In whole rewards</source>
      <translation>Цілими винагородами</translation>
    </message>
    <message>
      <source>To earlier customers</source>
      <translation>Давнішим клієнтам</translation>
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation>Випробувати програму на торішніх замовленнях</translation>
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation>Кожне замовлення останніх 12 місяців рахується так, ніби програма діяла. Усі ці замовлення прийшли без неї: що вона дасть понад те, не знає ніхто, а скільки коштує вам, видно тут.</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Як зараз</translation>
    </message>
    <message>
      <source>Half as generous</source>
      <translation>Удвічі скромніша</translation>
    </message>
    <message>
      <source>Twice as generous</source>
      <translation>Удвічі щедріша</translation>
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation>Кешбек, 2/3/5%</translation>
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation>{0} = {1} б., {2} б. = {3}</translation>
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation>Рахуємо торішні замовлення…</translation>
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation>За останні 12 місяців замовлень не було.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>Пораховано %Ln замовлення на {0}. {1} балів отримують люди з трьома або більше замовленнями за рік.</numerusform>
        <numerusform>Пораховано %Ln замовлення на {0}. {1} балів отримують люди з трьома або більше замовленнями за рік.</numerusform>
        <numerusform>Пораховано %Ln замовлень на {0}. {1} балів отримують люди з трьома або більше замовленнями за рік.</numerusform>
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation>Віддаляються</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>%Ln клієнт віддаляється</numerusform>
        <numerusform>%Ln клієнти віддаляються</numerusform>
        <numerusform>%Ln клієнтів віддаляються</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation>Ніхто не віддаляється</translation>
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation>Усі, за тим, як часто й як давно замовляли</translation>
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation>Ці клієнти витратили {0} за останні 12 місяців. Напишіть їм, спершу тим, хто купував найчастіше.</translation>
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation>Усе спокійно: кожен, хто купує знову й знову, тримається своєї звички.</translation>
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation>Звична перерва у вашому магазині: {0}.</translation>
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation>У вашому магазині замало перерв, щоб знати власну, тому беремо {0}.</translation>
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation>Віддаляється той, хто купив щонайменше двічі й мовчить довше, ніж півтори своєї звичної перерви.</translation>
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation>Карта показує всіх за календарем, тому її числа інші, ніж {0}.</translation>
    </message>
    <message>
      <source>Months since the last order</source>
      <translation>Місяців від останнього замовлення</translation>
    </message>
    <message>
      <source>Your best now</source>
      <translation>Зараз найкращі</translation>
    </message>
    <message>
      <source>Win these back first</source>
      <translation>Цих поверніть першими</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>менше ніж {0}</translation>
    </message>
    <message>
      <source>over {0}</source>
      <translation>більше ніж {0}</translation>
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation>Замовлень: {0}. Місяців від останнього: {1}</translation>
    </message>
    <message>
      <source>You spent</source>
      <translation>Ви витратили</translation>
    </message>
    <message>
      <source>New ones bought</source>
      <translation>Нові купили на</translation>
    </message>
    <message>
      <source>Returning bought</source>
      <translation>Інші купили на</translation>
    </message>
    <message>
      <source>What new customers cost</source>
      <translation>Скільки коштують нові клієнти</translation>
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation>Впишіть, скільки витратили на рекламу, ярмарки й знижки для новачків. Нові клієнти це ті, хто того місяця замовив уперше.</translation>
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation>&amp;Вписати суму…</translation>
    </message>
    <message>
      <source>{0} spent; no new customer came in these months.</source>
      <translation>Витрачено {0}; нових клієнтів за ці місяці не було.</translation>
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation>Для жодного місяця ще немає суми.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>%Ln новий клієнт за {0}: по {1}.</numerusform>
        <numerusform>%Ln нові клієнти за {0}: по {1}.</numerusform>
        <numerusform>%Ln нових клієнтів за {0}: по {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation>Витрачено на новачків</translation>
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation>Продажі, а над ними витрати</translation>
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation>Коли це окупиться, видно за рік замовлень.</translation>
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation>За перші 12 місяців вони витрачають {0}; якщо зі 100 вам лишається {1}, це не окуповується.</translation>
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation>Окуповує вже перше замовлення, якщо зі 100 вам лишається {0}.</translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>Окупиться через %Ln місяць, якщо зі 100 вам лишається {0}; за 12 місяців вони витрачають {1}.</numerusform>
        <numerusform>Окупиться через %Ln місяці, якщо зі 100 вам лишається {0}; за 12 місяців вони витрачають {1}.</numerusform>
        <numerusform>Окупиться через %Ln місяців, якщо зі 100 вам лишається {0}; за 12 місяців вони витрачають {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation>Лишіть порожнім, якщо не знаєте.</translation>
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation>Витрачено, {0}</translation>
    </message>
    <message>
      <source>what was spent</source>
      <translation>витрати</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>Наступне</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Раз на</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>Додатки</translation>
    </message>
    <message>
      <source>Standing orders</source>
      <translation>Регулярні замовлення</translation>
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation>Хто купує той самий товар через рівні проміжки: запропонуйте відкладати його чи надсилати без нагадування й запишіть, про що домовилися. Гроші ви отримуєте як завжди.</translation>
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation>&amp;Домовлено…</translation>
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation>&amp;Призупинити чи продовжити</translation>
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation>З&amp;авершено</translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation>Ще ніхто не купує той самий товар через рівні проміжки.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>Можна запропонувати %Ln регулярне замовлення</numerusform>
        <numerusform>Можна запропонувати %Ln регулярні замовлення</numerusform>
        <numerusform>Можна запропонувати %Ln регулярних замовлень</numerusform>
      </translation>
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation>За товарами: {0}.</translation>
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation>Із {0}, що діяли рік тому, відтоді завершилося {1}: {2}.</translation>
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation>Спершу виберіть те, про яке домовлено.</translation>
    </message>
    <message>
      <source>What you agreed</source>
      <translation>Про що ви домовилися</translation>
    </message>
    <message>
      <source>Every how many days</source>
      <translation>Раз на скільки днів</translation>
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation>Додатки лише для них</translation>
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation>друкується на вкладці в посилку; можна не заповнювати</translation>
    </message>
    <message>
      <source>the standing order</source>
      <translation>регулярне замовлення</translation>
    </message>
    <message>
      <source>delete the standing order</source>
      <translation>видалення регулярного замовлення</translation>
    </message>
    <message>
      <source>Newer customers</source>
      <translation>Новіші клієнти</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>Сезони</translation>
    </message>
    <message>
      <source>By season</source>
      <translation>За сезонами</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>За місяцями</translation>
    </message>
    <message>
      <source>What the squares say</source>
      <translation>Що показують клітинки</translation>
    </message>
    <message>
      <source>Had come back by then</source>
      <translation>Доти вже повернулися</translation>
    </message>
    <message>
      <source>Bought in that month</source>
      <translation>Купили того місяця</translation>
    </message>
    <message>
      <source>Spent by then</source>
      <translation>Доти витратили</translation>
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation>Місяці можна вибрати, коли в кожному є 30 нових клієнтів</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation>Скільки з кожних 100 клієнтів, що вперше купили в певний сезон, повернулися за стільки місяців</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation>Скільки з кожних 100 клієнтів, що вперше купили в певний сезон, купили в перший, другий, третій місяць після нього</translation>
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation>Скільки в середньому витратив за стільки місяців клієнт, що вперше купив у певний сезон</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>%Ln новий клієнт</numerusform>
        <numerusform>%Ln нові клієнти</numerusform>
        <numerusform>%Ln нових клієнтів</numerusform>
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation>Найбільше вирішують місяці одразу після першого замовлення. Подякуйте новим клієнтам останніх 60 днів ({0}), поки вони ще вас пам’ятають.</translation>
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation>Кожен рядок це сезон перших замовлень. Порожні клітинки означають «ще зарано казати», ніколи не нуль.</translation>
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation>В інших програмах це зветься когортним аналізом.</translation>
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation>Ще зарано казати, чи лишаються новіші клієнти</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>Із {1} нових клієнтів за %Ln місяць повернулося {0}: замало для певності</numerusform>
        <numerusform>Із {1} нових клієнтів за %Ln місяці повернулося {0}: замало для певності</numerusform>
        <numerusform>Із {1} нових клієнтів за %Ln місяців повернулося {0}: замало для певності</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>Із кожних 100 нових клієнтів за %Ln місяць повертається {0}</numerusform>
        <numerusform>Із кожних 100 нових клієнтів за %Ln місяці повертається {0}</numerusform>
        <numerusform>Із кожних 100 нових клієнтів за %Ln місяців повертається {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation>Новіші клієнти повертаються швидше, ніж раніше</translation>
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation>Новіші клієнти повертаються приблизно так само часто, як рік тому</translation>
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation>Новіші клієнти повертаються рідше, ніж раніше</translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>{0} зі 100 за %Ln місяць</numerusform>
        <numerusform>{0} зі 100 за %Ln місяці</numerusform>
        <numerusform>{0} зі 100 за %Ln місяців</numerusform>
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation>Через місяць після перших замовлень заповниться перша клітинка.</translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: за %Ln місяць знову купили {1} з {2} клієнтів.</numerusform>
        <numerusform>{0}: за %Ln місяці знову купили {1} з {2} клієнтів.</numerusform>
        <numerusform>{0}: за %Ln місяців знову купили {1} з {2} клієнтів.</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation>Роком раніше було {0} із {1}.</translation>
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation>Різниця може бути випадковою.</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Перша покупка</translation>
    </message>
    <message>
      <source>Months since the season</source>
      <translation>Місяців від сезону</translation>
    </message>
    <message>
      <source>Months since the first order</source>
      <translation>Місяців від першого замовлення</translation>
    </message>
    <message>
      <source>Less spent</source>
      <translation>Витрачено менше</translation>
    </message>
    <message>
      <source>Fewer came back</source>
      <translation>Повернулося менше</translation>
    </message>
    <message>
      <source>More spent</source>
      <translation>Витрачено більше</translation>
    </message>
    <message>
      <source>More came back</source>
      <translation>Повернулося більше</translation>
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation>Порожньо: ще зарано казати</translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>За %Ln місяць витрачено по {0}; {1}</numerusform>
        <numerusform>За %Ln місяці витрачено по {0}; {1}</numerusform>
        <numerusform>За %Ln місяців витрачено по {0}; {1}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>За %Ln місяць повернулося {0} із {1}</numerusform>
        <numerusform>За %Ln місяці повернулося {0} із {1}</numerusform>
        <numerusform>За %Ln місяців повернулося {0} із {1}</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation>У місяці {2} купили {0} із {1}</translation>
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation>Роком раніше: {0} зі 100</translation>
    </message>
    <message>
      <source>Month {0}</source>
      <translation>Місяць {0}</translation>
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation>Перша покупка: {0}</translation>
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
      <translation>Інший магазин чи каса</translation>
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation>Де взяти файл?</translation>
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation>У Shopify відкрийте Orders («Замовлення») і виберіть Export («Експорт»).</translation>
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation>Виберіть All orders (усі замовлення) і Plain CSV file, потім експортуйте.</translation>
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation>Перетягніть файл у поле вище. Якщо Shopify надішле його ел. листом, спершу збережіть.</translation>
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation>У WooCommerce встановіть безплатний додаток для експорту замовлень, наприклад Advanced Order Export.</translation>
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation>Експортуйте всі замовлення з ел. поштою, датою, сумою і станом у файл CSV.</translation>
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation>Перетягніть файл у поле вище.</translation>
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation>В Etsy відкрийте Shop Manager, Settings, Options, Download data.</translation>
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation>Виберіть Orders і рік, потім завантажте файл CSV.</translation>
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation>Перетягніть файли за всі роки в поле вище, разом чи по одному.</translation>
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation>Шукайте «Експорт», «Завантажити» чи «Звіт» у системі магазину або касі.</translation>
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation>Досить дати, суми та ел. пошти, телефону чи номера клієнта для кожного замовлення.</translation>
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation>Перетягніть файл CSV чи Excel у поле вище.</translation>
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation>Де взяти файл замовлень?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Повідомлення</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>Повідом&amp;лення</translation>
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation>&amp;Інші тексти</translation>
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation>&amp;Вставити</translation>
    </message>
    <message>
      <source>QR leads to…</source>
      <translation>QR веде до…</translation>
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation>&amp;Код…</translation>
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation>Ли&amp;ше без дозволу на ел. листи</translation>
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation>Лише &amp;хто вартий марки</translation>
    </message>
    <message>
      <source>remove the code</source>
      <translation>прибирання коду</translation>
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation>На листівці більше немає коду</translation>
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation>Куди ведуть QR-коди</translation>
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation>Сторінка вашого магазину, яка приймає код, із {code} на його місці. Shopify: https://your-shop/discount/{code}. Без неї телефон покаже лише код.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Посилання</translation>
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation>У посиланні потрібен {code}, і воно має щонайбільше 200 знаків.</translation>
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation>Бюджету не вистачає на жодну. Змініть його в «Змінити ціну».</translation>
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation>Нікому тут зараз не можна її надсилати.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {1} із {2}</translation>
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation>{0}, з них за кордон {1} по {2}</translation>
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation>{0}. {1}: близько {2}.</translation>
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation>Збережено {0}: {1} на {2}</translation>
    </message>
    <message>
      <source>printing</source>
      <translation>друк</translation>
    </message>
    <message>
      <source>See who</source>
      <translation>Хто вони</translation>
    </message>
    <message>
      <source>See who: {0}</source>
      <translation>Хто вони: {0}</translation>
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation>Продажі клієнтам, що повертаються</translation>
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation>Скільки приносить клієнт</translation>
    </message>
    <message>
      <source>Orders to expect</source>
      <translation>Очікувані замовлення</translation>
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation>Купили знову за ці 12 місяців</translation>
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation>Найцінніші 10 зі 100</translation>
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation>Хто найімовірніше замовить</translation>
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation>Поки замало для певності</translation>
    </message>
    <message>
      <source>the first such figure</source>
      <translation>перше таке число</translation>
    </message>
    <message>
      <source>of every {0}</source>
      <translation>з кожних {0}</translation>
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation>{0} із {1} за 12 місяців</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>дотепер</translation>
    </message>
    <message>
      <source>being worked out</source>
      <translation>обчислюється</translation>
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation>за 4 тижні</translation>
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation>близько {0}, імовірно від {1} до {2}</translation>
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation>з наступними 12 місяцями: від {0} до {1}</translation>
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation>Як це обчислено</translation>
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation>З грошей, які відомі клієнти витратили за останні 12 повних місяців, частина, що надійшла в місяцях після місяця їхнього першого замовлення.</translation>
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation>Щоб збільшити її, пропонуйте новим клієнтам другий товар.</translation>
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation>Період: від {0} до {1}, усього клієнтів: {2}.</translation>
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation>Скільки клієнт заплатив дотепер, без повернених грошей, і скільки, імовірно, заплатить за наступні 12 місяців, у середньому.</translation>
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation>Станом на {0}, клієнтів: {1}.</translation>
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>З того, як часто й як давно купував кожен клієнт, ми рахуємо, наскільки ймовірно, що він ще купує, і як часто. Нових клієнтів тут немає.</translation>
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation>Станом на {0}, клієнтів: {1}, повторних покупок: {2}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation>З часом: {0}</translation>
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation>Хто був у групі наприкінці кожного кварталу, що вони замовили за три місяці до того і скільки з них купили знову за три місяці після.</translation>
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation>Ще немає повного кварталу замовлень.</translation>
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation>Графік і хто, імовірно, &amp;замовить</translation>
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation>&amp;Імпортувати нові</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Календар</translation>
    </message>
    <message>
      <source>today</source>
      <translation>сьогодні</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>Відкрити календар</translation>
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation>Числа нижче станом на той день.</translation>
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation>Найновіше замовлення датоване {0}, а цей день ще не настав</translation>
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation>Замовлення майбутніх днів ще не рахуються. Чи правильно йде годинник цього комп’ютера?</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>%Ln замовлення у валюті без курсу</numerusform>
        <numerusform>%Ln замовлення у валюті без курсу</numerusform>
        <numerusform>%Ln замовлень у валюті без курсу</numerusform>
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation>Вони рахуються як замовлення; їхні гроші не враховано. Задайте курс у налаштуваннях.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустити</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation>Як утримати клієнтів</translation>
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation>Десять способів, десять стратегій</translation>
    </message>
    <message>
      <source>Touch points</source>
      <translation>Точки контакту</translation>
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation>Чого тут немає, і що натомість</translation>
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation>Для чого потрібен сервер, сайт чи людина, сказано тут, і що програма робить натомість.</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Відкрити: {0}</translation>
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation>Від того, як вас знаходять, до повернення товару: що охоплює програма і на що поглянути самим. Ваш сайт тут не вимірюється.</translation>
    </message>
    <message>
      <source>Covered here</source>
      <translation>Охоплено тут</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>See which customers come back</source>
      <translation>Дізнайтеся, хто з клієнтів повертається</translation>
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation>Візьміть файл замовлень з інтернет-магазину чи каси. Перші числа з’являться приблизно за хвилину.</translation>
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation>Дані ваших клієнтів ніколи не залишають цей комп’ютер. Без облікового запису, інтернет не потрібен.</translation>
    </message>
    <message>
      <source>Just looking?</source>
      <translation>Лише подивитися?</translation>
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation>Крамниця чаю з вигаданими клієнтами. Ваш магазин лишається окремо.</translation>
    </message>
    <message>
      <source>Why these?</source>
      <translation>Чому саме це?</translation>
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation>Кожен крок важить стільки, скільки грошей за ним стоїть; під загрозою те, що ці люди витратили за останні 12 місяців. Показано чотири найвагоміші, і ніхто не стоїть у двох із них. Кожне «Не сьогодні» зменшує вагу вдвічі.</translation>
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation>{0}: приховано до {1}.</translation>
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation>&amp;Показати їх знову</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>показано</translation>
    </message>
    <message>
      <source>not among the first</source>
      <translation>не серед перших</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Гроші</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Відкладено</translation>
    </message>
    <message>
      <source>Which figure</source>
      <translation>Яке число</translation>
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation>Витрачено за 24 місяці</translation>
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation>Витрачено за 18 місяців</translation>
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation>За цей час ніхто нічого не витратив</translation>
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation>Скільки клієнтів скільки приносять</translation>
    </message>
    <message>
      <source>{0} on average</source>
      <translation>{0} у середньому</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>Вашому найціннішому %Ln клієнту напишіть першому: {0} або більше.</numerusform>
        <numerusform>Вашим найціннішим %Ln клієнтам напишіть першим: по {0} або більше.</numerusform>
        <numerusform>Вашим найціннішим %Ln клієнтам напишіть першим: по {0} або більше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>Показати &amp;найціннішого (%Ln)</numerusform>
        <numerusform>Показати &amp;найцінніших (%Ln)</numerusform>
        <numerusform>Показати &amp;найцінніших (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation>У середньому {0}, клієнт посередині {1}. {2}</translation>
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation>Перші 20 зі 100 дають {0}.</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>%Ln ваш найцінніший клієнт</numerusform>
        <numerusform>%Ln ваші найцінніші клієнти</numerusform>
        <numerusform>%Ln ваших найцінніших клієнтів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>%Ln найцінніший із {0} клієнтів приніс {1} грошей</numerusform>
        <numerusform>%Ln найцінніші з {0} клієнтів принесли {1} грошей</numerusform>
        <numerusform>%Ln найцінніших із {0} клієнтів принесли {1} грошей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>На %Ln найціннішого з {0} клієнтів припадає {1} цінності</numerusform>
        <numerusform>На %Ln найцінніших із {0} клієнтів припадає {1} цінності</numerusform>
        <numerusform>На %Ln найцінніших із {0} клієнтів припадає {1} цінності</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation>1 із 10 клієнтів приносить {0} грошей</translation>
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation>На 1 із 10 клієнтів припадає {0} цінності всіх</translation>
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation>Скільки заплатив кожен клієнт, без повернених грошей. Враховано всіх, хто колись купував, навіть якщо за цей час не заплатив нічого.</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation>Скільки заплатив кожен клієнт дотепер, без повернених грошей. {0}</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation>Скільки кожен клієнт заплатив дотепер, без повернених грошей, і скільки, імовірно, заплатить за наступні 12 місяців. У середньому:</translation>
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation>Разом за наступні 12 місяців вони, імовірно, заплатять {0}; у 8 із 10 таких магазинів це від {1} до {2}. Пізніші гроші важать трохи менше.</translation>
    </message>
    <message>
      <source>Average {0}</source>
      <translation>У середньому {0}</translation>
    </message>
    <message>
      <source>Less than</source>
      <translation>Менше ніж</translation>
    </message>
    <message>
      <source>A letter of your own</source>
      <translation>Ваш власний лист</translation>
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation>Він починається зі слів, які зараз у редакторі.</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>Як він називається?</translation>
    </message>
    <message>
      <source>Something useful</source>
      <translation>Щось корисне</translation>
    </message>
    <message>
      <source>A thank-you</source>
      <translation>Подяка</translation>
    </message>
    <message>
      <source>An offer</source>
      <translation>Пропозиція</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Почати</translation>
    </message>
    <message>
      <source>delete the letter</source>
      <translation>видалення листа</translation>
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation>У листі більше немає коду</translation>
    </message>
    <message>
      <source>Try two texts</source>
      <translation>Випробувати два тексти</translation>
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation>Випадок дає кожній половині людей один із текстів. Змініть лише щось одне: тоді знатимете, від чого різниця.</translation>
    </message>
    <message>
      <source>Second subject</source>
      <translation>Друга тема</translation>
    </message>
    <message>
      <source>Second text</source>
      <translation>Другий текст</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Узяти обидва</translation>
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation>Обидва тексти однакові. Змініть щось одне.</translation>
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation>відповідь про оформлення замовлення</translation>
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation>Вашу відповідь збережено</translation>
    </message>
    <message>
      <source>{0}, by post</source>
      <translation>{0}, поштою</translation>
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation>Нікому з цих людей не можна надіслати цей лист.</translation>
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation>Тут ще нема кому писати.</translation>
    </message>
  </context>
</TS>
