<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>ShopRetain</name>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Import orders…</source>
      <translation>注文を取り込む(&amp;I)…</translation>
    </message>
    <message>
      <source>Import &amp;history</source>
      <translation>取り込みの履歴(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;New shop…</source>
      <translation>新しいお店(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open shop…</source>
      <translation>お店を開く(&amp;O)…</translation>
    </message>
    <message>
      <source>Open the &amp;sample shop</source>
      <translation>見本の店を開く(&amp;S)</translation>
    </message>
    <message>
      <source>Open the &amp;article’s example</source>
      <translation>記事の例を開く(&amp;A)</translation>
    </message>
    <message>
      <source>Back to &amp;my shop</source>
      <translation>自分のお店に戻る(&amp;M)</translation>
    </message>
    <message>
      <source>Save &amp;picture…</source>
      <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
      <source>Make a safety &amp;copy now</source>
      <translation>今すぐバックアップを作る(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Restore a copy…</source>
      <translation>バックアップから戻す(&amp;R)…</translation>
    </message>
    <message>
      <source>Show &amp;data folder</source>
      <translation>データのフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>数字をコピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Find customer</source>
      <translation>お客様を探す(&amp;F)</translation>
    </message>
    <message>
      <source>Write &amp;email</source>
      <translation>メールを書く(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>印刷(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>設定(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>今日(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>取り込み(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Retention</source>
      <translation>リピート率(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Customers</source>
      <translation>お客様(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Groups</source>
      <translation>グループ(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Loyalty</source>
      <translation>ポイント(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Emails</source>
      <translation>メール(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Bigger text</source>
      <translation>文字を大きく(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
      <source>C&amp;olours of the system</source>
      <translation>システムの色(&amp;O)</translation>
    </message>
    <message>
      <source>Lig&amp;ht</source>
      <translation>明るい(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>暗い(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>次の部分へ(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>What is &amp;this?</source>
      <translation>これは何ですか？(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>使い方(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Where do I find the orders file?</source>
      <translation>注文ファイルはどこにありますか？(&amp;W)</translation>
    </message>
    <message>
      <source>Wa&amp;ys to keep customers</source>
      <translation>お客様に続けていただく方法(&amp;Y)</translation>
    </message>
    <message>
      <source>Report a &amp;problem…</source>
      <translation>問題を知らせる(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;About ShopRetain</source>
      <translation>ShopRetainについて(&amp;A)</translation>
    </message>
    <message>
      <source>a year before</source>
      <translation>1年前</translation>
    </message>
    <message>
      <source>{0}, so far</source>
      <translation>{0}（途中）</translation>
    </message>
    <message>
      <source>Customers at the start</source>
      <translation>最初のお客様</translation>
    </message>
    <message>
      <source>Customers at the end</source>
      <translation>最後のお客様</translation>
    </message>
    <message>
      <source>Of those, new</source>
      <translation>うち新しい方</translation>
    </message>
    <message>
      <source>Of those, back after a break</source>
      <translation>うち久しぶりに戻った方</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>月</translation>
    </message>
    <message>
      <source>Came back %</source>
      <translation>戻った割合（%）</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>お客様</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>わかる情報</translation>
    </message>
    <message>
      <source>Last order</source>
      <translation>最後の注文</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>注文</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>これまでの購入額</translation>
    </message>
    <message>
      <source>Usual gap in days</source>
      <translation>いつもの間隔（日）</translation>
    </message>
    <message>
      <source>Expected in 4 weeks</source>
      <translation>4週間の見込み</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s)</source>
      <translation>
        <numerusform>お客様%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>The list opens in Excel, with the same columns.</source>
      <translation>この一覧は、同じ列のままExcelで開けます。</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>いつもの間隔</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln customer(s)</source>
      <translation>
        <numerusform>お客様%Ln人を保存しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln日</numerusform>
      </translation>
    </message>
    <message>
      <source>Row in the file</source>
      <translation>ファイルの行</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Your own texts</source>
      <translation>自分の文</translation>
    </message>
    <message>
      <source>A piece of text that several letters can use: news, tips, answers, a local note.</source>
      <translation>いくつものお便りで使える短い文です。お知らせ、コツ、質問の答え、地域の一言など。</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>どれですか？</translation>
    </message>
    <message>
      <source>A new one</source>
      <translation>新しいもの</translation>
    </message>
    <message>
      <source>Name of a new one</source>
      <translation>新しいものの名前</translation>
    </message>
    <message>
      <source>one word, e.g. opening</source>
      <translation>一語で。例: opening</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>書く</translation>
    </message>
    <message>
      <source>postcode begins with</source>
      <translation>郵便番号の始まり</translation>
    </message>
    <message>
      <source>town is</source>
      <translation>市区町村</translation>
    </message>
    <message>
      <source>country is</source>
      <translation>国</translation>
    </message>
    <message>
      <source>Plain text. People in some places may read something else.</source>
      <translation>書式のない文です。地域によって別の文にすることもできます。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文</translation>
    </message>
    <message>
      <source>Other words for some places</source>
      <translation>地域ごとの別の文</translation>
    </message>
    <message>
      <source>Add a place</source>
      <translation>地域を加える</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>どこ</translation>
    </message>
    <message>
      <source>which</source>
      <translation>その値</translation>
    </message>
    <message>
      <source>They read</source>
      <translation>表示する文</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>A &amp;code of their own…</source>
      <translation>一人ずつのコード(&amp;C)…</translation>
    </message>
    <message>
      <source>About the &amp;person</source>
      <translation>お客様のこと(&amp;P)</translation>
    </message>
    <message>
      <source>About the &amp;shop</source>
      <translation>お店のこと(&amp;S)</translation>
    </message>
    <message>
      <source>Your own &amp;texts</source>
      <translation>自分の文(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Write them…</source>
      <translation>書く(&amp;W)…</translation>
    </message>
    <message>
      <source>When “{0}” is missing</source>
      <translation>「{0}」がないとき</translation>
    </message>
    <message>
      <source>Who has none reads this instead. Leave it empty for nothing at all.</source>
      <translation>ない方には代わりにこれを表示します。空欄なら何も表示しません。</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>これを使う</translation>
    </message>
    <message>
      <source>It gives</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Percent off</source>
      <translation>割引率</translation>
    </message>
    <message>
      <source>Money off</source>
      <translation>値引き</translation>
    </message>
    <message>
      <source>Free delivery</source>
      <translation>送料無料</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>割引の大きさ</translation>
    </message>
    <message>
      <source>On orders over</source>
      <translation>対象の注文額（以上）</translation>
    </message>
    <message>
      <source>any order</source>
      <translation>金額の条件なし</translation>
    </message>
    <message>
      <source>Only for</source>
      <translation>対象の商品</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Good for how many days</source>
      <translation>有効日数</translation>
    </message>
    <message>
      <source>A code of their own</source>
      <translation>一人ずつのコード</translation>
    </message>
    <message>
      <source>Each person gets a code that works once. Take the codes into your shop, and when an order comes back with one, you see who came.</source>
      <translation>お一人ずつ、1回使えるコードを受け取ります。コードをショップに登録しておくと、使われた注文からどなたが来たかがわかります。</translation>
    </message>
    <message>
      <source>Use codes</source>
      <translation>コードを使う</translation>
    </message>
    <message>
      <source>A play of your own</source>
      <translation>自分の自動下書き</translation>
    </message>
    <message>
      <source>It begins when</source>
      <translation>始まるきっかけ</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>次へ進む</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>元の内容</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>どれ</translation>
    </message>
    <message>
      <source>How many letters</source>
      <translation>何通</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>月数</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>日数</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>合計購入額</translation>
    </message>
    <message>
      <source>Product or category</source>
      <translation>商品またはカテゴリー</translation>
    </message>
    <message>
      <source>Only for people in</source>
      <translation>対象の方</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>全員</translation>
    </message>
    <message>
      <source>Letters, each so many days after the one before</source>
      <translation>お便り（それぞれ前のお便りの何日後か）</translation>
    </message>
    <message>
      <source>One more letter</source>
      <translation>お便りを加える</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>お便り</translation>
    </message>
    <message>
      <source>Not for who bought meanwhile</source>
      <translation>その間に買った方には送らない</translation>
    </message>
    <message>
      <source>product or category</source>
      <translation>商品またはカテゴリー</translation>
    </message>
    <message>
      <source>It ends when they buy anything</source>
      <translation>何か買ったら終わる</translation>
    </message>
    <message>
      <source>At most once in so many days</source>
      <translation>何日に1回まで</translation>
    </message>
    <message>
      <source>once for each occasion</source>
      <translation>機会ごとに1回</translation>
    </message>
    <message>
      <source>Which way</source>
      <translation>送る方法</translation>
    </message>
    <message>
      <source>By email</source>
      <translation>メールで</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>郵送で</translation>
    </message>
    <message>
      <source>With a code for so many percent off</source>
      <translation>コードを付ける（割引率%）</translation>
    </message>
    <message>
      <source>no code</source>
      <translation>コードなし</translation>
    </message>
    <message>
      <source>A play</source>
      <translation>自動下書き</translation>
    </message>
    <message numerus="yes">
      <source>Owes %Ln point(s): an order was paid back after they were used. The next orders work it off.</source>
      <translation>
        <numerusform>マイナス%Lnポイント: ポイントを使った後に注文の返金がありました。次の注文から差し引きます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Can use {0} now</source>
      <translation>
        <numerusform>{0}を今使えます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) run out after {0}</source>
      <translation>
        <numerusform>%Lnポイントが{0}を過ぎると切れます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) left out: no font on this computer has the letters of the name.</source>
      <translation>
        <numerusform>カード%Ln枚を除きました。名前の文字を持つフォントがこのパソコンにありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s)</source>
      <translation>
        <numerusform>%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Lnページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln人を選択</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>用紙</translation>
    </message>
    <message numerus="yes">
      <source>%Ln label(s)</source>
      <translation>
        <numerusform>ラベル%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>用紙%Ln枚</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0}、{1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be delivered to and are left out.</source>
      <translation>
        <numerusform>届けられない住所%Ln件を除きました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) look odd. They are printed as they are.</source>
      <translation>
        <numerusform>気になる住所が%Ln件あります。このまま印刷します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may get nothing by post now ({0}).</source>
      <translation>
        <numerusform>そのうち%Ln人には今、郵便を送れません（{0}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln live(s) with somebody on the list: one for each household.</source>
      <translation>
        <numerusform>リストの方と同居の方が%Ln人います。一世帯に1通です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) cannot be printed and are left out.</source>
      <translation>
        <numerusform>印刷できない住所%Ln件を除きました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) to pack</source>
      <translation>
        <numerusform>梱包する注文%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln gift(s) as pac&amp;ked</source>
      <translation>
        <numerusform>プレゼント%Ln個を入れたと記録(&amp;K)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>&amp;Ring %Ln about dear orders…</source>
      <translation>
        <numerusform>高額注文の%Ln人に電話(&amp;R)…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s)</source>
      <translation>
        <numerusform>注文%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Noted %Ln gift(s) on the cards</source>
      <translation>
        <numerusform>プレゼント%Ln個をカードに記録しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Fix them</source>
      <translation>直す</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they have no “{0}”.</source>
      <translation>
        <numerusform>%Ln人を除きました。「{0}」がありません。</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>見てみる</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>Your text has {0}, which no font on this computer can print.</source>
      <translation>文にある「{0}」の文字は、このパソコンのどのフォントでも印刷できません。</translation>
    </message>
    <message numerus="yes">
      <source>No font on this computer has the letters {0}: %Ln left out.</source>
      <translation>
        <numerusform>文字「{0}」を持つフォントがこのパソコンにないため、%Ln人を除きました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}.</source>
      <translation>
        <numerusform>%Ln人を除きました: {0}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your budget reaches %Ln, those likely to bring most for it.</source>
      <translation>
        <numerusform>予算内で、見込みの多い順に%Ln人に送れます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than the card costs.</source>
      <translation>
        <numerusform>%Ln人は、見込みがはがきの費用を下回りそうです。</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>除く</translation>
    </message>
    <message>
      <source>Catalogue with postage</source>
      <translation>カタログ（送料込み）</translation>
    </message>
    <message>
      <source>Card and stamp</source>
      <translation>はがきと切手</translation>
    </message>
    <message>
      <source>The same to other countries</source>
      <translation>海外の場合</translation>
    </message>
    <message>
      <source>Spend at most</source>
      <translation>予算の上限</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>上限なし</translation>
    </message>
    <message>
      <source>What stays with you of 100 in sales</source>
      <translation>売上100のうち手元に残る分</translation>
    </message>
    <message>
      <source>What one costs</source>
      <translation>1通の費用</translation>
    </message>
    <message>
      <source>With a limit, those likely to bring most for a stamp are chosen, by what they spend in the next 12 months.</source>
      <translation>上限があるときは、今後12か月の見込み購入額から、切手代に対して見込みの多い方を選びます。</translation>
    </message>
    <message>
      <source>Of 100 in sales, between 0 and 100 can stay with you.</source>
      <translation>売上100のうち手元に残る分は、0〜100です。</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0}: %Ln page(s)</source>
      <translation>
        <numerusform>{0}を保存しました: %Lnページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sent %Ln page(s) to the printer</source>
      <translation>
        <numerusform>%Lnページをプリンターに送りました</numerusform>
      </translation>
    </message>
    <message>
      <source>A printer or the post office</source>
      <translation>印刷会社または郵便局</translation>
    </message>
    <message>
      <source>Address list</source>
      <translation>住所リスト</translation>
    </message>
    <message>
      <source>Each printer wants columns of its own. The usual ones have the address line by line, as it is printed.</source>
      <translation>列の並びは印刷会社ごとに違います。標準の形では、住所を印刷のとおりに1行ずつ入れます。</translation>
    </message>
    <message>
      <source>For</source>
      <translation>渡す相手</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>リストを保存…</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln address(es)</source>
      <translation>
        <numerusform>住所%Ln件を{0}に保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>noting the mailing</source>
      <translation>発送の記録</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
      <source>Each has a code of their own, good for %Ln day(s).</source>
      <translation>
        <numerusform>お一人ずつのコードが付きます。有効期間は%Ln日です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln人を除きました</numerusform>
      </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>どの文字</translation>
    </message>
    <message>
      <source>Open their &amp;card</source>
      <translation>お客様カードを開く(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy for Excel</source>
      <translation>Excel用にコピー(&amp;C)</translation>
    </message>
    <message>
      <source>On somebody's card you correct the address, or say that it is printed exactly as you wrote it.</source>
      <translation>お客様カードで、住所を直すか、書いたとおりに印刷するように指定できます。</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>確認するもの</translation>
    </message>
    <message>
      <source>the answer about the checkout</source>
      <translation>購入時の案内についての答え</translation>
    </message>
    <message>
      <source>Your answer is kept, with its day</source>
      <translation>お答えを日付とともに保存しました</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a person</comment>
      <translation>お名前</translation>
    </message>
    <message>
      <source>Phone or email</source>
      <translation>電話またはメール</translation>
    </message>
    <message>
      <source>Bought for ({0})</source>
      <translation>購入額（{0}）</translation>
    </message>
    <message>
      <source>What they bought</source>
      <translation>買った商品</translation>
    </message>
    <message>
      <source>Tea, Cup</source>
      <translation>お茶、カップ</translation>
    </message>
    <message>
      <source>They said yes to news</source>
      <translation>お知らせを希望</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>お客様を加える</translation>
    </message>
    <message>
      <source>A phone number or an email is needed, so that they are known again.</source>
      <translation>次に見分けられるよう、電話番号かメールが必要です。</translation>
    </message>
    <message>
      <source>&amp;Add customer</source>
      <translation>お客様を加える(&amp;A)</translation>
    </message>
    <message>
      <source>Said yes to news when asked in person</source>
      <translation>店頭で聞き、お知らせを希望</translation>
    </message>
    <message>
      <source>Delivery, tax and discounts</source>
      <translation>送料、税、割引</translation>
    </message>
    <message numerus="yes">
      <source>%Ln week(s)</source>
      <translation>
        <numerusform>%Ln週間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} to %Ln week(s)</source>
      <translation>
        <numerusform>{0}〜%Ln週間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln month(s)</source>
      <translation>
        <numerusform>約%Lnか月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Lnか月</numerusform>
      </translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. A card in the post often works best.</source>
      <translation>以前は{0}ごとに注文、今は{1}たっています。郵便のはがきがよく効きます。</translation>
    </message>
    <message>
      <source>Used to come every {0}, and it has been {1}. Write before they forget you.</source>
      <translation>以前は{0}ごとに注文、今は{1}たっています。忘れられる前にお便りを。</translation>
    </message>
    <message>
      <source>Orders often, and is among the top fifth by money. Thank them.</source>
      <translation>たびたび注文し、購入額が上位5分の1の方です。お礼を伝えましょう。</translation>
    </message>
    <message>
      <source>Comes again and again, about every {0}.</source>
      <translation>{0}ごとに、くり返し注文する方です。</translation>
    </message>
    <message>
      <source>Not late yet: customers usually wait {0}.</source>
      <translation>まだ間隔の中です。お客様はふだん{0}空けます。</translation>
    </message>
    <message>
      <source>First order {1} ago. Thank them within a week.</source>
      <translation>初回注文から{1}。1週間以内にお礼を。</translation>
    </message>
    <message>
      <source>Ordered once, {1} ago. Only cheap messages pay.</source>
      <translation>{1}前に1回注文。見合うのは費用の少ないお便りだけです。</translation>
    </message>
    <message>
      <source>Silent for {1}. A return is unlikely.</source>
      <translation>注文が{1}途切れています。戻る見込みは少ないでしょう。</translation>
    </message>
    <message>
      <source>First order today. Thank them within a week.</source>
      <translation>今日が初回注文です。1週間以内にお礼を。</translation>
    </message>
    <message>
      <source>{0} spent so far. Too early to say what comes.</source>
      <translation>これまで{0}購入。この先はまだわかりません。</translation>
    </message>
    <message>
      <source>{0} spent so far, {1} likely in the next 12 months ({2} to {3})</source>
      <translation>これまで{0}購入、今後12か月の見込み{1}（{2}〜{3}）</translation>
    </message>
    <message>
      <source>Your points</source>
      <translation>お持ちのポイント</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s)</source>
      <translation>
        <numerusform>%Lnポイント</numerusform>
      </translation>
    </message>
    <message>
      <source>There are too few months of orders for a goal yet.</source>
      <translation>目標を決めるには、注文の月数がまだ足りません。</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back. No goal is set.</source>
      <translation>お客様100人中{0}人が戻りました。目標は決めていません。</translation>
    </message>
    <message>
      <source>{0} of 100 customers came back; our goal is {1}: {2} more.</source>
      <translation>お客様100人中{0}人が戻りました。目標は{1}人、あと{2}人です。</translation>
    </message>
    <message>
      <source>Our goal</source>
      <translation>お店の目標</translation>
    </message>
    <message>
      <source>Three things to do</source>
      <translation>やること3つ</translation>
    </message>
    <message>
      <source>Nothing is worth doing by the orders of today.</source>
      <translation>今日の注文からは、やっておきたいことはありません。</translation>
    </message>
    <message>
      <source>What comes</source>
      <translation>これからの予定</translation>
    </message>
    <message>
      <source>Everything we know about {0}</source>
      <translation>{0}様についてわかることすべて</translation>
    </message>
    <message>
      <source>Kept on one computer, as of {0}</source>
      <translation>1台のパソコンに保存、{0}時点</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>メール</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>住所</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>誕生日</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>見分けるもの</translation>
    </message>
    <message>
      <source>May they be written to</source>
      <translation>お便りの可否</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>郵送</translation>
    </message>
    <message>
      <source>Advertising lists</source>
      <translation>広告リスト</translation>
    </message>
    <message>
      <source>On their card</source>
      <translation>カードの内容</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>連絡の記録</translation>
    </message>
    <message>
      <source>How we keep our customers</source>
      <translation>お客様を大切にする計画</translation>
    </message>
    <message>
      <source>Our own groups</source>
      <translation>自分で作ったグループ</translation>
    </message>
    <message>
      <source>What comes, and what we plan</source>
      <translation>これからの行事と予定</translation>
    </message>
    <message>
      <source>Made by ShopRetain, on this computer</source>
      <translation>ShopRetainがこのパソコンで作成</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>{1}ページ中{0}ページ</translation>
    </message>
    <message>
      <source>Your orders name no customer. Bring a file with an email, phone or customer number.</source>
      <translation>注文にお客様を見分ける項目がありません。メール、電話、お客様番号のあるファイルを取り込んでください。</translation>
    </message>
    <message>
      <source>Fewer than 30 customers are too few to say what they will buy.</source>
      <translation>お客様が30人未満では少なく、これから何を買うか予測できません。</translation>
    </message>
    <message>
      <source>Fewer than 10 repeat purchases are too few to say who will buy again.</source>
      <translation>再購入が10回未満では少なく、どなたがまた買うか予測できません。</translation>
    </message>
    <message>
      <source>Who? Name, email or phone</source>
      <translation>どなたですか？ 名前、メール、電話</translation>
    </message>
    <message>
      <source>Follow up with {0}</source>
      <translation>{0}様をフォロー</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>It comes up on Today when its day is near.</source>
      <translation>日が近づくと「今日」に出ます。</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>用件</translation>
    </message>
    <message>
      <source>offer for twelve chairs</source>
      <translation>椅子12脚の見積もり</translation>
    </message>
    <message>
      <source>Amount ({0})</source>
      <translation>金額（{0}）</translation>
    </message>
    <message>
      <source>may be empty</source>
      <translation>空欄でもかまいません</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>次に聞く日</translation>
    </message>
    <message>
      <source>Nobody, or more than one, is called that.</source>
      <translation>その名前の方は、いないか、複数います。</translation>
    </message>
    <message>
      <source>half</source>
      <translation>半数</translation>
    </message>
    <message>
      <source>one in three</source>
      <translation>3人に1人</translation>
    </message>
    <message>
      <source>one in five</source>
      <translation>5人に1人</translation>
    </message>
    <message numerus="yes">
      <source>%Ln get(s) nothing this time, to see whether it works</source>
      <translation>
        <numerusform>効果を見るため、%Ln人には今回送りません</numerusform>
      </translation>
    </message>
    <message>
      <source>Chance keeps back {0} for 60 days. Then you see who came back with it and who came back without.</source>
      <translation>くじで{0}の方には60日間送りません。その後、送った方と送らなかった方がどれだけ戻ったかがわかります。</translation>
    </message>
    <message>
      <source>Write to all</source>
      <translation>全員に送る</translation>
    </message>
    <message>
      <source>Everybody gets it, so nobody will know whether it works</source>
      <translation>全員に届きます。効果があるかどうかはわかりません</translation>
    </message>
    <message>
      <source>Leave some out by chance, and after your next imports you see the difference.</source>
      <translation>くじで一部の方を除くと、次からの取り込みで違いがわかります。</translation>
    </message>
    <message>
      <source>Keep some back</source>
      <translation>一部には送らない</translation>
    </message>
    <message>
      <source>who is kept back</source>
      <translation>送らない方</translation>
    </message>
    <message>
      <source>Too early to tell: four complete months of orders are needed</source>
      <translation>まだ判断できません。まるまる4か月分の注文が必要です</translation>
    </message>
    <message>
      <source>Nobody was a customer yet at the start</source>
      <translation>最初の時点ではお客様がいませんでした</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>まだ注文がありません</translation>
    </message>
    <message>
      <source>{0} of {1} customers came back: too few to be sure</source>
      <translation>お客様{1}人中{0}人が戻りました。人数が少なく、まだ確かではありません</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past year</source>
      <translation>この1年で、お客様100人中{0}人が戻りました</translation>
    </message>
    <message>
      <source>{0} of every 100 customers were still customers after a month</source>
      <translation>1か月後、お客様100人中{0}人が引き続きお客様でした</translation>
    </message>
    <message>
      <source>{0} of every 100 customers came back in the past {1} months</source>
      <translation>この{1}か月で、お客様100人中{0}人が戻りました</translation>
    </message>
    <message>
      <source>about the same as a year ago</source>
      <translation>1年前とほぼ同じです</translation>
    </message>
    <message>
      <source>{0} more than a year ago</source>
      <translation>1年前より{0}人多い</translation>
    </message>
    <message>
      <source>{0} fewer than a year ago</source>
      <translation>1年前より{0}人少ない</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>まだ判断できません</translation>
    </message>
    <message>
      <source>{0} of {1}, too few to be sure</source>
      <translation>{1}人中{0}人、人数が少なく不確かです</translation>
    </message>
    <message>
      <source>{0} of 100</source>
      <translation>100人中{0}人</translation>
    </message>
    <message>
      <source>At the start, less those lost, and new ones: {0} at the end.</source>
      <translation>最初の人数から離れた方を引き、新しい方を足して、最後は{0}人です。</translation>
    </message>
    <message>
      <source>At the start, less those lost, new ones and those back: {0} at the end.</source>
      <translation>最初の人数から離れた方を引き、新しい方と戻った方を足して、最後は{0}人です。</translation>
    </message>
    <message>
      <source>Of the {0} customers you had at the start, {1} bought again and {2} did not. Other tools call it the customer retention rate, or CRR.</source>
      <translation>最初にいたお客様{0}人のうち、{1}人がまた買い、{2}人は買いませんでした。ほかのサービスでは顧客維持率（CRR）と呼ばれます。</translation>
    </message>
    <message>
      <source>{0} of every 100 did not come back; other tools call this the churn rate.</source>
      <translation>100人中{0}人が戻りませんでした。ほかのサービスでは離脱率（チャーンレート）と呼ばれます。</translation>
    </message>
    <message>
      <source>To raise it: thank new customers, and write to those who are late.</source>
      <translation>上げるには、新しいお客様にお礼を、いつもの間隔を過ぎた方にお便りを。</translation>
    </message>
    <message>
      <source>Period: {0} to {1}; somebody is a customer who bought in the {2} months before.</source>
      <translation>期間: {0}〜{1}。その前の{2}か月に買った方をお客様と数えます。</translation>
    </message>
    <message>
      <source>{0} more came back after a longer break. The plain formula (E − N) ÷ B counts them too and would say {1}.</source>
      <translation>ほかに{0}人が久しぶりに戻りました。単純な式 (E − N) ÷ B はこの方々も数えるため、{1}になります。</translation>
    </message>
    <message>
      <source>With this many customers, chance alone moves it between {0} and {1}.</source>
      <translation>この人数では、偶然だけでも{0}〜{1}の間で動きます。</translation>
    </message>
    <message>
      <source>About ShopRetain</source>
      <translation>ShopRetainについて</translation>
    </message>
    <message>
      <source>See which customers come back. Everything stays on this computer: no account, no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); made with Qt for Python (LGPL).</source>
      <translation>どのお客様がまた買ってくれるかがわかります。すべてこのパソコンの中だけ。会員登録もサーバーも料金もいりません。MITライセンスの無料ソフトです。アイコンはLucide（ISCライセンス）、Qt for Python（LGPL）で作られています。</translation>
    </message>
    <message>
      <source>Clo&amp;se</source>
      <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Licences…</source>
      <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
      <source>Worth doing today</source>
      <translation>今日やっておきたいこと</translation>
    </message>
    <message>
      <source>Wh&amp;y these?</source>
      <translation>なぜこれ？(&amp;Y)</translation>
    </message>
    <message>
      <source>See who is &amp;late</source>
      <translation>間隔を過ぎた方を見る(&amp;L)</translation>
    </message>
    <message>
      <source>Money at the door</source>
      <translation>手の届く売上</translation>
    </message>
    <message>
      <source>See resul&amp;ts</source>
      <translation>結果を見る(&amp;T)</translation>
    </message>
    <message>
      <source>Late is who is silent for longer than one and a half times their own usual gap. For each of them we work out what they would likely still spend in the next 12 months; this is the sum. Those gone for long bring little to it.</source>
      <translation>注文のない期間が、その方のいつもの間隔の1.5倍を超えると「間隔を過ぎた方」になります。お一人ずつ、今後12か月にあといくら買ってくださりそうかを計算し、合計した金額です。長く離れている方の分は、ごくわずかです。</translation>
    </message>
    <message>
      <source>To bring it in: begin with the first thing below.</source>
      <translation>この売上につなげるには、下の一番上のことから始めてください。</translation>
    </message>
    <message numerus="yes">
      <source>Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely still spend in a year.</source>
      <translation>
        <numerusform>手の届く売上: {0}（{1}〜{2}）。間隔を過ぎた%Ln人が、今後1年に買ってくださりそうな金額です。</numerusform>
      </translation>
    </message>
    <message>
      <source>You look at a past day. Go back to today to see what to do.</source>
      <translation>過去の日の表示です。やることを見るには、今日に戻ってください。</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>今日はしない</translation>
    </message>
    <message>
      <source>Not today: {0}</source>
      <translation>今日はしない: {0}</translation>
    </message>
    <message>
      <source>Write thank-you</source>
      <translation>お礼を書く</translation>
    </message>
    <message>
      <source>Write reminder</source>
      <translation>お知らせを書く</translation>
    </message>
    <message>
      <source>Write to them</source>
      <translation>お便りを書く</translation>
    </message>
    <message>
      <source>Write wishes</source>
      <translation>お祝いを書く</translation>
    </message>
    <message>
      <source>Write greeting</source>
      <translation>ごあいさつを書く</translation>
    </message>
    <message>
      <source>Write apology</source>
      <translation>おわびを書く</translation>
    </message>
    <message>
      <source>Write email</source>
      <translation>メールを書く</translation>
    </message>
    <message>
      <source>Make postcards</source>
      <translation>はがきを作る</translation>
    </message>
    <message>
      <source>Postcards</source>
      <translation>はがき</translation>
    </message>
    <message>
      <source>Excel list</source>
      <translation>Excelの一覧</translation>
    </message>
    <message>
      <source>Read and answer</source>
      <translation>読んで答える</translation>
    </message>
    <message>
      <source>See whom to ring</source>
      <translation>電話する方を見る</translation>
    </message>
    <message>
      <source>See them</source>
      <translation>お客様を見る</translation>
    </message>
    <message>
      <source>Go through them</source>
      <translation>順に見る</translation>
    </message>
    <message>
      <source>Print them</source>
      <translation>印刷する</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <source>All quiet</source>
      <translation>今は何もありません</translation>
    </message>
    <message>
      <source>Import newer orders, or thank your best customers.</source>
      <translation>新しい注文を取り込むか、上得意様にお礼を伝えましょう。</translation>
    </message>
    <message>
      <source>Choose newer &amp;orders…</source>
      <translation>新しい注文を選ぶ(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Thank the best</source>
      <translation>上得意様にお礼(&amp;T)</translation>
    </message>
    <message>
      <source>Hidden for 14 days: {0}</source>
      <translation>14日間表示しません: {0}</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>待っている用件はありません。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing.</source>
      <translation>
        <numerusform>やっておきたいことが%Ln件あります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) worth doing, the most money first.</source>
      <translation>
        <numerusform>やっておきたいことが%Ln件あります。金額の大きい順です。</numerusform>
      </translation>
    </message>
    <message>
      <source>Ad texts</source>
      <translation>広告文</translation>
    </message>
    <message>
      <source>Four kinds, filled from what a group bought. Copy one, change it, and show it to the list that you save for Meta or Google. Nothing is posted from here.</source>
      <translation>グループの購入内容から、4種類の文を作ります。コピーして手直しし、MetaやGoogle用に保存したリストの方に見せてください。ここから投稿されることはありません。</translation>
    </message>
    <message>
      <source>For which group</source>
      <translation>対象のグループ</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy: {0}</source>
      <translation>コピー: {0}</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <source>&amp;Note a case…</source>
      <translation>問い合わせを記録(&amp;N)…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>お客様</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待ち時間</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>購入額</translation>
    </message>
    <message>
      <source>Who waits for an answer</source>
      <translation>回答をお待ちの方</translation>
    </message>
    <message>
      <source>&amp;Answered…</source>
      <translation>回答した(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Closed…</source>
      <translation>完了(&amp;C)…</translation>
    </message>
    <message>
      <source>Open their ca&amp;rd</source>
      <translation>お客様カードを開く(&amp;R)</translation>
    </message>
    <message>
      <source>Say s&amp;orry…</source>
      <translation>おわびを送る(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>削除(&amp;D)</translation>
    </message>
    <message>
      <source>Ne&amp;w answer…</source>
      <translation>新しい回答(&amp;W)…</translation>
    </message>
    <message>
      <source>Ready answers</source>
      <translation>回答のひな型</translation>
    </message>
    <message>
      <source>Type two letters, Enter copies the answer</source>
      <translation>2文字入力、Enterで回答をコピー</translation>
    </message>
    <message>
      <source>Find an answer</source>
      <translation>回答を探す</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>質問</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Looked over</source>
      <translation>見直した日</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>回答の文</translation>
    </message>
    <message>
      <source>Cop&amp;y the answer</source>
      <translation>回答をコピー(&amp;Y)</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>変更(&amp;G)…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>削除(&amp;L)</translation>
    </message>
    <message>
      <source>Still righ&amp;t</source>
      <translation>このままでよい(&amp;T)</translation>
    </message>
    <message>
      <source>Begin with the usual &amp;questions</source>
      <translation>よくある質問から始める(&amp;Q)</translation>
    </message>
    <message>
      <source>answered, still open</source>
      <translation>回答済み、未完了</translation>
    </message>
    <message numerus="yes">
      <source>%Ln hour(s)</source>
      <translation>
        <numerusform>%Ln時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) wait for an answer</source>
      <translation>
        <numerusform>%Ln人のお客様が回答をお待ちです</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody waits for an answer</source>
      <translation>回答をお待ちの方はいません</translation>
    </message>
    <message>
      <source>Filled for {0}</source>
      <translation>{0}様に合わせて差し込み済みです</translation>
    </message>
    <message>
      <source>Somebody waits</source>
      <translation>お待ちの方がいます</translation>
    </message>
    <message>
      <source>The clock runs until you say that they have an answer.</source>
      <translation>回答したと記録するまで、待ち時間を数えます。</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>What is it?</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Their words</source>
      <translation>お客様の言葉</translation>
    </message>
    <message>
      <source>Who looks after it</source>
      <translation>担当</translation>
    </message>
    <message>
      <source>you</source>
      <translation>自分</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>記録する</translation>
    </message>
    <message>
      <source>note a case</source>
      <translation>問い合わせの記録</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>記録しました</translation>
    </message>
    <message>
      <source>They have an answer</source>
      <translation>回答しました</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>回答済み</translation>
    </message>
    <message>
      <source>It is settled</source>
      <translation>解決しました</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>満足</translation>
    </message>
    <message>
      <source>half</source>
      <comment>satisfied</comment>
      <translation>一部だけ</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>不満</translation>
    </message>
    <message>
      <source>They were</source>
      <translation>お客様は</translation>
    </message>
    <message>
      <source>What you answered</source>
      <translation>回答した内容</translation>
    </message>
    <message>
      <source>stays on their card; may be empty</source>
      <translation>お客様カードに残ります。空欄でもかまいません</translation>
    </message>
    <message>
      <source>Delete this case?</source>
      <translation>この問い合わせを削除しますか？</translation>
    </message>
    <message>
      <source>It goes as if it had never been noted. A case that is settled is closed instead, and stays on their card.</source>
      <translation>記録がなかったことになります。解決したものは、削除せず完了にすればカードに残ります。</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Copied “{0}”</source>
      <translation>「{0}」をコピーしました</translation>
    </message>
    <message>
      <source>Look before you send: there is no {0}</source>
      <translation>送る前にご確認ください。{0}がありません</translation>
    </message>
    <message>
      <source>A ready answer</source>
      <translation>回答のひな型</translation>
    </message>
    <message>
      <source>Fields are filled when you copy it: {0}.</source>
      <translation>コピーするときに差し込みます: {0}。</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>For everybody: put it into the FAQ</source>
      <translation>全員向け: よくある質問に載せる</translation>
    </message>
    <message>
      <source>keep the answer</source>
      <translation>回答の保存</translation>
    </message>
    <message>
      <source>The answer is kept</source>
      <translation>回答を保存しました</translation>
    </message>
    <message>
      <source>delete the answer</source>
      <translation>回答の削除</translation>
    </message>
    <message>
      <source>Deleted “{0}”</source>
      <translation>「{0}」を削除しました</translation>
    </message>
    <message>
      <source>looked over</source>
      <translation>見直し</translation>
    </message>
    <message>
      <source>“{0}” is still right</source>
      <translation>「{0}」はこのままで大丈夫です</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln usual question(s)</source>
      <translation>
        <numerusform>よくある質問を%Ln件加えました</numerusform>
      </translation>
    </message>
    <message>
      <source>The usual questions are all there</source>
      <translation>よくある質問はすべて入っています</translation>
    </message>
    <message>
      <source>&amp;Publish the FAQ…</source>
      <translation>よくある質問を公開(&amp;P)…</translation>
    </message>
    <message>
      <source>Answers for a chat &amp;bot…</source>
      <translation>チャットボット用の回答(&amp;B)…</translation>
    </message>
    <message>
      <source>Be&amp;fore they ask…</source>
      <translation>聞かれる前に(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Ad texts…</source>
      <translation>広告文(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Campaigns…</source>
      <translation>キャンペーン(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Kind words of customers…</source>
      <translation>お客様の声(&amp;K)…</translation>
    </message>
    <message>
      <source>&amp;Surveys and feedback…</source>
      <translation>アンケートとご意見(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Numbers to be proud of…</source>
      <translation>自慢できる数字(&amp;N)…</translation>
    </message>
    <message>
      <source>Add the usual &amp;questions</source>
      <translation>よくある質問を加える(&amp;Q)</translation>
    </message>
    <message>
      <source>Publish the FAQ</source>
      <translation>よくある質問を公開</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln answer(s) in {0}</source>
      <translation>
        <numerusform>回答%Ln件を{0}に保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Answers for a chat-bot</source>
      <translation>チャットボット用の回答</translation>
    </message>
    <message>
      <source>The articles say, your shop says</source>
      <translation>記事の説と、自分の店の数字</translation>
    </message>
    <message>
      <source>Claims are only claims: your figures never depend on them. Yours are as of {0}.</source>
      <translation>記事の説は目安にすぎず、自分の店の数字には影響しません。数字は{0}時点のものです。</translation>
    </message>
    <message>
      <source>A claim only; your orders do not tell.</source>
      <translation>説のみ。注文からは確かめられません。</translation>
    </message>
    <message>
      <source>Your sales of the last 12 months: {0} of {1}</source>
      <translation>この12か月の売上: {1}のうち{0}</translation>
    </message>
    <message>
      <source>{0} of your sales</source>
      <translation>売上の{0}</translation>
    </message>
    <message>
      <source>No sales in the last 12 months</source>
      <translation>この12か月の売上はありません</translation>
    </message>
    <message>
      <source>Regular customers bring up to 65% of the sales, and can raise them by 40%.</source>
      <translation>常連のお客様は売上の最大65%をもたらし、さらに40%伸ばせる。</translation>
    </message>
    <message>
      <source>A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%.</source>
      <translation>新しいお客様が買う確率は5〜20%、以前からのお客様は60〜70%。</translation>
    </message>
    <message>
      <source>Kept happy through a refund, 92% buy again.</source>
      <translation>返金で満足した方の92%がまた買う。</translation>
    </message>
    <message>
      <source>bought again after a refund</source>
      <translation>返金後にまた買った方</translation>
    </message>
    <message>
      <source>bought again after any other</source>
      <translation>返金のない注文後にまた買った方</translation>
    </message>
    <message>
      <source>Not back yet after a refund: {0}; the group “{1}” has them</source>
      <translation>返金後にまだ戻っていない方: {0}人。グループ「{1}」にいます</translation>
    </message>
    <message>
      <source>Loyal customers are worth up to 10 times their first purchase.</source>
      <translation>常連のお客様の価値は、最初の購入の最大10倍。</translation>
    </message>
    <message>
      <source>Keeping a customer costs 5 times less than finding one.</source>
      <translation>お客様を保つ費用は、新しく見つける費用の5分の1。</translation>
    </message>
    <message>
      <source>Finding one costs 6 times as much; 82% of companies think keeping is cheaper.</source>
      <translation>見つける費用は6倍。82%の会社が、保つほうが安いと考えている。</translation>
    </message>
    <message>
      <source>A new customer cost you {0}</source>
      <translation>新しいお客様一人にかかった費用: {0}</translation>
    </message>
    <message>
      <source>Type what you spend on newcomers: Retention, Cost of newcomers</source>
      <translation>新しいお客様への支出を入力してください: リピート率 › 新しいお客様の費用</translation>
    </message>
    <message>
      <source>One who came back cost you {0}</source>
      <translation>戻ったお客様一人にかかった費用: {0}</translation>
    </message>
    <message>
      <source>Note what letters and ads cost: Emails, Answers, Campaigns</source>
      <translation>お便りと広告の費用を記録してください: メール › 回答 › キャンペーン</translation>
    </message>
    <message>
      <source>Left out: {0} whose first order is not 12 months old.</source>
      <translation>初回注文から12か月たっていない{0}人は除いています。</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 12 months old.</source>
      <translation>まだ判断できません。初回注文から12か月たった方がいません。</translation>
    </message>
    <message>
      <source>Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>{1}回注文した{0}人のうち、12か月以内に次を注文した方: {2}人、{3}（{4}〜{5}）</translation>
    </message>
    <message>
      <source>Of {0} with their first order, {2} placed the next within 12 months: {3} ({4} to {5})</source>
      <translation>初回注文をした{0}人のうち、12か月以内に次を注文した方: {2}人、{3}（{4}〜{5}）</translation>
    </message>
    <message>
      <source>Too early to tell who {0}</source>
      <translation>まだ判断できません: {0}</translation>
    </message>
    <message>
      <source>{0} of {1} {2} within 12 months: {3} ({4} to {5})</source>
      <translation>{2}（12か月以内）: {1}人中{0}人、{3}（{4}〜{5}）</translation>
    </message>
    <message>
      <source>Too early to tell: nobody's first order is 24 months old.</source>
      <translation>まだ判断できません。初回注文から24か月たった方がいません。</translation>
    </message>
    <message>
      <source>In 24 months, {0} times for the customer in the middle</source>
      <translation>24か月で、真ん中のお客様は{0}倍</translation>
    </message>
    <message>
      <source>1 in 10 reaches {0} times; counted on {1} customers</source>
      <translation>10人に1人は{0}倍に達します。お客様{1}人で計算</translation>
    </message>
    <message>
      <source>Keeping 5% more customers can double the sales.</source>
      <translation>お客様を5%多く保つと、売上が2倍になることもある。</translation>
    </message>
    <message>
      <source>How many more of 100 come back</source>
      <translation>100人のうち、あと何人戻るか</translation>
    </message>
    <message>
      <source>Each of them is taken to spend {0}, what a customer who came back spent on average in the last 12 months; you have {1} customers now.</source>
      <translation>お一人{0}として計算します。この12か月に戻ったお客様の平均購入額です。今のお客様は{1}人です。</translation>
    </message>
    <message>
      <source>Too early to tell: nobody has come back within a year yet</source>
      <translation>まだ判断できません。1年以内に戻った方がまだいません</translation>
    </message>
    <message>
      <source>With {0} more of 100: {1} more in the next 12 months</source>
      <translation>100人中あと{0}人で、今後12か月に{1}増えます</translation>
    </message>
    <message>
      <source>With {0} more of 100, the customers you have bring {1} in the next 12 months instead of {2} (between {3} and {4}); new customers come on top</source>
      <translation>100人中あと{0}人戻ると、今のお客様の今後12か月の売上は{2}から{1}に（{3}〜{4}）。新しいお客様の分はこれに加わります</translation>
    </message>
    <message>
      <source>Ecwid’s article, in Finnish</source>
      <translation>Ecwidの記事（フィンランド語）</translation>
    </message>
    <message>
      <source>Instamojo’s article, in Polish</source>
      <translation>Instamojoの記事（ポーランド語）</translation>
    </message>
    <message>
      <source>Elbuz’s article, in Ukrainian</source>
      <translation>Elbuzの記事（ウクライナ語）</translation>
    </message>
    <message>
      <source>Shoprocket’s article, in Greek</source>
      <translation>Shoprocketの記事（ギリシャ語）</translation>
    </message>
    <message>
      <source>53% of the youngest and 49% of those around thirty get too many emails.</source>
      <translation>最も若い世代の53%、30歳前後の49%は、メールが多すぎると感じている。</translation>
    </message>
    <message>
      <source>Customers pay up to 16% more for a good experience.</source>
      <translation>よい体験には、最大16%多く払う。</translation>
    </message>
    <message>
      <source>80 to 90% of web shops fail in a few years, most for want of regulars.</source>
      <translation>ネットショップの80〜90%は数年で閉店し、多くは常連がいないため。</translation>
    </message>
    <message>
      <source>With chat robots 30% more stayed and 50% more bought.</source>
      <translation>チャットボットで、残る方が30%、買う方が50%増えた。</translation>
    </message>
    <message>
      <source>One programme: 30% more satisfied, 25% fewer lost in a year, 40% more repeat purchases.</source>
      <translation>ある取り組みでは、満足が30%増、1年に離れる方が25%減、再購入が40%増。</translation>
    </message>
    <message>
      <source>The crisis moved attention from finding customers to keeping them.</source>
      <translation>危機をきっかけに、関心はお客様を見つけることから保つことへ移った。</translation>
    </message>
    <message>
      <source>Good service is the pledge of trust.</source>
      <translation>よい応対は信頼のあかし。</translation>
    </message>
    <message>
      <source>&amp;Back to today</source>
      <translation>今日に戻る(&amp;B)</translation>
    </message>
    <message>
      <source>You see your shop as it was on {0}</source>
      <translation>{0}時点のお店の表示です</translation>
    </message>
    <message>
      <source>See every figure as it was on a past day</source>
      <translation>すべての数字を過去の日の時点で見る</translation>
    </message>
    <message>
      <source>As &amp;of {0}</source>
      <translation>{0}時点(&amp;O)</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>説明</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>いつから</translation>
    </message>
    <message>
      <source>Before they ask</source>
      <translation>聞かれる前に</translation>
    </message>
    <message>
      <source>Late parcels, money paid back in the last 14 days, and who has something for the first time that others sent back or complained of.</source>
      <translation>荷物が遅れている方、この14日に返金した方、返品や苦情の多い商品を初めて買った方です。</translation>
    </message>
    <message>
      <source>&amp;Write to them</source>
      <translation>お便りを書く(&amp;W)</translation>
    </message>
    <message>
      <source>Nobody has a reason to ask that we know of.</source>
      <translation>わかる範囲では、問い合わせのありそうな方はいません。</translation>
    </message>
    <message>
      <source>Choose those with one reason first.</source>
      <translation>先に、同じ理由の方を選んでください。</translation>
    </message>
    <message>
      <source>One letter has one reason: choose those with the same one.</source>
      <translation>一つのお便りには一つの理由です。同じ理由の方を選んでください。</translation>
    </message>
    <message>
      <source>How often the newsletter goes</source>
      <translation>ニュースレターの間隔</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>カレンダー</translation>
    </message>
    <message>
      <source>Holidays of your country with two weeks to get ready, newsletters, the catalogue of the quarter, results to come, and what you plan yourself. A follow-up is with somebody, about an amount: an offer that waits, an order to be made.</source>
      <translation>祝日と行事（2週間前から準備）、ニュースレター、四半期のカタログ、結果の出る日、自分の予定が並びます。フォローは、返事待ちの見積もりや注文の予定など、相手と金額のある用件です。</translation>
    </message>
    <message>
      <source>&amp;Plan something…</source>
      <translation>予定を入れる(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Follow-up…</source>
      <translation>フォロー(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Mark as done</source>
      <translation>済みにする(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>変更(&amp;C)…</translation>
    </message>
    <message>
      <source>For my cale&amp;ndar…</source>
      <translation>自分のカレンダーへ(&amp;N)…</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
      <source>No post is planned for the next 14 days.</source>
      <translation>この14日間の投稿の予定がありません。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln follow-up(s) open, about {0}.</source>
      <translation>
        <numerusform>進行中のフォロー%Ln件、約{0}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln became order(s), about {0}.</source>
      <translation>
        <numerusform>注文になったもの%Ln件、約{0}。</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>済み</translation>
    </message>
    <message>
      <source>still to do</source>
      <translation>これから</translation>
    </message>
    <message>
      <source>Choose an entry of your own first.</source>
      <translation>先に、自分で入れた予定を選んでください。</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>どれでもない</translation>
    </message>
    <message>
      <source>What do you plan?</source>
      <translation>どんな予定ですか？</translation>
    </message>
    <message>
      <source>An idea from your own shop</source>
      <translation>自分の店からのヒント</translation>
    </message>
    <message>
      <source>empty: the idea</source>
      <translation>空欄ならヒントのまま</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>どうなりましたか？</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>is still open</source>
      <translation>まだ続いています</translation>
    </message>
    <message>
      <source>delete the entry</source>
      <translation>予定の削除</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>{0}を保存しました</translation>
    </message>
    <message>
      <source>We &amp;spoke</source>
      <translation>話せた(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Nobody answered</source>
      <translation>応答なし(&amp;N)</translation>
    </message>
    <message>
      <source>They want no &amp;call</source>
      <translation>電話は不要とのこと(&amp;C)</translation>
    </message>
    <message>
      <source>no number known</source>
      <translation>番号不明</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>注文</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>支払額</translation>
    </message>
    <message>
      <source>Tried</source>
      <translation>電話した回数</translation>
    </message>
    <message>
      <source>Ring to say thank you</source>
      <translation>お礼の電話をする</translation>
    </message>
    <message>
      <source>Nobody is to be rung. Orders from the amount that you choose under “Gifts and calls” come here.</source>
      <translation>電話をかける方はいません。「プレゼントと電話」で決めた金額以上の注文がここに並びます。</translation>
    </message>
    <message>
      <source>Noted on the card of {0}</source>
      <translation>{0}様のカードに記録しました</translation>
    </message>
    <message>
      <source>{0} comes back here in two days</source>
      <translation>{0}様は2日後にまたここに出ます</translation>
    </message>
    <message>
      <source>{0} is not rung about this order</source>
      <translation>この注文について{0}様には電話しません</translation>
    </message>
    <message>
      <source>noting the call</source>
      <translation>電話の記録</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>キャンペーン</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>費用</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>来た方</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>また購入</translation>
    </message>
    <message>
      <source>Each cost</source>
      <translation>一人の費用</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>キャンペーン</translation>
    </message>
    <message>
      <source>Advertisements, contests, letters, cards: note what one cost, and by which code or letter people came. “Each cost” is the cost by customers who returned; who came might have come anyway.</source>
      <translation>広告、コンテスト、お便り、はがきの費用と、どのコードやお便りで来たかを記録します。「一人の費用」は、費用をまた購入した方の人数で割ったものです。何もしなくても来た方も含まれているかもしれません。</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>追加(&amp;A)…</translation>
    </message>
    <message>
      <source>C&amp;opy for Excel</source>
      <translation>Excel用にコピー(&amp;O)</translation>
    </message>
    <message>
      <source>No campaign yet. Add the first one, with what it cost; whom it brought is counted here.</source>
      <translation>キャンペーンはまだありません。最初のものを費用とともに追加すると、来たお客様をここで数えます。</translation>
    </message>
    <message>
      <source>Choose one first.</source>
      <translation>先に一つ選んでください。</translation>
    </message>
    <message>
      <source>A campaign</source>
      <translation>キャンペーン</translation>
    </message>
    <message>
      <source>Either a code that people use, or a letter, says whom it brought.</source>
      <translation>使われたコード、またはお便りから、どなたが来たかがわかります。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Instagram in May</source>
      <translation>5月のInstagram</translation>
    </message>
    <message>
      <source>Cost ({0})</source>
      <translation>費用（{0}）</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <source>MAY10</source>
      <translation>MAY10</translation>
    </message>
    <message>
      <source>Or letter</source>
      <translation>またはお便り</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>delete the campaign</source>
      <translation>キャンペーンの削除</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings it back.</source>
      <translation>削除しました。「編集 › 元に戻す」で戻せます。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>メモを加える</translation>
    </message>
    <message>
      <source>Save note</source>
      <translation>メモを保存</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>メモを保存しました</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>gluten free, gift buyer</source>
      <translation>グルテンフリー、贈り物用</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>タグを加える</translation>
    </message>
    <message>
      <source>Save tag</source>
      <translation>タグを保存</translation>
    </message>
    <message>
      <source>Tag saved</source>
      <translation>タグを保存しました</translation>
    </message>
    <message>
      <source>What they told you they like or need; it shows when you write to them.</source>
      <translation>お客様から聞いた好みや必要なこと。お便りを書くときに表示します。</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>お好み</translation>
    </message>
    <message>
      <source>strong black tea</source>
      <translation>濃い紅茶</translation>
    </message>
    <message>
      <source>What do they like?</source>
      <translation>何がお好みですか？</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Saved what they like</source>
      <translation>お好みを保存しました</translation>
    </message>
    <message>
      <source>The year is not known</source>
      <translation>年はわからない</translation>
    </message>
    <message>
      <source>Kept for one thing: a greeting on the day.</source>
      <translation>当日のお祝いのためだけに使います。</translation>
    </message>
    <message>
      <source>Save birthday</source>
      <translation>誕生日を保存</translation>
    </message>
    <message>
      <source>Birthday saved</source>
      <translation>誕生日を保存しました</translation>
    </message>
    <message>
      <source>call back, wedding day</source>
      <translation>折り返し電話、結婚記念日</translation>
    </message>
    <message>
      <source>When</source>
      <translation>いつ</translation>
    </message>
    <message>
      <source>Add a date that matters</source>
      <translation>大切な日を加える</translation>
    </message>
    <message>
      <source>Save date</source>
      <translation>日付を保存</translation>
    </message>
    <message>
      <source>Date saved</source>
      <translation>日付を保存しました</translation>
    </message>
    <message>
      <source>planning a follow-up</source>
      <translation>フォローの予定</translation>
    </message>
    <message>
      <source>Planned. It stands in the calendar</source>
      <translation>予定しました。カレンダーに載っています</translation>
    </message>
    <message>
      <source>Message or chat</source>
      <translation>メッセージやチャット</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>店頭</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>話した内容</translation>
    </message>
    <message>
      <source>Who of you</source>
      <translation>店の担当</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>空欄でもかまいません</translation>
    </message>
    <message>
      <source>It is a complaint</source>
      <translation>苦情です</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>連絡を記録</translation>
    </message>
    <message>
      <source>Complaint noted: no news goes out until it is settled</source>
      <translation>苦情を記録しました。解決するまでお知らせは送りません</translation>
    </message>
    <message>
      <source>Contact saved</source>
      <translation>連絡を保存しました</translation>
    </message>
    <message>
      <source>{0} (with {1})</source>
      <translation>{0}（担当: {1}）</translation>
    </message>
    <message>
      <source>Complaint settled</source>
      <translation>苦情が解決しました</translation>
    </message>
    <message>
      <source>No VIP any more</source>
      <translation>VIPを外す</translation>
    </message>
    <message>
      <source>Marked as VIP</source>
      <translation>VIPにしました</translation>
    </message>
    <message>
      <source>Removed from the card</source>
      <translation>カードから外しました</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>会社名</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>番地</translation>
    </message>
    <message>
      <source>More of the address</source>
      <translation>建物名など</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>市区町村</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>郵便番号</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>都道府県</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国</translation>
    </message>
    <message>
      <source>Print the address exactly as it stands here</source>
      <translation>住所をここに書いたとおりに印刷する</translation>
    </message>
    <message>
      <source>What you write here holds, whatever later files say. What it is kept for: the email for letters they allow, the phone for calls and messages they allow, the address for parcels and cards. Nothing else is done with it.</source>
      <translation>ここに書いたことは、あとのファイルの内容より優先されます。使いみちは、メールは許可された便りのため、電話は許可された通話とメッセージのため、住所は荷物とはがきのため。それ以外には使いません。</translation>
    </message>
    <message>
      <source>Edit details</source>
      <translation>情報を編集</translation>
    </message>
    <message>
      <source>Details saved</source>
      <translation>情報を保存しました</translation>
    </message>
    <message>
      <source>They said</source>
      <translation>お客様の返事</translation>
    </message>
    <message>
      <source>Yes, you may write</source>
      <translation>はい、送ってよい</translation>
    </message>
    <message>
      <source>No, please stop</source>
      <translation>いいえ、送らないで</translation>
    </message>
    <message>
      <source>My mail came back</source>
      <translation>郵便が戻ってきた</translation>
    </message>
    <message>
      <source>About</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Email and post</source>
      <translation>メールと郵送</translation>
    </message>
    <message>
      <source>Text messages</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>Where they said it</source>
      <translation>どこで聞いたか</translation>
    </message>
    <message>
      <source>on the phone</source>
      <translation>電話で</translation>
    </message>
    <message>
      <source>In which words</source>
      <translation>どんな言葉で</translation>
    </message>
    <message>
      <source>yes, send me your news</source>
      <translation>はい、お知らせを送ってください</translation>
    </message>
    <message>
      <source>It is kept with its day, as evidence. A later file never lifts a no.</source>
      <translation>証拠として日付とともに残します。あとのファイルで「いいえ」が取り消されることはありません。</translation>
    </message>
    <message>
      <source>May you write to them?</source>
      <translation>お便りを送ってよいですか？</translation>
    </message>
    <message>
      <source>Saved what they said</source>
      <translation>お客様の返事を保存しました</translation>
    </message>
    <message>
      <source>They get nothing from you any more</source>
      <translation>今後は何も送りません</translation>
    </message>
    <message numerus="yes">
      <source>Name, email, address and everything on this card are removed for good, and they get no letters any more. Their %Ln order(s) stay in your totals, without a name.</source>
      <translation>
        <numerusform>名前、メール、住所など、このカードの内容はすべて完全に消え、今後お便りも届きません。%Ln件の注文は、名前のない形で合計に残ります。</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase {0}’s details?</source>
      <translation>{0}様の情報を消しますか？</translation>
    </message>
    <message>
      <source>&amp;Keep the details</source>
      <translation>情報を残す(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>完全に消す(&amp;E)</translation>
    </message>
    <message numerus="yes">
      <source>Details erased. %Ln order(s) stay in your totals</source>
      <translation>
        <numerusform>情報を消しました。%Ln件の注文は合計に残ります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln older safety copy(s) still hold this person. They go by themselves as newer copies come; going back to one erases the person from it.</source>
      <translation>
        <numerusform>以前のバックアップ%Ln件には、この方がまだ残っています。新しいバックアップができると順に消えます。戻した場合も、その中からこの方を消します。</numerusform>
      </translation>
    </message>
    <message>
      <source>making them one</source>
      <translation>一人にまとめる操作</translation>
    </message>
    <message>
      <source>Made one person</source>
      <translation>一人にまとめました</translation>
    </message>
    <message>
      <source>Statement of {0}</source>
      <translation>{0}様の明細</translation>
    </message>
    <message>
      <source>No font here has {0}: they stay blank</source>
      <translation>ここにあるフォントには「{0}」がないため、空白になります</translation>
    </message>
    <message>
      <source>Everything about {0}</source>
      <translation>{0}様についてのすべて</translation>
    </message>
    <message>
      <source>Save everything we know</source>
      <translation>すべての情報を保存</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
      <source>Saved {0}, and the same for programs to read (JSON)</source>
      <translation>{0}と、同じ内容のプログラム用ファイル（JSON）を保存しました</translation>
    </message>
    <message>
      <source>editing details</source>
      <translation>情報の編集</translation>
    </message>
    <message>
      <source>logging a contact</source>
      <translation>連絡の記録</translation>
    </message>
    <message>
      <source>settling the complaint</source>
      <translation>苦情の解決</translation>
    </message>
    <message>
      <source>what they said</source>
      <translation>お客様の返事</translation>
    </message>
    <message>
      <source>“do not contact”</source>
      <translation>「連絡しない」</translation>
    </message>
    <message>
      <source>writing on the card</source>
      <translation>カードへの記入</translation>
    </message>
    <message>
      <source>Catalogue list</source>
      <translation>カタログの発送先</translation>
    </message>
    <message>
      <source>Only where it is li&amp;kely to pay</source>
      <translation>見合いそうな方だけ(&amp;K)</translation>
    </message>
    <message>
      <source>Stay within the &amp;budget</source>
      <translation>予算内に収める(&amp;B)</translation>
    </message>
    <message>
      <source>One for &amp;me too</source>
      <translation>自分用にも1部(&amp;M)</translation>
    </message>
    <message>
      <source>Where the budget is short, those likely to bring most are chosen: by what they spend in the next 12 months, as far as it stays with you.</source>
      <translation>予算が足りないときは、手元に残る金額が最も多そうな方を選びます。今後12か月の見込み購入額から計算します。</translation>
    </message>
    <message>
      <source>Into my calen&amp;dar…</source>
      <translation>自分のカレンダーへ(&amp;D)…</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due.</source>
      <translation>前回のリストは{0}でした。次の時期です。</translation>
    </message>
    <message>
      <source>The last list was of {0}. The next one is due on {1}.</source>
      <translation>前回のリストは{0}でした。次は{1}です。</translation>
    </message>
    <message>
      <source>Next catalogue</source>
      <translation>次のカタログ</translation>
    </message>
    <message>
      <source>own sizes</source>
      <translation>自分の寸法</translation>
    </message>
    <message>
      <source>Labels: {0}. Print at actual size.</source>
      <translation>ラベル: {0}。実際のサイズで印刷してください。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) are on the list, but on no label.</source>
      <translation>
        <numerusform>%Ln件の住所はリストにありますが、ラベルにはありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are worth one, but beyond the budget.</source>
      <translation>
        <numerusform>ほかに見合う方が%Ln人いますが、予算を超えます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln are likely to bring less than it costs.</source>
      <translation>
        <numerusform>%Ln人は、見込みが費用を下回りそうです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 months</source>
      <translation>
        <numerusform>カタログ%Ln部、約{0}。お届け先の12か月の見込み購入額は{1}</numerusform>
      </translation>
    </message>
    <message>
      <source>Categories</source>
      <translation>カテゴリー</translation>
    </message>
    <message>
      <source>Categories, and whom they are for</source>
      <translation>カテゴリーと、その対象</translation>
    </message>
    <message>
      <source>Choose products and write their category. Files that name one are read.</source>
      <translation>商品を選んでカテゴリーを書いてください。ファイルにあるカテゴリーは読み込みます。</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>カテゴリー</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Category of the chosen products</source>
      <translation>選んだ商品のカテゴリー</translation>
    </message>
    <message>
      <source>&amp;Put into category</source>
      <translation>カテゴリーに入れる(&amp;P)</translation>
    </message>
    <message>
      <source>kids, women</source>
      <translation>子ども、女性</translation>
    </message>
    <message>
      <source>For whom the chosen category is</source>
      <translation>選んだカテゴリーの対象</translation>
    </message>
    <message>
      <source>The category is &amp;for them</source>
      <translation>この方向けのカテゴリーにする(&amp;F)</translation>
    </message>
    <message>
      <source>Customers who came back</source>
      <translation>また買ってくれたお客様</translation>
    </message>
    <message>
      <source>See how this is worked o&amp;ut</source>
      <translation>計算のしかたを見る(&amp;U)</translation>
    </message>
    <message>
      <source>of every 100, over {0} months</source>
      <translation>100人あたり、{0}か月間</translation>
    </message>
    <message>
      <source>Exported chats (*.txt *.zip);;All files (*)</source>
      <translation>書き出したトーク (*.txt *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Bring a WhatsApp chat</source>
      <translation>WhatsAppのトークを取り込む</translation>
    </message>
    <message>
      <source>All of this chat is on the card already</source>
      <translation>このトークはすべてカードに入っています</translation>
    </message>
    <message>
      <source>bringing a chat</source>
      <translation>トークの取り込み</translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s) are on the card</source>
      <translation>
        <numerusform>メッセージ%Ln件がカードに入りました</numerusform>
      </translation>
    </message>
    <message>
      <source>Day or month first?</source>
      <translation>日と月、どちらが先ですか？</translation>
    </message>
    <message>
      <source>Its days can be read in two ways, and nothing in it says which.</source>
      <translation>日付が2通りに読め、どちらか決め手がありません。</translation>
    </message>
    <message>
      <source>In this chat</source>
      <translation>このトークでは</translation>
    </message>
    <message>
      <source>the day comes first: 3/4 is 3 April</source>
      <translation>日が先: 3/4は4月3日</translation>
    </message>
    <message>
      <source>the month comes first: 3/4 is 4 March</source>
      <translation>月が先: 3/4は3月4日</translation>
    </message>
    <message>
      <source>Bring it</source>
      <translation>取り込む</translation>
    </message>
    <message>
      <source>When it is &amp;missing…</source>
      <translation>ないときは(&amp;M)…</translation>
    </message>
    <message>
      <source>Reward</source>
      <translation>特典</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>作成日</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Save for the &amp;web shop…</source>
      <translation>ネットショップ用に保存(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
      <source>Reward codes</source>
      <translation>特典コード</translation>
    </message>
    <message>
      <source>One code, one use. Import them into your web shop once; when an order comes back with one, it is matched here. Choose some rows, or act on all.</source>
      <translation>1つのコードは1回限りです。一度ネットショップに読み込ませておくと、使われた注文がここで結びつきます。行を選ぶか、すべてに対して操作してください。</translation>
    </message>
    <message>
      <source>No code was given out yet. Choose a member, Use a reward, and tick “As a code”.</source>
      <translation>まだコードを出していません。会員を選び、「特典を使う」で「コードで」にしてください。</translation>
    </message>
    <message>
      <source>Another system</source>
      <translation>別のシステム</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s) to {0}.</source>
      <translation>
        <numerusform>コード%Ln個を{0}に保存しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln code(s).</source>
      <translation>
        <numerusform>コード%Ln個をコピーしました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the codes to take back first.</source>
      <translation>先に、取り消すコードを選んでください。</translation>
    </message>
    <message>
      <source>Taken back. Delete the codes in your web shop too.</source>
      <translation>取り消しました。ネットショップのコードも削除してください。</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>さかのぼる期間</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Usual period</source>
      <translation>いつもの期間</translation>
    </message>
    <message>
      <source>Quarter by quarter</source>
      <translation>四半期ごと</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>月ごと</translation>
    </message>
    <message>
      <source>Compare with a trade</source>
      <translation>業種と比べる</translation>
    </message>
    <message>
      <source>No comparison</source>
      <translation>比べない</translation>
    </message>
    <message>
      <source>Consumer goods</source>
      <translation>日用品</translation>
    </message>
    <message>
      <source>Beauty</source>
      <translation>美容</translation>
    </message>
    <message>
      <source>Clothing and shoes</source>
      <translation>服と靴</translation>
    </message>
    <message>
      <source>Home goods</source>
      <translation>インテリア・家庭用品</translation>
    </message>
    <message numerus="yes">
      <source>Look back %Ln month(s)</source>
      <translation>
        <numerusform>%Lnか月さかのぼる</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the customers you had at the start, how many bought again. Each point looks back %Ln month(s)</source>
      <translation>
        <numerusform>最初にいたお客様のうち、また買ってくれた方の数。各点は%Lnか月さかのぼります</numerusform>
      </translation>
    </message>
    <message>
      <source>Import more orders; the more months, the surer the figure.</source>
      <translation>もっと注文を取り込んでください。月数が多いほど確かになります。</translation>
    </message>
    <message>
      <source>Import &amp;newer orders</source>
      <translation>新しい注文を取り込む(&amp;N)</translation>
    </message>
    <message>
      <source>Take everyone who is a customer at the end, leave out those who are new or came back after a break, and compare with how many customers you had at the start. This is the customer retention rate (CRR).</source>
      <translation>最後の時点のお客様から、新しい方と久しぶりに戻った方を除き、最初の人数と比べます。顧客維持率（CRR）と呼ばれる数字です。</translation>
    </message>
    <message>
      <source>{0} of the {1} customers at the start have not bought again. Thank new customers within a week, and write to those who are late by their own habit: they are the easiest to win back.</source>
      <translation>最初の{1}人のうち、{0}人はまだまた買っていません。新しいお客様には1週間以内にお礼を、いつもの間隔を過ぎた方にはお便りを。一番戻りやすいのはこの方々です。</translation>
    </message>
    <message>
      <source>See who is &amp;slipping</source>
      <translation>離れかけの方を見る(&amp;S)</translation>
    </message>
    <message>
      <source>Late by their own habit</source>
      <translation>いつもの間隔を過ぎた方</translation>
    </message>
    <message>
      <source>{0} in “{1}”, says Elbuz’s article</source>
      <translation>「{1}」では{0}（Elbuzの記事）</translation>
    </message>
    <message>
      <source>B: customers at the start</source>
      <translation>B: 最初のお客様</translation>
    </message>
    <message>
      <source>E: customers at the end</source>
      <translation>E: 最後のお客様</translation>
    </message>
    <message>
      <source>N: of those, new</source>
      <translation>N: うち新しい方</translation>
    </message>
    <message>
      <source>R: of those, back after a break</source>
      <translation>R: うち久しぶりに戻った方</translation>
    </message>
    <message>
      <source>K: came back</source>
      <translation>K: また買った方</translation>
    </message>
    <message>
      <source>L: did not come back</source>
      <translation>L: 戻らなかった方</translation>
    </message>
    <message>
      <source>Had not come back by {0}</source>
      <translation>{0}までに戻らなかった方</translation>
    </message>
    <message>
      <source>The article does not say for what period its norm holds.</source>
      <translation>記事には、どの期間の目安かが書かれていません。</translation>
    </message>
    <message>
      <source>From one month to the next nearly everybody stays, because few can leave within a month.</source>
      <translation>1か月ではほとんどの方が残ります。1か月で離れる方は少ないためです。</translation>
    </message>
    <message>
      <source>You have {0} months of orders, so this looks back {1} months.</source>
      <translation>注文が{0}か月分あるため、{1}か月さかのぼっています。</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet: likely between {0} and {1}.</source>
      <translation>お客様が少なく、まだ確かではありません。おそらく{0}〜{1}です。</translation>
    </message>
    <message>
      <source>The look-back reaches before your first order, so the start is incomplete.</source>
      <translation>最初の注文より前までさかのぼるため、最初の人数は不完全です。</translation>
    </message>
    <message>
      <source>Dotted: the look-back reaches before your first order.</source>
      <translation>点線: 最初の注文より前までさかのぼる部分です。</translation>
    </message>
    <message>
      <source>How it compares</source>
      <translation>比べ方</translation>
    </message>
    <message>
      <source>Remove this rule</source>
      <translation>この条件を外す</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>内容(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>文(&amp;T)</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>元の文に戻す</translation>
    </message>
    <message>
      <source>back to the original</source>
      <translation>元の文に戻す操作</translation>
    </message>
    <message>
      <source>“{0}” is as it was at first</source>
      <translation>「{0}」を元の内容に戻しました</translation>
    </message>
    <message>
      <source>No font on this computer has the letters {0}: they stay blank.</source>
      <translation>このパソコンのフォントには文字「{0}」がないため、空白になります。</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>クーポン</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>お客様</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>売上</translation>
    </message>
    <message>
      <source>Taken off</source>
      <translation>値引き額</translation>
    </message>
    <message>
      <source>Margin left</source>
      <translation>残る利益</translation>
    </message>
    <message>
      <source>By people who always use one</source>
      <translation>毎回使う方の分</translation>
    </message>
    <message>
      <source>What coupons cost</source>
      <translation>クーポンの費用</translation>
    </message>
    <message>
      <source>Every coupon on your orders. What was taken off is known where your file tells it; the margin is the one set under Print, Change price.</source>
      <translation>注文にあるすべてのクーポンです。値引き額は、ファイルに書かれている分だけわかります。利益率は「印刷」の「費用を変える」で決めたものです。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln coupon(s), {0} taken off together</source>
      <translation>
        <numerusform>クーポン%Ln種類、値引き合計{0}</numerusform>
      </translation>
    </message>
    <message>
      <source>No order came with a coupon.</source>
      <translation>クーポンを使った注文はありません。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>消す</translation>
    </message>
    <message>
      <source>Search name, email, town, product or order</source>
      <translation>名前、メール、市区町村、商品、注文で検索</translation>
    </message>
    <message>
      <source>Search customers</source>
      <translation>お客様を検索</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>列(&amp;C)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>More</source>
      <comment>groups</comment>
      <translation>ほかのグループ</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>検索を消す</translation>
    </message>
    <message>
      <source>Search all customers</source>
      <translation>お客様全員から検索</translation>
    </message>
    <message>
      <source>VIPs</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Nobody in “{0}” matches “{1}”.</source>
      <translation>「{0}」の中に「{1}」に合う方はいません。</translation>
    </message>
    <message>
      <source>Nobody matches “{0}”.</source>
      <translation>「{0}」に合う方はいません。</translation>
    </message>
    <message>
      <source>Nobody is in this group now.</source>
      <translation>今このグループに入る方はいません。</translation>
    </message>
    <message>
      <source>Reset columns</source>
      <translation>列を元に戻す</translation>
    </message>
    <message numerus="yes">
      <source>%Ln selected</source>
      <translation>
        <numerusform>%Ln人を選択中</numerusform>
      </translation>
    </message>
    <message>
      <source>Select all {0}</source>
      <translation>全{0}人を選ぶ</translation>
    </message>
    <message>
      <source>E&amp;xcel list</source>
      <translation>Excelの一覧(&amp;X)</translation>
    </message>
    <message>
      <source>Mail &amp;tool…</source>
      <translation>配信サービス(&amp;T)…</translation>
    </message>
    <message>
      <source>Write e&amp;mail</source>
      <translation>メールを書く(&amp;M)</translation>
    </message>
    <message>
      <source>Postcar&amp;ds</source>
      <translation>はがき(&amp;D)</translation>
    </message>
    <message>
      <source>Add to &amp;list</source>
      <translation>リストに加える(&amp;L)</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>コピー(&amp;O)</translation>
    </message>
    <message>
      <source>Everybody who ever ordered from you</source>
      <translation>これまでに注文してくださったすべての方</translation>
    </message>
    <message>
      <source>Import your orders, and each customer's whole story stands here on a card.</source>
      <translation>注文を取り込むと、お客様ごとのこれまでがカードになってここに並びます。</translation>
    </message>
    <message>
      <source>Import orders</source>
      <translation>注文を取り込む</translation>
    </message>
    <message>
      <source>E&amp;xcel list ({0})</source>
      <translation>Excelの一覧（{0}）(&amp;X)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you</source>
      <translation>
        <numerusform>%Ln人が注文してくださいました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}, %Ln have not yet.</source>
      <translation>
        <numerusform>{0}。注文がまだの方は%Ln人です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have ordered from you. Click a name to see the whole story.</source>
      <translation>
        <numerusform>%Ln人が注文してくださいました。名前をクリックすると、これまでの経緯が見られます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln customer(s)</source>
      <translation>
        <numerusform>お客様%Ln人分をコピーしました</numerusform>
      </translation>
    </message>
    <message>
      <source>A list stays as it is; you find it on the Groups page.</source>
      <translation>リストの中身は変わりません。「グループ」のページにあります。</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln customer(s) to a list</source>
      <translation>
        <numerusform>お客様%Ln人をリストに加える</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the list</source>
      <translation>リストの名前</translation>
    </message>
    <message>
      <source>Tasting in May</source>
      <translation>5月の試飲会</translation>
    </message>
    <message>
      <source>&amp;Save list</source>
      <translation>リストを保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) put on the list</source>
      <translation>
        <numerusform>お客様%Ln人をリストに入れました</numerusform>
      </translation>
    </message>
    <message>
      <source>Customer added</source>
      <translation>お客様を加えました</translation>
    </message>
    <message>
      <source>Added to a card you had</source>
      <translation>今あるカードに加えました</translation>
    </message>
    <message>
      <source>adding a customer</source>
      <translation>お客様の追加</translation>
    </message>
    <message>
      <source>&amp;Open card</source>
      <translation>カードを開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Add to list…</source>
      <translation>リストに加える(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Write email</source>
      <translation>メールを書く(&amp;W)</translation>
    </message>
    <message>
      <source>Print &amp;postcards</source>
      <translation>はがきを印刷(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;For a mail tool…</source>
      <translation>配信サービス用(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Save Excel list…</source>
      <translation>Excelの一覧を保存(&amp;S)…</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>今</translation>
    </message>
    <message>
      <source>A year ago</source>
      <translation>1年前</translation>
    </message>
    <message>
      <source>Real, or noise?</source>
      <translation>本物か、偶然か</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>もとになる数</translation>
    </message>
    <message>
      <source>Five dials</source>
      <translation>5つの指標</translation>
    </message>
    <message>
      <source>What you do works when these turn to the better, and more than chance would turn them. “Pulse” counts orders, words exchanged, answers, codes used and friends brought. Visits to your website, likes and followers are not measured here.</source>
      <translation>偶然では説明できないほど指標がよくなれば、していることに効果があります。「つながり」は、注文、やりとり、回答、使われたコード、紹介されたお友だちの数です。サイトへの訪問、いいね、フォロワーはここでは数えません。</translation>
    </message>
    <message>
      <source>&amp;Before and after…</source>
      <translation>前と後(&amp;B)…</translation>
    </message>
    <message numerus="yes">
      <source>Your customers usually order every %Ln day(s).</source>
      <translation>
        <numerusform>お客様はふだん%Ln日ごとに注文しています。</numerusform>
      </translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next one in a year.</source>
      <translation>最も多く離れるのは{0}回目の注文の後です。1年以内に次を注文した方は{2}人中{1}人でした。</translation>
    </message>
    <message>
      <source>Plays to begin with: {0}.</source>
      <translation>おすすめの自動下書き: {0}。</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>まだ数字がありません</translation>
    </message>
    <message>
      <source>too few answers to judge</source>
      <translation>回答が少なく判断できません</translation>
    </message>
    <message>
      <source>nothing to compare with yet</source>
      <translation>比べるものがまだありません</translation>
    </message>
    <message>
      <source>better</source>
      <translation>よくなった</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>悪くなった</translation>
    </message>
    <message>
      <source>inside chance</source>
      <translation>偶然の範囲</translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept back, to see whether it works</source>
      <translation>
        <numerusform>効果を見るため、%Ln人には送りません</numerusform>
      </translation>
    </message>
    <message>
      <source>note that these were written to</source>
      <translation>「送った」という記録</translation>
    </message>
    <message>
      <source>not today</source>
      <translation>「今日はしない」</translation>
    </message>
    <message>
      <source>{0}: nobody</source>
      <translation>{0}: 対象の方はいません</translation>
    </message>
    <message>
      <source>The same person?</source>
      <translation>同じ方ですか？</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>確認待ち</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>完了(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Same person</source>
      <translation>同じ方(&amp;S)</translation>
    </message>
    <message>
      <source>Di&amp;fferent people</source>
      <translation>別の方(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>後で(&amp;L)</translation>
    </message>
    <message>
      <source>One</source>
      <comment>of two customers</comment>
      <translation>一人目</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>of two customers</comment>
      <translation>二人目</translation>
    </message>
    <message>
      <source>&amp;Part again</source>
      <translation>元の二人に戻す(&amp;P)</translation>
    </message>
    <message>
      <source>Choose a line to part the two again, on any day.</source>
      <translation>行を選ぶと、いつでも二人に戻せます。</translation>
    </message>
    <message numerus="yes">
      <source>If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.</source>
      <translation>
        <numerusform>%Ln組がすべて同じ方なら、また買ってくれたお客様は{1}ではなく{0}になります。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is left to decide about</source>
      <translation>確認待ちの方はいません</translation>
    </message>
    <message>
      <source>New pairs turn up after the next import.</source>
      <translation>次の取り込みの後に、新しい組が出てくることがあります。</translation>
    </message>
    <message>
      <source>Pair {0} of {1}</source>
      <translation>{1}組中{0}組目</translation>
    </message>
    <message>
      <source>Drop your orders file here</source>
      <translation>ここに注文ファイルをドロップ</translation>
    </message>
    <message>
      <source>CSV or Excel, from any shop. It does not need tidying first.</source>
      <translation>CSVまたはExcel。どのショップのものでも。整理は不要です。</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>ファイルを選ぶ(&amp;C)…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>宛先</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>件名</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>宛先(&amp;T)</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>件名(&amp;J)</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>差し込む</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>その他(&amp;R)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>外す</translation>
    </message>
    <message>
      <source>Each gets a code of their own, good for {0}.</source>
      <translation>一人に1つずつのコードが付きます。期限は{0}です。</translation>
    </message>
    <message>
      <source>{0} of the {1} may not be emailed now and are left out ({2}).</source>
      <translation>{1}人のうち{0}人には今メールを送れないため除いています（{2}）。</translation>
    </message>
    <message numerus="yes">
      <source>Print postcards for %Ln</source>
      <translation>
        <numerusform>%Ln人分のはがきを印刷</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln who allow(s) email</source>
      <translation>
        <numerusform>{0}: メールを送れる方%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>Emails</source>
      <translation>メール</translation>
    </message>
    <message>
      <source>ShopRetain writes the drafts. You send them from your own mail program.</source>
      <translation>ShopRetainが下書きを作り、送るのはいつものメールソフトからです。</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備済み</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>このページの項目</translation>
    </message>
    <message>
      <source>Personal drafts in your own words</source>
      <translation>ご自身の言葉で、一人ずつの下書き</translation>
    </message>
    <message>
      <source>Import your orders first: letters are written to the people in them.</source>
      <translation>先に注文を取り込んでください。お便りはその中の方々に書きます。</translation>
    </message>
    <message>
      <source>These orders have no email addresses</source>
      <translation>この注文にはメールアドレスがありません</translation>
    </message>
    <message>
      <source>Etsy and some tills do not tell them. Write to people by post instead: the Print page makes cards and letters for them.</source>
      <translation>Etsyや一部のレジは、アドレスを教えてくれません。代わりに郵送はいかがですか。「印刷」のページで、はがきや手紙が作れます。</translation>
    </message>
    <message>
      <source>Print postcards</source>
      <translation>はがきを印刷</translation>
    </message>
    <message>
      <source>&amp;List for Mailchimp</source>
      <translation>Mailchimp用リスト(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Open one as a test</source>
      <translation>試しに1通開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Make drafts</source>
      <translation>下書きを作る(&amp;M)</translation>
    </message>
    <message>
      <source>More ways and settings</source>
      <translation>ほかの方法と設定</translation>
    </message>
    <message>
      <source>Ready ({0})</source>
      <translation>準備済み（{0}）</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>下書きを保存しました</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>保存しています…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Make %Ln draft(s)</source>
      <translation>
        <numerusform>下書き%Ln通を作る(&amp;M)</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the &amp;words</source>
      <translation>文をコピー(&amp;W)</translation>
    </message>
    <message>
      <source>Copied. Paste the words into your shop's page</source>
      <translation>コピーしました。お店のページに貼り付けてください</translation>
    </message>
    <message>
      <source>One by one in my &amp;mail program</source>
      <translation>メールソフトで1通ずつ(&amp;M)</translation>
    </message>
    <message>
      <source>As &amp;files in a folder…</source>
      <translation>フォルダーにファイルで(&amp;F)…</translation>
    </message>
    <message>
      <source>Among the drafts of my mail&amp;box…</source>
      <translation>メールの下書きフォルダーに(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Copied, one by one</source>
      <translation>1通ずつコピー(&amp;C)</translation>
    </message>
    <message>
      <source>As messages for &amp;phones…</source>
      <translation>スマホ用メッセージで(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Who writes…</source>
      <translation>差出人(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Delete this letter</source>
      <translation>このお便りを削除(&amp;D)</translation>
    </message>
    <message>
      <source>Only with a tag</source>
      <translation>このタグだけ</translation>
    </message>
    <message>
      <source>not a customer</source>
      <translation>お客様ではない方</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>Said on</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Surveys and feedback</source>
      <translation>アンケートとご意見</translation>
    </message>
    <message>
      <source>Ask with the letters “Would you recommend us?” and “Seven questions”, or with the cards under Print, For the counter. Bring the answers from Google Forms, Typeform or Excel, the reviews that your shop system exports, or type them.</source>
      <translation>「おすすめいただけますか？」「7つの質問」のお便り、または「印刷」の「店頭用」のカードで聞きます。Googleフォーム、Typeform、Excelの回答や、ショップのシステムから書き出したレビューを取り込むか、手で入力してください。</translation>
    </message>
    <message>
      <source>&amp;Bring answers…</source>
      <translation>回答を取り込む(&amp;B)…</translation>
    </message>
    <message>
      <source>Ans&amp;wered</source>
      <translation>回答済み(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Tags…</source>
      <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Keep as kind words</source>
      <translation>お客様の声に入れる(&amp;K)</translation>
    </message>
    <message>
      <source>They &amp;like it</source>
      <translation>お好みに入れる(&amp;L)</translation>
    </message>
    <message>
      <source>Nobody answered yet.</source>
      <translation>まだ回答がありません。</translation>
    </message>
    <message>
      <source>Would recommend you: {0}</source>
      <translation>おすすめしたい方: {0}</translation>
    </message>
    <message>
      <source>Who gave 8 or more: {0} ordered again within 90 days; the others: {1}</source>
      <translation>8点以上の方が90日以内に再注文: {0}、ほかの方: {1}</translation>
    </message>
    <message>
      <source>No scores yet.</source>
      <translation>まだ点数はありません。</translation>
    </message>
    <message>
      <source>All entries ({0})</source>
      <translation>すべて（{0}）</translation>
    </message>
    <message>
      <source>{0}: {1}, of people who spent {2}</source>
      <translation>{0}: {1}、その方々の購入額{2}</translation>
    </message>
    <message>
      <source>Nobody we know said it.</source>
      <translation>お客様の中に、これを言った方はいません。</translation>
    </message>
    <message>
      <source>It stands on their card under Likes.</source>
      <translation>カードの「お好み」に入りました。</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>返事待ち</translation>
    </message>
    <message>
      <source>Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>回答 (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Bring answers</source>
      <translation>回答を取り込む</translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s) kept.</source>
      <translation>
        <numerusform>回答%Ln件を保存しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not among your customers: {0}.</source>
      <translation>
        <numerusform>お客様の中に見つからないもの%Ln件: {0}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln件はすでにありました。</numerusform>
      </translation>
    </message>
    <message>
      <source>bring answers</source>
      <translation>回答の取り込み</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>点数なし</translation>
    </message>
    <message>
      <source>What a customer said</source>
      <translation>お客様の言葉</translation>
    </message>
    <message>
      <source>name or email; may stay empty</source>
      <translation>名前かメール。空欄でもかまいません</translation>
    </message>
    <message>
      <source>Score, of 10</source>
      <translation>点数（10点満点）</translation>
    </message>
    <message>
      <source>delivery, price, packing</source>
      <translation>配達、価格、包装</translation>
    </message>
    <message>
      <source>email, phone, in the shop</source>
      <translation>メール、電話、店頭</translation>
    </message>
    <message>
      <source>Choose one with words first.</source>
      <translation>先に、言葉のあるものを選んでください。</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>「,」で区切る</translation>
    </message>
    <message>
      <source>Kept among the kind words. Ask whether you may show them.</source>
      <translation>お客様の声に入れました。載せてよいかを聞きましょう。</translation>
    </message>
    <message>
      <source>See what to &amp;do today</source>
      <translation>今日やることを見る(&amp;D)</translation>
    </message>
    <message>
      <source>of 100</source>
      <translation>人（100人中）</translation>
    </message>
    <message>
      <source>Too few customers to be sure yet.</source>
      <translation>お客様が少なく、まだ確かではありません。</translation>
    </message>
    <message>
      <source>Most are lost after order number {0}: {1} of {2} placed the next in a year.</source>
      <translation>最も多く離れるのは{0}回目の注文の後です。1年以内に次を注文した方は{2}人中{1}人でした。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>紹介した方</translation>
    </message>
    <message>
      <source>Friend</source>
      <translation>お友だち</translation>
    </message>
    <message>
      <source>Friends of friends</source>
      <translation>お友だちのお友だち</translation>
    </message>
    <message>
      <source>Everybody can have a code of their own. A friend's first order with it gives both of them points, once. Copy a member's code from their points.</source>
      <translation>お一人ずつ紹介コードを持てます。お友だちが初回注文で使うと、お二人に1回ずつポイントが付きます。コードは会員のポイント欄からコピーできます。</translation>
    </message>
    <message>
      <source>No order came with a friend's code yet.</source>
      <translation>紹介コードでの注文はまだありません。</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %Ln friend(s)</source>
      <translation>
        <numerusform>{0}: お友だち%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>Your own picture…</source>
      <translation>自分の写真…</translation>
    </message>
    <message>
      <source>Goal and what if</source>
      <translation>目標と試算</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>Set a &amp;goal…</source>
      <translation>目標を決める(&amp;G)…</translation>
    </message>
    <message>
      <source>What if more came back?</source>
      <translation>もっと多くの方が戻ったら？</translation>
    </message>
    <message>
      <source>More of 100 who come back</source>
      <translation>100人中、あと何人戻るか</translation>
    </message>
    <message>
      <source>This &amp;month on one page…</source>
      <translation>今月を1ページに(&amp;M)…</translation>
    </message>
    <message>
      <source>{0} of 100 came back. No goal is set.</source>
      <translation>100人中{0}人が戻りました。目標は決めていません。</translation>
    </message>
    <message>
      <source>{0} of 100 came back; your goal is {1}.</source>
      <translation>100人中{0}人が戻りました。目標は{1}人です。</translation>
    </message>
    <message>
      <source>You are there. Of {0} customers {1} came back.</source>
      <translation>達成しています。{0}人のお客様のうち{1}人が戻りました。</translation>
    </message>
    <message numerus="yes">
      <source>Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late now: begin with those on Today.</source>
      <translation>
        <numerusform>{0}人のお客様のうち{1}人が戻りました。あと%Ln人、月に約{2}人です。今{3}人がいつもの間隔を過ぎています。「今日」に並ぶ方から始めましょう。</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} more of 100</source>
      <translation>100人中あと{0}人</translation>
    </message>
    <message>
      <source>There are too few customers for a forecast.</source>
      <translation>お客様が少なく、予測できません。</translation>
    </message>
    <message>
      <source>The customers you have will likely spend {0} in 12 months, {1}.</source>
      <translation>今のお客様の12か月の購入額は{0}の見込みです（{1}）。</translation>
    </message>
    <message>
      <source>About {0} instead of {1} ({3}) in 12 months: {2} more.</source>
      <translation>12か月で{1}（{3}）ではなく約{0}、{2}の増加です。</translation>
    </message>
    <message>
      <source>How it is worked out: {0} of {1} customers more, each with {2}, which those who ordered spent in 12 months on average. It is no promise.</source>
      <translation>計算のしかた: お客様{1}人のうちあと{0}人が、注文した方の12か月の平均{2}を使うとした場合です。約束ではありません。</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>{0}〜{1}</translation>
    </message>
    <message>
      <source>Leave it empty for none.</source>
      <translation>決めない場合は空欄のままにします。</translation>
    </message>
    <message>
      <source>How many of 100 should come back?</source>
      <translation>100人中、何人に戻ってほしいですか？</translation>
    </message>
    <message>
      <source>Set it</source>
      <translation>決める</translation>
    </message>
    <message>
      <source>the goal</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>今月</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>保存しました</translation>
    </message>
    <message>
      <source>spent in the last year</source>
      <translation>この1年の購入額</translation>
    </message>
    <message>
      <source>usual order</source>
      <translation>ふだんの注文額</translation>
    </message>
    <message>
      <source>For a &amp;mail tool…</source>
      <translation>配信サービス用(&amp;M)…</translation>
    </message>
    <message>
      <source>Post&amp;cards</source>
      <translation>はがき(&amp;C)</translation>
    </message>
    <message>
      <source>Customers of this group</source>
      <translation>このグループのお客様</translation>
    </message>
    <message>
      <source>Say which products are for whom…</source>
      <translation>商品の対象を決める…</translation>
    </message>
    <message>
      <source>&amp;Show them</source>
      <translation>表示(&amp;S)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more match but may not be emailed.</source>
      <translation>
        <numerusform>ほかに%Ln人が当てはまりますが、メールは送れません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them may not be emailed.</source>
      <translation>
        <numerusform>そのうち%Ln人にはメールを送れません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You could send %Ln a postcard.</source>
      <translation>
        <numerusform>%Ln人にはがきを送れます。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Show the group</source>
      <translation>グループを見る(&amp;S)</translation>
    </message>
    <message>
      <source>Could buyers refuse your news at the checkout?</source>
      <translation>購入の際、お知らせを断れるようになっていましたか？</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more customer(s) may be emailed. Asked once; your answer is kept with its day, as evidence.</source>
      <translation>
        <numerusform>断れた場合は、さらに%Ln人にメールを送れます。お聞きするのは一度だけで、お答えは証拠として日付とともに残します。</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, they could</source>
      <translation>はい、断れました</translation>
    </message>
    <message>
      <source>No</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <source>Lists of customers that keep themselves up to date. Some tools call them segments.</source>
      <translation>自動で更新されるお客様のリストです。「セグメント」と呼ぶサービスもあります。</translation>
    </message>
    <message>
      <source>&amp;New group</source>
      <translation>新しいグループ(&amp;N)</translation>
    </message>
    <message>
      <source>Groups fill themselves</source>
      <translation>グループは自動で埋まります</translation>
    </message>
    <message>
      <source>Import your orders, and eight ready-made groups stand here at once.</source>
      <translation>注文を取り込むと、8つのグループがすぐここに並びます。</translation>
    </message>
    <message>
      <source>Ready made</source>
      <translation>用意済み</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>自分で作成</translation>
    </message>
    <message>
      <source>None yet. Start with one of these:</source>
      <translation>まだありません。次のどれかから始められます。</translation>
    </message>
    <message>
      <source>Everybody is in exactly one of these</source>
      <translation>どの方も、このうち必ず1つに入ります</translation>
    </message>
    <message>
      <source>A value is missing; the group stays as it was until then.</source>
      <translation>値が入っていません。入れるまでグループは元のままです。</translation>
    </message>
    <message>
      <source>changing the rules of {0}</source>
      <translation>{0}の条件の変更</translation>
    </message>
    <message>
      <source>Empty group</source>
      <translation>空のグループ</translation>
    </message>
    <message>
      <source>List of emails…</source>
      <translation>メールアドレスの一覧…</translation>
    </message>
    <message>
      <source>making the group {0}</source>
      <translation>グループ{0}の作成</translation>
    </message>
    <message>
      <source>one a line, or with other text</source>
      <translation>1行に1つ。ほかの文が混ざっていてもかまいません</translation>
    </message>
    <message>
      <source>A list of emails</source>
      <translation>メールアドレスの一覧</translation>
    </message>
    <message>
      <source>Those who are your customers are put on a list.</source>
      <translation>その中のお客様をリストに入れます。</translation>
    </message>
    <message>
      <source>&amp;Make list</source>
      <translation>リストを作る(&amp;M)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln email(s) are nobody you know</source>
      <translation>
        <numerusform>%Ln件はお客様にないアドレスです</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename group</source>
      <translation>グループの名前を変更</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
      <source>renaming {0}</source>
      <translation>{0}の名前の変更</translation>
    </message>
    <message>
      <source>deleting {0}</source>
      <translation>{0}の削除</translation>
    </message>
    <message>
      <source>Deleted the group {0}</source>
      <translation>グループ{0}を削除しました</translation>
    </message>
    <message>
      <source>{0}, not by email</source>
      <translation>{0}（メール以外）</translation>
    </message>
    <message>
      <source>Over &amp;time…</source>
      <translation>これまでの動き(&amp;T)…</translation>
    </message>
    <message>
      <source>Ad te&amp;xts…</source>
      <translation>広告文(&amp;X)…</translation>
    </message>
    <message>
      <source>&amp;Categories, and whom they are for…</source>
      <translation>カテゴリーとその対象(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Save all groups as text…</source>
      <translation>全グループを文章で保存(&amp;S)…</translation>
    </message>
    <message>
      <source>Save the p&amp;lan on one page…</source>
      <translation>計画を1ページで保存(&amp;L)…</translation>
    </message>
    <message>
      <source>Save &amp;dates for a calendar…</source>
      <translation>カレンダー用に日付を保存(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;People who want no advertising…</source>
      <translation>広告を望まない方(&amp;P)…</translation>
    </message>
    <message>
      <source>Bring &amp;favourites of your shop system…</source>
      <translation>ショップのお気に入りを取り込む(&amp;F)…</translation>
    </message>
    <message>
      <source>Save groups</source>
      <translation>グループを保存</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>テキストファイル (*.txt)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln group(s)</source>
      <translation>
        <numerusform>グループ%Ln件を保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>計画を保存</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>計画</translation>
    </message>
    <message>
      <source>Save dates for a calendar</source>
      <translation>カレンダー用に日付を保存</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln date(s)</source>
      <translation>
        <numerusform>日付%Ln件を保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>List of favourites</source>
      <translation>お気に入りの一覧</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>表 (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>bringing favourites</source>
      <translation>お気に入りの取り込み</translation>
    </message>
    <message numerus="yes">
      <source>%Ln favourite(s) are on the cards</source>
      <translation>
        <numerusform>お気に入り%Ln件がカードに入りました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of nobody we know</source>
      <translation>
        <numerusform>お客様の見つからないもの%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <source>List of people who want no advertising</source>
      <translation>広告を望まない方の一覧</translation>
    </message>
    <message numerus="yes">
      <source>%Ln address(es) put on the stop list</source>
      <translation>
        <numerusform>%Ln件を送らないリストに入れました</numerusform>
      </translation>
    </message>
    <message>
      <source>Who writes?</source>
      <translation>差出人は？</translation>
    </message>
    <message>
      <source>These stand on every letter and card, as the law wants it. Asked once; you find them again on the page Emails.</source>
      <translation>法律に沿って、すべてのお便りとはがきに入ります。お聞きするのは一度だけで、「メール」のページでいつでも見られます。</translation>
    </message>
    <message>
      <source>Shop name</source>
      <translation>お店の名前</translation>
    </message>
    <message>
      <source>Street, postcode, town, country</source>
      <translation>郵便番号、住所、国</translation>
    </message>
    <message>
      <source>Answers go to</source>
      <translation>返信先</translation>
    </message>
    <message>
      <source>your email address</source>
      <translation>ご自分のメールアドレス</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>署名</translation>
    </message>
    <message>
      <source>your first name</source>
      <translation>お名前</translation>
    </message>
    <message>
      <source>Why they get it</source>
      <translation>届く理由</translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>いつもの文</translation>
    </message>
    <message>
      <source>How they stop it</source>
      <translation>停止のしかた</translation>
    </message>
    <message>
      <source>Where they can write reviews</source>
      <translation>レビューを書ける場所</translation>
    </message>
    <message>
      <source>one address a line</source>
      <translation>1行に1つのアドレス</translation>
    </message>
    <message>
      <source>Making drafts</source>
      <translation>下書きを作っています</translation>
    </message>
    <message numerus="yes">
      <source>Made %Ln draft(s). They wait for you here</source>
      <translation>
        <numerusform>下書き%Ln通を作りました。ここにあります</numerusform>
      </translation>
    </message>
    <message>
      <source>make drafts</source>
      <translation>下書きの作成</translation>
    </message>
    <message numerus="yes">
      <source>Nobody counts as written to. %Ln file(s) stay in {0}: delete them</source>
      <translation>
        <numerusform>送ったことにはしていません。%Ln個のファイルが{0}に残っているので、削除してください</numerusform>
      </translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Did a new message open, ready to send?</source>
      <translation>送信できる新しいメールが開きましたか？</translation>
    </message>
    <message>
      <source>It is addressed to you. You need not send it.</source>
      <translation>宛先はご自分です。送らなくてもかまいません。</translation>
    </message>
    <message>
      <source>No, nothing opened</source>
      <translation>いいえ、開きません</translation>
    </message>
    <message>
      <source>Yes, it did</source>
      <translation>はい、開きました</translation>
    </message>
    <message>
      <source>Good. Drafts will open this way</source>
      <translation>よかったです。下書きはこの方法で開きます</translation>
    </message>
    <message>
      <source>Copied the letter with its address</source>
      <translation>宛先とともにお便りをコピーしました</translation>
    </message>
    <message>
      <source>Copied the letter. Paste it into the message</source>
      <translation>お便りをコピーしました。メールに貼り付けてください</translation>
    </message>
    <message>
      <source>Save the drafts in which folder?</source>
      <translation>どのフォルダーに下書きを保存しますか？</translation>
    </message>
    <message>
      <source>Saving drafts</source>
      <translation>下書きを保存しています</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln draft(s) in {0}</source>
      <translation>
        <numerusform>下書き%Ln通を{0}に保存しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln letter(s) in {0}</source>
      <translation>
        <numerusform>お便り%Ln通を{0}に保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>hand letters over</source>
      <translation>お便りの受け渡し</translation>
    </message>
    <message>
      <source>Save messages for phones</source>
      <translation>スマホ用メッセージを保存</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>Your mailbox</source>
      <translation>ご自分のメールボックス</translation>
    </message>
    <message>
      <source>Your mail provider’s page names them, often as “IMAP”. The password is kept by your system, never in the shop file. Many providers want an app password. Outlook.com and Microsoft 365 take none: use files there.</source>
      <translation>メール会社のページに、多くは「IMAP」として書かれています。パスワードはこのパソコンのシステムが保管し、お店のファイルには入りません。多くのメール会社ではアプリ用パスワードが必要です。Outlook.comとMicrosoft 365では使えないため、ファイルをお使いください。</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>サーバー</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>ポート</translation>
    </message>
    <message>
      <source>User</source>
      <translation>ユーザー</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Put drafts there</source>
      <translation>下書きを入れる</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) are in “{0}”</source>
      <translation>
        <numerusform>下書き%Ln通を「{0}」に入れました</numerusform>
      </translation>
    </message>
    <message>
      <source>hand drafts over</source>
      <translation>下書きの受け渡し</translation>
    </message>
    <message>
      <source>Putting drafts into your mailbox</source>
      <translation>メールボックスに下書きを入れています</translation>
    </message>
    <message>
      <source>drafts</source>
      <translation>下書き</translation>
    </message>
    <message>
      <source>What is this? {0}</source>
      <translation>これは何ですか？ {0}</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>これは何ですか？</translation>
    </message>
    <message>
      <source>What you have imported</source>
      <translation>これまでの取り込み</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>取り込み日</translation>
    </message>
    <message>
      <source>Rows kept aside</source>
      <translation>取り分けた行</translation>
    </message>
    <message>
      <source>&amp;Take back this import</source>
      <translation>この取り込みを取り消す(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;What came in…</source>
      <translation>取り込みの内訳(&amp;W)…</translation>
    </message>
    <message>
      <source>You can undo this import at any time.</source>
      <translation>この取り込みはいつでも取り消せます。</translation>
    </message>
    <message>
      <source>C&amp;ancel</source>
      <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>{0}を読んでいます</translation>
    </message>
    <message>
      <source>Check what we understood, then import. Nothing in your web shop changes.</source>
      <translation>読み取った内容を確かめてから取り込んでください。ネットショップのほうは何も変わりません。</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Take over %Ln person(s)</source>
      <translation>
        <numerusform>%Ln人を取り込む(&amp;T)</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Keep these baskets</source>
      <translation>このかごを残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import %Ln order(s)</source>
      <translation>
        <numerusform>注文%Ln件を取り込む(&amp;I)</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing orders</source>
      <translation>注文を取り込んでいます</translation>
    </message>
    <message>
      <source>rows read</source>
      <translation>読んだ行</translation>
    </message>
    <message>
      <source>Finding out who is who</source>
      <translation>同じお客様を見分けています</translation>
    </message>
    <message>
      <source>Nothing new in this file: every order was here already</source>
      <translation>このファイルに新しい注文はありません。すべて取り込み済みです</translation>
    </message>
    <message>
      <source>Imported {0} orders; you now have {1} customers</source>
      <translation>注文{0}件を取り込みました。お客様は{1}人になりました</translation>
    </message>
    <message numerus="yes">
      <source>Took over the details of %Ln person(s)</source>
      <translation>
        <numerusform>%Ln人の情報を取り込みました</numerusform>
      </translation>
    </message>
    <message>
      <source>import of {0}</source>
      <translation>{0}の取り込み</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>取り込みの内訳</translation>
    </message>
    <message>
      <source>Took the import back. Your own file is untouched.</source>
      <translation>取り込みを取り消しました。元のファイルはそのままです。</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln row(s) as {0}</source>
      <translation>
        <numerusform>%Ln行を{0}として保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>問題点</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) of customers may be the same person</source>
      <translation>
        <numerusform>同じ方かもしれないお客様が%Ln組います</numerusform>
      </translation>
    </message>
    <message>
      <source>We never merge people by ourselves: you decide, and can part them again.</source>
      <translation>勝手に一人にまとめることはありません。お決めになるのはご自身で、後で元に戻せます。</translation>
    </message>
    <message>
      <source>&amp;Look at them…</source>
      <translation>見てみる(&amp;L)…</translation>
    </message>
    <message>
      <source>People you made one…</source>
      <translation>一人にまとめた方…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pair(s) made one person</source>
      <translation>
        <numerusform>%Ln組を一人にまとめました</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}. Customers who came back: {1} before, {2} now</source>
      <translation>{0}。また買ってくれたお客様: 前は{1}、今は{2}</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>取り込み</translation>
    </message>
    <message>
      <source>Drop the orders file of your web shop or till, again and again.</source>
      <translation>ネットショップやレジの注文ファイルを、何度でもドロップしてください。</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>手順を見る</translation>
    </message>
    <message>
      <source>{0} of {1} {2}</source>
      <translation>{2}: {0} / {1}</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln second(s) left</source>
      <translation>
        <numerusform>残り約%Ln秒</numerusform>
      </translation>
    </message>
    <message>
      <source>and</source>
      <translation>かつ</translation>
    </message>
    <message>
      <source>or</source>
      <translation>または</translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>宛名ラベル</translation>
    </message>
    <message>
      <source>Own sizes…</source>
      <translation>自分の寸法…</translation>
    </message>
    <message>
      <source>Sheet of l&amp;abels</source>
      <translation>ラベル用紙(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Begin at label number</source>
      <translation>始めるラベルの番号(&amp;B)</translation>
    </message>
    <message>
      <source>M&amp;ove the print…</source>
      <translation>印刷位置をずらす(&amp;O)…</translation>
    </message>
    <message>
      <source>Save a chec&amp;k page…</source>
      <translation>確認用ページを保存(&amp;K)…</translation>
    </message>
    <message>
      <source>Print at actual size, never “fit to page”.</source>
      <translation>実際のサイズで印刷し、「用紙に合わせる」は使わないでください。</translation>
    </message>
    <message>
      <source>{0} mm to the right</source>
      <translation>右へ{0} mm</translation>
    </message>
    <message>
      <source>{0} mm to the left</source>
      <translation>左へ{0} mm</translation>
    </message>
    <message>
      <source>{0} mm down</source>
      <translation>下へ{0} mm</translation>
    </message>
    <message>
      <source>{0} mm up</source>
      <translation>上へ{0} mm</translation>
    </message>
    <message>
      <source>Moved {0}, {1}.</source>
      <translation>{0}、{1}ずらしています。</translation>
    </message>
    <message>
      <source>Moved {0}, {1}, for {2}.</source>
      <translation>{0}、{1}ずらしています（{2}用）。</translation>
    </message>
    <message>
      <source>Page, wide</source>
      <translation>用紙の幅</translation>
    </message>
    <message>
      <source>Page, high</source>
      <translation>用紙の高さ</translation>
    </message>
    <message>
      <source>Labels across</source>
      <translation>横の枚数</translation>
    </message>
    <message>
      <source>Labels down</source>
      <translation>縦の枚数</translation>
    </message>
    <message>
      <source>Label, wide</source>
      <translation>ラベルの幅</translation>
    </message>
    <message>
      <source>Label, high</source>
      <translation>ラベルの高さ</translation>
    </message>
    <message>
      <source>First label from the left</source>
      <translation>左端から最初のラベルまで</translation>
    </message>
    <message>
      <source>First label from the top</source>
      <translation>上端から最初のラベルまで</translation>
    </message>
    <message>
      <source>From one label to the next, across</source>
      <translation>次のラベルまで（横）</translation>
    </message>
    <message>
      <source>From one label to the next, down</source>
      <translation>次のラベルまで（縦）</translation>
    </message>
    <message>
      <source>Own sizes</source>
      <translation>自分の寸法</translation>
    </message>
    <message>
      <source>All in millimetres, as the packet says.</source>
      <translation>すべてミリメートルで、包装の表示のとおりに。</translation>
    </message>
    <message>
      <source>These are no numbers, or no whole labels.</source>
      <translation>数字でないか、ラベルがきちんと収まりません。</translation>
    </message>
    <message>
      <source>To the right, mm</source>
      <translation>右へ（mm）</translation>
    </message>
    <message>
      <source>Down, mm</source>
      <translation>下へ（mm）</translation>
    </message>
    <message>
      <source>Move the print</source>
      <translation>印刷位置をずらす</translation>
    </message>
    <message>
      <source>Where your printer prints a little beside. 0.1 mm is possible; minus goes the other way. The check page shows how much.</source>
      <translation>印刷が少しずれるプリンター用です。0.1 mm単位で、マイナスにすると逆へ動きます。ずれの大きさは確認用ページでわかります。</translation>
    </message>
    <message>
      <source>These are no numbers.</source>
      <translation>数字ではありません。</translation>
    </message>
    <message>
      <source>At most 20 mm either way.</source>
      <translation>それぞれ20 mmまでです。</translation>
    </message>
    <message>
      <source>Check page</source>
      <translation>確認用ページ</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>その後</translation>
    </message>
    <message>
      <source>By</source>
      <translation>使った方</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>It &amp;is this code</source>
      <translation>このコードです(&amp;I)</translation>
    </message>
    <message>
      <source>It is a&amp;nother</source>
      <translation>別のコードです(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;File for my shop</source>
      <translation>ショップ用ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>Codes in letters</source>
      <translation>お便りのコード</translation>
    </message>
    <message>
      <source>Take new codes into your shop, so that they work there. Orders that come back with one are matched at each import, also after a slip of the pen.</source>
      <translation>新しいコードは、使えるようにショップに登録してください。コードの付いた注文は、書き間違いがあっても、取り込みのたびに結びつけます。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln code(s) given, {0} came back</source>
      <translation>
        <numerusform>出したコード%Ln個、使われたコード{0}個</numerusform>
      </translation>
    </message>
    <message>
      <source>No letter had a code yet. Choose “More” and a code when you write.</source>
      <translation>まだお便りにコードを付けていません。お便りを書くときに「その他」からコードを選びます。</translation>
    </message>
    <message>
      <source>For {0}…</source>
      <translation>{0}用…</translation>
    </message>
    <message>
      <source>For another system…</source>
      <translation>別のシステム用…</translation>
    </message>
    <message>
      <source>No code of these is still to be used.</source>
      <translation>この中に、まだ使えるコードはありません。</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>コード</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln code(s)</source>
      <translation>
        <numerusform>コード%Ln個を保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>ひな型</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>自分で作成</translation>
    </message>
    <message>
      <source>More letters</source>
      <translation>ほかのお便り</translation>
    </message>
    <message>
      <source>&amp;New letter…</source>
      <translation>新しいお便り(&amp;N)…</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>手紙</translation>
    </message>
    <message>
      <source>Window of the envel&amp;ope</source>
      <translation>封筒の窓(&amp;O)</translation>
    </message>
    <message>
      <source>From the left, mm</source>
      <translation>左から（mm）</translation>
    </message>
    <message>
      <source>From the top, mm</source>
      <translation>上から（mm）</translation>
    </message>
    <message>
      <source>Wide, mm</source>
      <translation>幅（mm）</translation>
    </message>
    <message>
      <source>High, mm</source>
      <translation>高さ（mm）</translation>
    </message>
    <message>
      <source>Your envelope's window</source>
      <translation>封筒の窓の位置</translation>
    </message>
    <message>
      <source>Put a folded sheet into the envelope and measure on the sheet.</source>
      <translation>折った紙を封筒に入れ、紙の上で測ってください。</translation>
    </message>
    <message>
      <source>These are no sizes that fit a sheet of A4.</source>
      <translation>A4用紙に収まる寸法ではありません。</translation>
    </message>
    <message numerus="yes">
      <source>Goes on on %Ln more page(s)</source>
      <translation>
        <numerusform>あと%Lnページ続きます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s) each</source>
      <translation>
        <numerusform>1通%Lnページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s)</source>
      <translation>
        <numerusform>手紙%Ln通</numerusform>
      </translation>
    </message>
    <message>
      <source>Paper and stamp at {0} each</source>
      <translation>紙と切手、1通{0}</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>読む(&amp;R)</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>ShopRetain is free under the MIT licence, and made with the work of many others. Qt is used under the LGPL: its libraries lie as files of their own in the program's folder, and you may replace them.</source>
      <translation>ShopRetainはMITライセンスの無料ソフトで、多くの方の成果をもとに作られています。QtはLGPLで使っており、ライブラリはプログラムのフォルダーに別のファイルとして入っています。差し替えることもできます。</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>部品</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Likely to order this week</source>
      <translation>今週注文しそうな方</translation>
    </message>
    <message>
      <source>Nobody’s next order is due by their own habit.</source>
      <translation>ふだんの間隔から見て、次の注文が近い方はいません。</translation>
    </message>
    <message numerus="yes">
      <source>See &amp;all %Ln</source>
      <translation>
        <numerusform>%Ln人すべてを見る(&amp;A)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %Ln week(s)</source>
      <translation>
        <numerusform>いつもは%Ln週間ごと</numerusform>
      </translation>
    </message>
    <message>
      <source>any day</source>
      <translation>そろそろ</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>まだ何もありません。</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx);;CSV files (*.csv)</source>
      <translation>Excelファイル (*.xlsx);;CSVファイル (*.csv)</translation>
    </message>
    <message>
      <source>Save Excel list</source>
      <translation>Excelの一覧を保存</translation>
    </message>
    <message>
      <source>Saving the list</source>
      <translation>一覧を保存しています</translation>
    </message>
    <message>
      <source>List for {0}…</source>
      <translation>{0}用のリスト…</translation>
    </message>
    <message>
      <source>Advertising list for {0}…</source>
      <translation>{0}用の広告リスト…</translation>
    </message>
    <message>
      <source>Emails to leave out…</source>
      <translation>除くメールアドレス…</translation>
    </message>
    <message>
      <source>A list is still being saved. Save this one when it is done.</source>
      <translation>別の一覧を保存しています。終わってから保存してください。</translation>
    </message>
    <message>
      <source>Emails to leave out</source>
      <translation>除くメールアドレス</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>リストを保存</translation>
    </message>
    <message>
      <source>rows written</source>
      <translation>書いた行</translation>
    </message>
    <message numerus="yes">
      <source>Saved {0} with %Ln customer(s)</source>
      <translation>
        <numerusform>お客様%Ln人を{0}に保存しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: {0}</source>
      <translation>
        <numerusform>%Ln人を除きました: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Advertising lists need at least 100 people to find anybody</source>
      <translation>広告リストは、100人以上いないと相手を見つけられません</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>ポイントカード</translation>
    </message>
    <message>
      <source>Fo&amp;r</source>
      <translation>渡す相手(&amp;R)</translation>
    </message>
    <message>
      <source>As large as a bank card, ten on a page of A4, with marks to cut along. The code in the corner opens somebody's points when you scan it into the search of your customers.</source>
      <translation>キャッシュカードと同じ大きさで、A4に10枚。切り取り線が付きます。隅のコードをお客様の検索欄で読み取ると、その方のポイントが開きます。</translation>
    </message>
    <message>
      <source>S&amp;witch points on</source>
      <translation>ポイントを始める(&amp;W)</translation>
    </message>
    <message>
      <source>All members: {0}</source>
      <translation>会員全員: {0}</translation>
    </message>
    <message>
      <source>Points are off: there is nothing on a card yet.</source>
      <translation>ポイントは実施していません。カードに載せるものがまだありません。</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation>、ほか{0}人</translation>
    </message>
    <message>
      <source>Nobody here has points yet.</source>
      <translation>ポイントのある方がまだいません。</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>ポイント</translation>
    </message>
    <message>
      <source>You keep the tally here and give the reward at your till or with a discount code.</source>
      <translation>ここでポイントを数え、特典はレジか割引コードで渡します。</translation>
    </message>
    <message>
      <source>&amp;Try a programme…</source>
      <translation>しくみを試す(&amp;T)…</translation>
    </message>
    <message>
      <source>Points are &amp;on</source>
      <translation>ポイント実施中(&amp;O)</translation>
    </message>
    <message>
      <source>Reward people for coming back</source>
      <translation>また来てくださる方にお礼を</translation>
    </message>
    <message>
      <source>Turn on points and every past order is counted. You choose what points are worth, and can stop at any time.</source>
      <translation>ポイントを始めると、過去の注文もすべて数えます。ポイントの価値はご自分で決め、いつでもやめられます。</translation>
    </message>
    <message>
      <source>Turn on points</source>
      <translation>ポイントを始める</translation>
    </message>
    <message>
      <source>Import your orders first: points are counted from them.</source>
      <translation>先に注文を取り込んでください。ポイントは注文から数えます。</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>会員</translation>
    </message>
    <message>
      <source>Points not used yet</source>
      <translation>未使用のポイント</translation>
    </message>
    <message>
      <source>Given this year</source>
      <translation>今年渡した特典</translation>
    </message>
    <message>
      <source>Running out soon</source>
      <translation>期限が近い</translation>
    </message>
    <message>
      <source>{0} of 100 customers</source>
      <translation>お客様100人中{0}人</translation>
    </message>
    <message>
      <source>worth {0} if all are used</source>
      <translation>全部使われると{0}</translation>
    </message>
    <message>
      <source>; {0} owed</source>
      <translation>、マイナス分{0}</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln reward(s)</source>
      <translation>
        <numerusform>特典%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <source>Running out on {0}</source>
      <translation>{0}に期限切れ</translation>
    </message>
    <message numerus="yes">
      <source>Running out in %Ln day(s)</source>
      <translation>
        <numerusform>%Ln日後に期限切れ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>points of %Ln member(s), worth {0}</source>
      <translation>
        <numerusform>会員%Ln人のポイント、{0}相当</numerusform>
      </translation>
    </message>
    <message>
      <source>points last for ever</source>
      <translation>ポイントに期限はありません</translation>
    </message>
    <message>
      <source>&amp;Add or take points…</source>
      <translation>ポイントを増減(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Use a reward…</source>
      <translation>特典を使う(&amp;U)…</translation>
    </message>
    <message>
      <source>&amp;Open their card</source>
      <translation>お客様カードを開く(&amp;O)</translation>
    </message>
    <message>
      <source>Copy their code for &amp;friends</source>
      <translation>紹介コードをコピー(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Statement as PDF…</source>
      <translation>明細をPDFで(&amp;S)…</translation>
    </message>
    <message>
      <source>Reward &amp;codes…</source>
      <translation>特典コード(&amp;C)…</translation>
    </message>
    <message>
      <source>Codes for the members &amp;shown…</source>
      <translation>表示中の会員のコード(&amp;S)…</translation>
    </message>
    <message>
      <source>Codes for man&amp;y…</source>
      <translation>みんなで使うコード(&amp;Y)…</translation>
    </message>
    <message>
      <source>&amp;Friends…</source>
      <translation>お友だち(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Member cards as PDF…</source>
      <translation>会員カードをPDFで(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Gifts of the month…</source>
      <translation>今月のプレゼント(&amp;G)…</translation>
    </message>
    <message>
      <source>Hold a &amp;draw…</source>
      <translation>抽選をする(&amp;D)…</translation>
    </message>
    <message>
      <source>A c&amp;hallenge…</source>
      <translation>チャレンジ(&amp;H)…</translation>
    </message>
    <message>
      <source>St&amp;anding orders…</source>
      <translation>定期注文(&amp;A)…</translation>
    </message>
    <message>
      <source>What an &amp;offer costs…</source>
      <translation>割引の費用(&amp;O)…</translation>
    </message>
    <message>
      <source>What co&amp;upons cost…</source>
      <translation>クーポンの費用(&amp;U)…</translation>
    </message>
    <message>
      <source>Switch points off?</source>
      <translation>ポイントをやめますか？</translation>
    </message>
    <message>
      <source>What people have stays in the ledger. Orders from today on earn nothing, until you switch points on again.</source>
      <translation>お持ちのポイントは履歴に残ります。今日からの注文には、また始めるまで付きません。</translation>
    </message>
    <message>
      <source>Keep points on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>やめる</translation>
    </message>
    <message>
      <source>Switching points off</source>
      <translation>ポイントを止めています</translation>
    </message>
    <message>
      <source>Counting points</source>
      <translation>ポイントを数えています</translation>
    </message>
    <message>
      <source>Points are on, and every past order is counted</source>
      <translation>ポイントを始めました。過去の注文もすべて数えました</translation>
    </message>
    <message>
      <source>Points are on again, for new orders</source>
      <translation>新しい注文からポイントを再開しました</translation>
    </message>
    <message>
      <source>Points are off. What people have stays in the ledger</source>
      <translation>ポイントをやめました。お持ちの分は履歴に残ります</translation>
    </message>
    <message>
      <source>The new rules apply</source>
      <translation>新しいルールになりました</translation>
    </message>
    <message>
      <source>A later thank-you is no larger than an earlier one</source>
      <translation>後のお礼を、前のお礼より多くしてください</translation>
    </message>
    <message>
      <source>Looking who gains and who loses</source>
      <translation>増える方と減る方を調べています</translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) gain</source>
      <translation>
        <numerusform>%Ln人の会員が増えます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lose points</source>
      <translation>
        <numerusform>%Ln人が減ります</numerusform>
      </translation>
    </message>
    <message>
      <source>All points together: {0} now, {1} afterwards.</source>
      <translation>全員のポイント: 今は{0}、変更後は{1}。</translation>
    </message>
    <message>
      <source>{0}: {1} now, {2} afterwards ({3})</source>
      <translation>{0}: 今は{1}、変更後は{2}（{3}）</translation>
    </message>
    <message>
      <source>Count all old orders by the new rules?</source>
      <translation>過去の注文もすべて新しいルールで数え直しますか？</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>このままにする</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>数え直す</translation>
    </message>
    <message>
      <source>customers counted</source>
      <translation>数えたお客様</translation>
    </message>
    <message>
      <source>Everybody with points</source>
      <translation>ポイントのある方全員</translation>
    </message>
    <message>
      <source>Nobody has to sign up: who orders from you collects points.</source>
      <translation>入会の手続きは不要です。注文した方にポイントが付きます。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) give {0}.</source>
      <translation>
        <numerusform>%Lnポイントで{0}。</numerusform>
      </translation>
    </message>
    <message>
      <source>What you owe in points</source>
      <translation>未使用ポイントの負担額</translation>
    </message>
    <message>
      <source>Some are never used, so this is the most it can cost you.</source>
      <translation>使われないポイントもあるので、これが最大の負担額です。</translation>
    </message>
    <message>
      <source>Rewards since January</source>
      <translation>1月からの特典</translation>
    </message>
    <message>
      <source>The money off that you gave for points. Rewards that were taken back are not in it.</source>
      <translation>ポイントと引き換えに値引きした額です。取り消した特典は含みません。</translation>
    </message>
    <message>
      <source>Points that end soon</source>
      <translation>まもなく切れるポイント</translation>
    </message>
    <message>
      <source>Remind these members: a reward that ends brings many back. Nothing runs out sooner than a whole period after you set the rule.</source>
      <translation>この会員の方々にお知らせしましょう。切れる前の特典は、多くの方が戻るきっかけになります。ルールを決めてから期間がまるまる過ぎるまで、切れることはありません。</translation>
    </message>
    <message numerus="yes">
      <source>{0} for %Ln point(s)</source>
      <translation>
        <numerusform>{0}、%Lnポイント</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Codes for %Ln member(s)</source>
      <translation>
        <numerusform>会員%Ln人へのコード</numerusform>
      </translation>
    </message>
    <message>
      <source>Each gets a code of their own and pays with points. Who has too few is left out.</source>
      <translation>お一人ずつ別のコードを受け取り、ポイントで支払います。足りない方は除きます。</translation>
    </message>
    <message>
      <source>Give out codes</source>
      <translation>コードを出す</translation>
    </message>
    <message>
      <source>giving out codes</source>
      <translation>コードの発行</translation>
    </message>
    <message numerus="yes">
      <source>Gave out %Ln code(s)</source>
      <translation>
        <numerusform>コード%Ln個を出しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln member(s) have too few points</source>
      <translation>
        <numerusform>ポイントの足りない会員%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>Show codes</source>
      <translation>コードを見る</translation>
    </message>
    <message>
      <source>Points of {0}</source>
      <translation>{0}様のポイント</translation>
    </message>
    <message>
      <source>Member cards</source>
      <translation>会員カード</translation>
    </message>
    <message>
      <source>All gifts may cost</source>
      <translation>プレゼント全体の予算</translation>
    </message>
    <message>
      <source>One costs you about</source>
      <translation>1つの費用（約）</translation>
    </message>
    <message>
      <source>A sample of what sells best and they do not have, no strings attached. Nobody gets two within 180 days.</source>
      <translation>一番売れていて、まだお持ちでない商品のサンプルです。条件は付けません。180日以内に2回渡すことはありません。</translation>
    </message>
    <message>
      <source>Gifts of the month</source>
      <translation>今月のプレゼント</translation>
    </message>
    <message>
      <source>Make the list</source>
      <translation>リストを作る</translation>
    </message>
    <message>
      <source>Gift</source>
      <translation>プレゼント</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>12か月の購入額</translation>
    </message>
    <message>
      <source>They are &amp;given</source>
      <translation>渡しました(&amp;G)</translation>
    </message>
    <message>
      <source>Put them into the next parcels, then say that they are given: it is kept on each card.</source>
      <translation>次の荷物に入れ、渡したことを記録してください。一人ずつのカードに残ります。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln gift(s)</source>
      <translation>
        <numerusform>プレゼント%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out: they had one in the last 180 days</source>
      <translation>
        <numerusform>%Ln人を除きました。この180日に渡しています</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept on %Ln card(s)</source>
      <translation>
        <numerusform>%Ln人のカードに残しました</numerusform>
      </translation>
    </message>
    <message>
      <source>What for</source>
      <translation>名目</translation>
    </message>
    <message>
      <source>Spring draw</source>
      <translation>春の抽選</translation>
    </message>
    <message>
      <source>Among</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Winners</source>
      <translation>当選者数</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>抽選券</translation>
    </message>
    <message>
      <source>one for each person</source>
      <translation>一人に1枚</translation>
    </message>
    <message>
      <source>one for each order</source>
      <translation>注文1回に1枚</translation>
    </message>
    <message>
      <source>one for each friend brought</source>
      <translation>紹介したお友だち一人に1枚</translation>
    </message>
    <message>
      <source>one for each {0} spent in 12 months</source>
      <translation>12か月の購入額{0}ごとに1枚</translation>
    </message>
    <message>
      <source>Word to check it by</source>
      <translation>確認用の言葉</translation>
    </message>
    <message>
      <source>by chance, and kept</source>
      <translation>自動で決めて記録します</translation>
    </message>
    <message>
      <source>The same people and the same word give the same winners: anybody can check it. Who has the tag staff, or wants nothing from you, is left out.</source>
      <translation>同じ対象者と同じ言葉なら、当選者も同じになります。誰でも確かめられます。「staff」のタグがある方と、連絡を望まない方は除きます。</translation>
    </message>
    <message>
      <source>Hold a draw</source>
      <translation>抽選をする</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>抽選</translation>
    </message>
    <message>
      <source>Winner</source>
      <translation>当選者</translation>
    </message>
    <message>
      <source>Kept on the winners' cards, with all that somebody needs to check it.</source>
      <translation>確認に必要なことすべてとともに、当選者のカードに残しました。</translation>
    </message>
    <message>
      <source>Certificate as &amp;PDF…</source>
      <translation>証明書をPDFで(&amp;P)…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln people took part</source>
      <translation>
        <numerusform>%Ln人が参加しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticket(s)</source>
      <translation>
        <numerusform>抽選券%Ln枚</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} with {1}. To check it: word {2}, list {3}.</source>
      <translation>{0}（{1}）。確認用の言葉: {2}、リスト: {3}。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out.</source>
      <translation>
        <numerusform>%Ln人を除きました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Buy from so many categories</source>
      <translation>購入するカテゴリーの数</translation>
    </message>
    <message>
      <source>Within so many days</source>
      <translation>期間（日数）</translation>
    </message>
    <message>
      <source>A small quest: who tries so many of your categories in time. Announce it, then look here who did it, and give them points or a gift.</source>
      <translation>期間内にいくつのカテゴリーを試したかという、小さな挑戦です。お客様にお知らせし、達成した方をここで見て、ポイントやプレゼントを渡してください。</translation>
    </message>
    <message>
      <source>A challenge</source>
      <translation>チャレンジ</translation>
    </message>
    <message>
      <source>Show who did it</source>
      <translation>達成した方を見る</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>達成日</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) did it</source>
      <translation>
        <numerusform>%Ln人が達成しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount off</source>
      <translation>値引き額</translation>
    </message>
    <message>
      <source>On orders from</source>
      <translation>対象の注文額（以上）</translation>
    </message>
    <message>
      <source>Or percent off</source>
      <translation>または割引率（%）</translation>
    </message>
    <message>
      <source>Of a sale you keep, percent</source>
      <translation>売上のうち残る分（%）</translation>
    </message>
    <message>
      <source>It may not fall below, percent</source>
      <translation>残る分の下限（%）</translation>
    </message>
    <message>
      <source>A flat amount costs the same however much they buy; a percentage grows with the basket. A floor above 0 holds from then on: no letter goes out with an offer that leaves less.</source>
      <translation>定額の値引きは、いくら買っても費用は同じです。割引率では、注文額とともに費用も増えます。下限を0より大きくすると、それを下回る特典の付いたお便りは作られません。</translation>
    </message>
    <message>
      <source>What an offer costs</source>
      <translation>割引の費用</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>計算する</translation>
    </message>
    <message>
      <source>{0}, below your floor</source>
      <translation>{0}、下限を下回ります</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>注文額</translation>
    </message>
    <message>
      <source>Amount off costs</source>
      <translation>定額の費用</translation>
    </message>
    <message>
      <source>Percent off costs</source>
      <translation>割引率の費用</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差</translation>
    </message>
    <message>
      <source>The amount is</source>
      <translation>定額は何%か</translation>
    </message>
    <message>
      <source>Say it as an amount, not as a percentage: that is the cheaper offer for you on every larger basket.</source>
      <translation>割引率ではなく金額で示すと、注文額が大きいほど、お店の負担は軽くなります。</translation>
    </message>
    <message>
      <source>Say it as a percentage, not as an amount: on these baskets that is the cheaper offer for you.</source>
      <translation>金額ではなく割引率でお伝えください。この注文額では、そのほうがお店の負担が少なくなります。</translation>
    </message>
    <message numerus="yes">
      <source>Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.</source>
      <translation>
        <numerusform>このグループの12か月の買い物%Ln件のうち、{1}以上のものは{0}件でした。</numerusform>
      </translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} more.</source>
      <translation>定額の割引なら{0}、割引率なら{1}かかり、{2}多くなりました。</translation>
    </message>
    <message>
      <source>On them the amount would have cost {0}, the percentage {1}: {2} less.</source>
      <translation>定額の割引なら{0}、割引率なら{1}かかり、{2}少なくなりました。</translation>
    </message>
    <message>
      <source>A threshold of {0} lies a little above what two of three spend.</source>
      <translation>条件を{0}にすると、3人中2人の注文額を少し上回ります。</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>状況</translation>
    </message>
    <message>
      <source>Say what became of letters: an address whose letter came back is not written to again.</source>
      <translation>お便りがどうなったかを記録してください。戻ってきた宛先には、以後送りません。</translation>
    </message>
    <message>
      <source>They were &amp;sent</source>
      <translation>送りました(&amp;S)</translation>
    </message>
    <message>
      <source>Not s&amp;ent</source>
      <translation>送っていない(&amp;E)</translation>
    </message>
    <message>
      <source>Came &amp;back</source>
      <translation>戻ってきた(&amp;B)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln letter(s) noted</source>
      <translation>
        <numerusform>お便り%Ln通を記録しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose letters in the list first; Ctrl+A chooses all.</source>
      <translation>先に、一覧でお便りを選んでください。Ctrl+Aですべて選べます。</translation>
    </message>
    <message>
      <source>One for each ho&amp;usehold</source>
      <translation>一世帯に1通(&amp;U)</translation>
    </message>
    <message>
      <source>Orders of {0}: {1}</source>
      <translation>{0}の注文: {1}</translation>
    </message>
    <message>
      <source>Choose who gets it</source>
      <translation>宛先を選ぶ</translation>
    </message>
    <message>
      <source>Choose who gets it.</source>
      <translation>宛先を選んでください。</translation>
    </message>
    <message>
      <source>Nobody here may get anything by post now.</source>
      <translation>今、郵便を送れる方はいません。</translation>
    </message>
    <message numerus="yes">
      <source>Plays made %Ln new draft(s)</source>
      <translation>
        <numerusform>自動下書きが新しい下書きを%Ln通作りました</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <comment>drafts</comment>
      <translation>表示</translation>
    </message>
    <message>
      <source>Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
      <translation>注文ファイル (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Choose orders file</source>
      <translation>注文ファイルを選ぶ</translation>
    </message>
    <message>
      <source>Shops (*{0})</source>
      <translation>お店 (*{0})</translation>
    </message>
    <message>
      <source>Open shop</source>
      <translation>お店を開く</translation>
    </message>
    <message>
      <source>New shop</source>
      <translation>新しいお店</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>自分のお店</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>元に戻す: {0}(&amp;U)</translation>
    </message>
    <message>
      <source>Do they come back?</source>
      <translation>お客様は戻っていますか？</translation>
    </message>
    <message>
      <source>Of every 100 customers you had a year ago, so many bought again. A click shows the rest.</source>
      <translation>1年前のお客様100人のうち、また買ってくれた人数です。クリックすると詳しく見られます。</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>今できること</translation>
    </message>
    <message>
      <source>At most four things, those with the most money first. Each is a click from finished; nothing is sent by itself.</source>
      <translation>多くて4つ、金額の大きい順です。どれもワンクリックで仕上がる手前まで準備しています。勝手に送られるものはありません。</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>そのほかのこと</translation>
    </message>
    <message>
      <source>Eight pages, by what you want to do. Today is all you need on most days.</source>
      <translation>したいこと別に8つのページがあります。たいていの日は「今日」だけで足ります。</translation>
    </message>
    <message>
      <source>Once a month</source>
      <translation>月に一度</translation>
    </message>
    <message>
      <source>Drop a new orders file anywhere on the window. What is there already is not counted twice, and any import can be taken back.</source>
      <translation>新しい注文ファイルを、ウィンドウのどこにでもドロップしてください。すでにある注文を二重に数えることはなく、取り込みはいつでも取り消せます。</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>使い方</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>使い方のページ</translation>
    </message>
    <message>
      <source>Why this balance</source>
      <translation>この残高の理由</translation>
    </message>
    <message>
      <source>Choose a member, and every step of their points stands here.</source>
      <translation>会員を選ぶと、ポイントの動きがすべてここに出ます。</translation>
    </message>
    <message>
      <source>&amp;Use a reward</source>
      <translation>特典を使う(&amp;U)</translation>
    </message>
    <message>
      <source>Not enough points for a reward yet</source>
      <translation>特典にはまだポイントが足りません</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>これを取り消す</translation>
    </message>
    <message>
      <source>Take back: {0}, {1}</source>
      <translation>取り消す: {0}、{1}</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>会員を検索</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>対象の会員</translation>
    </message>
    <message>
      <source>All members</source>
      <translation>会員全員</translation>
    </message>
    <message>
      <source>Can use a reward</source>
      <translation>特典を使える方</translation>
    </message>
    <message>
      <source>Owe points</source>
      <translation>ポイントがマイナスの方</translation>
    </message>
    <message>
      <source>Went up a level</source>
      <translation>ランクが上がった方</translation>
    </message>
    <message>
      <source>Went down a level</source>
      <translation>ランクが下がった方</translation>
    </message>
    <message>
      <source>Points are added when you import orders, and taken back for refunds.</source>
      <translation>ポイントは注文を取り込むと付き、返金があると引かれます。</translation>
    </message>
    <message>
      <source>&amp;Remind {0}</source>
      <translation>{0}様にお知らせ(&amp;R)</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>会員</translation>
    </message>
    <message>
      <source>No member matches “{0}”.</source>
      <translation>「{0}」に合う会員はいません。</translation>
    </message>
    <message>
      <source>Nobody here at the moment.</source>
      <translation>今は当てはまる方がいません。</translation>
    </message>
    <message>
      <source>Merge with another person</source>
      <translation>ほかの方とまとめる</translation>
    </message>
    <message>
      <source>Who is the same person as {0}?</source>
      <translation>{0}様と同じ方はどなたですか？</translation>
    </message>
    <message>
      <source>Their orders become one story. It can be undone on any later day.</source>
      <translation>お二人の注文が一つの経緯になります。後の日でも元に戻せます。</translation>
    </message>
    <message>
      <source>Name, email or phone</source>
      <translation>名前、メール、電話</translation>
    </message>
    <message>
      <source>People who match</source>
      <translation>合う方</translation>
    </message>
    <message>
      <source>&amp;Make them one person</source>
      <translation>一人にまとめる(&amp;M)</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>このお知らせを閉じる</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>More rules</source>
      <translation>ほかのルール</translation>
    </message>
    <message>
      <source>Leave a field at 0 or empty, and the rule does not apply.</source>
      <translation>0または空欄のルールは使われません。</translation>
    </message>
    <message>
      <source>New orders only</source>
      <translation>新しい注文だけ</translation>
    </message>
    <message>
      <source>Count old orders again…</source>
      <translation>過去の注文を数え直す…</translation>
    </message>
    <message>
      <source>What orders give</source>
      <translation>注文で付くもの</translation>
    </message>
    <message>
      <source>Bonuses</source>
      <translation>ボーナス</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>特典</translation>
    </message>
    <message>
      <source>Levels of members</source>
      <translation>会員ランク</translation>
    </message>
    <message>
      <source>Remind so many days before points run out</source>
      <translation>期限の何日前にお知らせするか</translation>
    </message>
    <message>
      <source>Orders give</source>
      <translation>注文で付くのは</translation>
    </message>
    <message>
      <source>points for each amount spent</source>
      <translation>購入額ごとのポイント</translation>
    </message>
    <message>
      <source>money back, more for frequent orders</source>
      <translation>回数が多いほど増える還元</translation>
    </message>
    <message>
      <source>Money back</source>
      <translation>還元</translation>
    </message>
    <message>
      <source>One more step</source>
      <translation>段階を加える</translation>
    </message>
    <message>
      <source>From so many orders in 12 months</source>
      <translation>12か月の注文回数（以上）</translation>
    </message>
    <message>
      <source>Percent of the order</source>
      <translation>注文額の何%</translation>
    </message>
    <message>
      <source>Parts of a point</source>
      <translation>1ポイント未満</translation>
    </message>
    <message>
      <source>are dropped</source>
      <translation>切り捨て</translation>
    </message>
    <message>
      <source>are rounded</source>
      <translation>四捨五入</translation>
    </message>
    <message>
      <source>do not count: full amounts only</source>
      <translation>付けない（満額ごとに付与）</translation>
    </message>
    <message>
      <source>Only orders from</source>
      <translation>対象の注文額（以上）</translation>
    </message>
    <message>
      <source>Shipping earns points</source>
      <translation>送料にもポイントを付ける</translation>
    </message>
    <message>
      <source>Tax earns points</source>
      <translation>税にもポイントを付ける</translation>
    </message>
    <message>
      <source>Reduced goods earn points</source>
      <translation>値下げ品にもポイントを付ける</translation>
    </message>
    <message>
      <source>Bought gift cards earn points</source>
      <translation>ギフト券の購入にもポイントを付ける</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>初回注文</translation>
    </message>
    <message>
      <source>Later orders, each a larger thank-you</source>
      <translation>2回目からの注文（お礼を少しずつ大きく）</translation>
    </message>
    <message>
      <source>One more order</source>
      <translation>注文を加える</translation>
    </message>
    <message>
      <source>Somebody's order number</source>
      <translation>何回目の注文か</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>ポイント</translation>
    </message>
    <message>
      <source>Each year since the first order</source>
      <translation>初回注文から1年ごと</translation>
    </message>
    <message>
      <source>Every order</source>
      <translation>注文ごと</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>レビュー</translation>
    </message>
    <message>
      <source>Answers to your questions</source>
      <translation>アンケートの回答</translation>
    </message>
    <message>
      <source>For bringing a friend</source>
      <translation>お友だちを紹介した方</translation>
    </message>
    <message>
      <source>For coming by a friend's code</source>
      <translation>紹介コードで来た方</translation>
    </message>
    <message>
      <source>Products that give more</source>
      <translation>ポイントの多い商品</translation>
    </message>
    <message>
      <source>One more product</source>
      <translation>商品を加える</translation>
    </message>
    <message>
      <source>Its name, as in your orders</source>
      <translation>名前（注文にあるとおり）</translation>
    </message>
    <message>
      <source>Green tea</source>
      <translation>緑茶</translation>
    </message>
    <message>
      <source>Points for each piece</source>
      <translation>1個あたりのポイント</translation>
    </message>
    <message>
      <source>Days that count more</source>
      <translation>ポイントの多い日</translation>
    </message>
    <message>
      <source>One more span of days</source>
      <translation>期間を加える</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>最初の日</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最後の日</translation>
    </message>
    <message>
      <source>Points times</source>
      <translation>ポイントの倍率</translation>
    </message>
    <message>
      <source>Counted in 12 months</source>
      <translation>12か月分で数えるもの</translation>
    </message>
    <message>
      <source>money spent</source>
      <translation>購入額</translation>
    </message>
    <message>
      <source>orders</source>
      <translation>注文</translation>
    </message>
    <message>
      <source>points earned</source>
      <translation>獲得ポイント</translation>
    </message>
    <message>
      <source>Levels, the lowest first</source>
      <translation>ランク（低い順）</translation>
    </message>
    <message>
      <source>One more level</source>
      <translation>ランクを加える</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>ゴールド</translation>
    </message>
    <message>
      <source>From</source>
      <translation>基準（以上）</translation>
    </message>
    <message>
      <source>What it brings</source>
      <translation>特別なこと</translation>
    </message>
    <message>
      <source>First look at news</source>
      <translation>新商品を先に案内</translation>
    </message>
    <message>
      <source>Days below it before a level is lost</source>
      <translation>下回ってから何日でランクを下げるか</translation>
    </message>
    <message>
      <source>Besides money off</source>
      <translation>値引き以外の特典</translation>
    </message>
    <message>
      <source>One more reward</source>
      <translation>特典を加える</translation>
    </message>
    <message>
      <source>free delivery</source>
      <translation>送料無料</translation>
    </message>
    <message>
      <source>a free product</source>
      <translation>商品を進呈</translation>
    </message>
    <message>
      <source>money off a larger order</source>
      <translation>大きな注文の値引き</translation>
    </message>
    <message>
      <source>money off</source>
      <translation>値引き</translation>
    </message>
    <message>
      <source>Which product, or how much off</source>
      <translation>商品名、または値引き額</translation>
    </message>
    <message>
      <source>Lotion, or 15</source>
      <translation>ローション、または15</translation>
    </message>
    <message>
      <source>Of an order of at least</source>
      <translation>対象の注文額（以上）</translation>
    </message>
    <message>
      <source>Orders to come</source>
      <translation>これからの注文</translation>
    </message>
    <message>
      <source>Too early to tell who orders next</source>
      <translation>次に注文する方は、まだ判断できません</translation>
    </message>
    <message>
      <source>Orders a week from the customers you have. Thin lines show the likely range; later weeks are less sure</source>
      <translation>今のお客様からの週ごとの注文。細い線は見込みの幅で、先の週ほど不確かです</translation>
    </message>
    <message>
      <source>{0} orders in 4 weeks</source>
      <translation>4週間で{0}件の注文</translation>
    </message>
    <message>
      <source>Likely between {0} and {1}. See who is expected, and greet them before they order elsewhere.</source>
      <translation>おそらく{0}〜{1}件です。注文しそうな方を見て、ほかの店で買われる前にごあいさつを。</translation>
    </message>
    <message>
      <source>See &amp;who</source>
      <translation>お客様を見る(&amp;W)</translation>
    </message>
    <message>
      <source>Most likely to order in 4 weeks</source>
      <translation>4週間以内に注文しそうな方</translation>
    </message>
    <message>
      <source>Expect about {0} orders in the next 4 weeks</source>
      <translation>今後4週間の注文は約{0}件の見込みです</translation>
    </message>
    <message>
      <source>About {0} orders expected from {1} to {2}</source>
      <translation>{1}から{2}の注文は約{0}件の見込み</translation>
    </message>
    <message>
      <source>{0} days ago this would have said {1} orders; {2} came. “The same as before” would have been nearer, with {3}. So we do not guess.</source>
      <translation>{0}日前の時点なら{1}件と答えたはずですが、実際は{2}件でした。「前と同じ」なら{3}件で、そのほうが近かったため、予測は控えます。</translation>
    </message>
    <message>
      <source>Your orders are hard to foresee</source>
      <translation>お店の注文は予測が難しいようです</translation>
    </message>
    <message>
      <source>Hard to foresee</source>
      <translation>予測が難しい</translation>
    </message>
    <message>
      <source>With more months of orders this often gets better.</source>
      <translation>注文の月数が増えると、多くの場合よくなります。</translation>
    </message>
    <message>
      <source>Show the &amp;guess anyway</source>
      <translation>それでも予測を見る(&amp;G)</translation>
    </message>
    <message>
      <source>From how often and how lately each of your {0} customers bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>お客様{0}人それぞれの購入の回数と時期から、まだ買ってくださりそうか、どのくらいの頻度かを計算します。新しいお客様は含みません。</translation>
    </message>
    <message>
      <source>Busy and quiet months follow your earlier years.</source>
      <translation>月ごとの忙しさは、これまでの年にならっています。</translation>
    </message>
    <message>
      <source>A year ago this would have said {0} orders for the year; {1} came.</source>
      <translation>1年前の時点なら、1年で{0}件と答えたはずです。実際は{1}件でした。</translation>
    </message>
    <message>
      <source>{2} days ago this would have said {0} orders until now; {1} came.</source>
      <translation>{2}日前の時点なら、今までに{0}件と答えたはずです。実際は{1}件でした。</translation>
    </message>
    <message>
      <source>No model fitted your shop, so this counts by hand: your repeat rate for everybody whose silence is not longer than 9 of 10 of your gaps.</source>
      <translation>お店に合う計算モデルがなかったため、手計算にしています。お店の間隔の10回中9回が収まる長さを過ぎていない方全員に、再購入の割合を当てはめます。</translation>
    </message>
    <message>
      <source>The model is called {0} in the literature.</source>
      <translation>このモデルは専門書で{0}と呼ばれています。</translation>
    </message>
    <message>
      <source>It suited your own last year better.</source>
      <translation>お店の昨年の実績には、こちらのほうがよく合いました。</translation>
    </message>
    <message>
      <source>Take care: in your last year, “the same as before” would have been nearer than this.</source>
      <translation>ご注意: 昨年の実績では、「前と同じ」のほうが近い答えでした。</translation>
    </message>
    <message>
      <source>Take care: what came then lay outside of the likely range.</source>
      <translation>ご注意: このときの実績は、見込みの幅の外でした。</translation>
    </message>
    <message>
      <source>The last 8 weeks hold over 30 % of all your orders, so this may be too high.</source>
      <translation>直近8週間に全注文の30%以上があるため、多めの数字かもしれません。</translation>
    </message>
    <message>
      <source>Week starting</source>
      <translation>週の始まり</translation>
    </message>
    <message>
      <source>Most likely in 4 weeks: {0}</source>
      <translation>4週間以内に注文しそうな方: {0}</translation>
    </message>
    <message>
      <source>Week of {0}</source>
      <translation>{0}の週</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>見込み</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>少なくとも</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>多くても</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>週</translation>
    </message>
    <message>
      <source>Things we noticed</source>
      <translation>お知らせすること</translation>
    </message>
    <message>
      <source>Show: {0}</source>
      <translation>表示: {0}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in {0}</source>
      <translation>
        <numerusform>{0}の注文が%Ln件あります</numerusform>
      </translation>
    </message>
    <message>
      <source>The rest are in {0}. What shall we do with their money?</source>
      <translation>ほかは{0}です。この金額をどうしますか？</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>除く</translation>
    </message>
    <message>
      <source>Count 1 {0} as</source>
      <translation>1 {0}をいくらとするか</translation>
    </message>
    <message>
      <source>{0} for one {1}</source>
      <translation>1 {1}あたりの{0}</translation>
    </message>
    <message>
      <source>Match people by name</source>
      <translation>名前で見分ける</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) have nothing but a name. Two people of one name would become one.</source>
      <translation>
        <numerusform>名前しかない注文が%Ln件あります。同じ名前のお二人は一人になります。</numerusform>
      </translation>
    </message>
    <message>
      <source>How the letters are read</source>
      <translation>文字の読み方</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>列を選ぶ</translation>
    </message>
    <message>
      <source>second shop</source>
      <translation>2号店</translation>
    </message>
    <message>
      <source>Name of the other shop</source>
      <translation>もう一つのお店の名前</translation>
    </message>
    <message>
      <source>It is another shop</source>
      <translation>別のお店です</translation>
    </message>
    <message>
      <source>Orders over time</source>
      <translation>注文の推移</translation>
    </message>
    <message>
      <source>Orders of {0}</source>
      <translation>{0}の注文</translation>
    </message>
    <message>
      <source>Paid back</source>
      <translation>返金</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <translation>用紙(&amp;A)</translation>
    </message>
    <message>
      <source>Cut mar&amp;ks</source>
      <translation>切り取り線(&amp;K)</translation>
    </message>
    <message>
      <source>Extra &amp;3 mm edge for a print shop</source>
      <translation>印刷会社用に3 mm広げる(&amp;3)</translation>
    </message>
    <message>
      <source>Packing table</source>
      <translation>梱包表</translation>
    </message>
    <message>
      <source>Thank-you notes to cut out</source>
      <translation>切り取り式のお礼カード</translation>
    </message>
    <message>
      <source>&amp;Orders of</source>
      <translation>注文日(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Gifts and calls…</source>
      <translation>プレゼントと電話(&amp;G)…</translation>
    </message>
    <message>
      <source>No orders came on this day.</source>
      <translation>この日の注文はありません。</translation>
    </message>
    <message>
      <source>noting the gifts</source>
      <translation>プレゼントの記録</translation>
    </message>
    <message>
      <source>Gifts of a month may cost</source>
      <translation>月のプレゼント予算</translation>
    </message>
    <message>
      <source>One gift costs about</source>
      <translation>1つの費用（約）</translation>
    </message>
    <message>
      <source>Ring about orders from</source>
      <translation>電話する注文額（以上）</translation>
    </message>
    <message>
      <source>Gifts and calls</source>
      <translation>プレゼントと電話</translation>
    </message>
    <message>
      <source>Best customers get a sample of what sells best and they do not have, as long as the month's money lasts. Nobody gets two within 180 days.</source>
      <translation>月の予算がある間、上得意様に、一番売れていてまだお持ちでない商品のサンプルを渡します。180日以内に2回渡すことはありません。</translation>
    </message>
    <message>
      <source>&amp;Back to the list</source>
      <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>メモ(&amp;N)</translation>
    </message>
    <message>
      <source>Con&amp;tact</source>
      <translation>連絡(&amp;T)</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation>カードを閉じる</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>いつもの間隔</translation>
    </message>
    <message>
      <source>Worth to you</source>
      <translation>お店にとっての価値</translation>
    </message>
    <message>
      <source>Next expected</source>
      <translation>次の見込み</translation>
    </message>
    <message>
      <source>There is no order yet.</source>
      <translation>まだ注文がありません。</translation>
    </message>
    <message>
      <source>Spent in the last 24 months: {0}.</source>
      <translation>この24か月の購入額: {0}。</translation>
    </message>
    <message>
      <source>Chance of an order within 90 days: {0}.</source>
      <translation>90日以内に注文する可能性: {0}。</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Orders of today count from tomorrow</source>
      <translation>今日の注文は明日から数えます</translation>
    </message>
    <message>
      <source>Might like</source>
      <translation>お好みに合いそう</translation>
    </message>
    <message>
      <source>{0} of {1} who bought {2} bought it later</source>
      <translation>{2}を買った{1}人のうち{0}人が後で購入</translation>
    </message>
    <message>
      <source>What they answered</source>
      <translation>アンケートの回答</translation>
    </message>
    <message>
      <source>{0} of 10</source>
      <translation>10点中{0}点</translation>
    </message>
    <message>
      <source>Why we think they like you</source>
      <translation>好かれていると思う理由</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>情報なし</translation>
    </message>
    <message>
      <source>Customer since {0}</source>
      <translation>{0}からのお客様</translation>
    </message>
    <message>
      <source>A complaint is open</source>
      <translation>未解決の苦情があります</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Dates that matter</source>
      <translation>大切な日</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>入力</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Coupons used</source>
      <translation>使ったクーポン</translation>
    </message>
    <message>
      <source>Latest orders</source>
      <translation>最近の注文</translation>
    </message>
    <message>
      <source>Sale by hand</source>
      <translation>手入力の売上</translation>
    </message>
    <message numerus="yes">
      <source>See all %Ln order(s)</source>
      <translation>
        <numerusform>注文%Ln件をすべて見る</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %Ln order(s), counted or not</source>
      <translation>
        <numerusform>全注文%Ln件（集計の対象外も含む）</numerusform>
      </translation>
    </message>
    <message>
      <source>Add or take points…</source>
      <translation>ポイントを増減…</translation>
    </message>
    <message>
      <source>May you write?</source>
      <translation>お便りを送ってよいですか？</translation>
    </message>
    <message>
      <source>May email</source>
      <translation>メール可</translation>
    </message>
    <message>
      <source>May post</source>
      <translation>郵送可</translation>
    </message>
    <message>
      <source>Asked once. Your answer is kept with its day, as evidence.</source>
      <translation>お聞きするのは一度だけです。お答えは証拠として日付とともに残します。</translation>
    </message>
    <message>
      <source>They told me something else…</source>
      <translation>別の返事を聞いた…</translation>
    </message>
    <message numerus="yes">
      <source>Read all %Ln line(s)</source>
      <translation>
        <numerusform>全%Ln行を読む</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0}を外す</translation>
    </message>
    <message>
      <source>No &amp;VIP any more</source>
      <translation>VIPを外す(&amp;V)</translation>
    </message>
    <message>
      <source>Mark as &amp;VIP</source>
      <translation>VIPにする(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Write an email</source>
      <translation>メールを書く(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Print a postcard</source>
      <translation>はがきを印刷(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Follow up on a day…</source>
      <translation>日を決めてフォロー(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Bring a WhatsApp chat…</source>
      <translation>WhatsAppのトークを取り込む(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Edit details…</source>
      <translation>情報を編集(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Merge with another person…</source>
      <translation>ほかの方とまとめる(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Do not contact</source>
      <translation>連絡しない(&amp;D)</translation>
    </message>
    <message>
      <source>Save their s&amp;tatement…</source>
      <translation>明細を保存(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Save everything we know…</source>
      <translation>すべての情報を保存(&amp;S)…</translation>
    </message>
    <message>
      <source>E&amp;rase their details…</source>
      <translation>情報を消す(&amp;R)…</translation>
    </message>
    <message>
      <source>Try two texts…</source>
      <translation>2つの文を試す…</translation>
    </message>
    <message>
      <source>Half of them get your second text: “{0}”</source>
      <translation>半分の方には2つ目の文が届きます: 「{0}」</translation>
    </message>
    <message>
      <source>One text only</source>
      <translation>文を1つにする</translation>
    </message>
    <message>
      <source>Your shop's name and address stand below every letter.</source>
      <translation>どのお便りにも、お店の名前と住所が入ります。</translation>
    </message>
    <message>
      <source>Tell it once…</source>
      <translation>一度だけ入力…</translation>
    </message>
    <message>
      <source>They will read “{0}”.</source>
      <translation>「{0}」と表示されます。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln have no “{0}”.</source>
      <translation>
        <numerusform>「{0}」のない方が%Ln人います。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{0}” is not written yet</source>
      <translation>「{0}」がまだ書かれていません</translation>
    </message>
    <message>
      <source>Write it once: it stands in every letter.</source>
      <translation>一度書けば、すべてのお便りに入ります。</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>書く</translation>
    </message>
    <message numerus="yes">
      <source>%Ln wait: they have no “{0}”.</source>
      <translation>
        <numerusform>「{0}」がないため、%Ln人が待っています。</numerusform>
      </translation>
    </message>
    <message>
      <source>Say what they read instead, or leave them out.</source>
      <translation>代わりの言葉を決めるか、この方々を除いてください。</translation>
    </message>
    <message>
      <source>They read…</source>
      <translation>代わりの言葉…</translation>
    </message>
    <message numerus="yes">
      <source>If they could, %Ln more may be emailed. Asked once; your answer is kept with its day as evidence.</source>
      <translation>
        <numerusform>断れた場合は、さらに%Ln人にメールを送れます。お聞きするのは一度だけで、お答えは証拠として日付とともに残します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your last %Ln letters were all offers.</source>
      <translation>
        <numerusform>最近の%Ln通はすべて割引のお便りでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>Something useful in between keeps people reading.</source>
      <translation>間に役立つ話をはさむと、読み続けてもらえます。</translation>
    </message>
    <message>
      <source>A play could not run. {0}.</source>
      <translation>自動下書きを実行できませんでした。{0}。</translation>
    </message>
    <message>
      <source>A play watches your orders: at each import and each start it drafts the letter that is due, once for each person and occasion. You send it.</source>
      <translation>自動下書きは注文を見守ります。取り込みと起動のたびに、時期の来たお便りを、お一人・一つの機会につき1回だけ下書きします。送るのはご自身です。</translation>
    </message>
    <message>
      <source>&amp;New play…</source>
      <translation>新しい自動下書き(&amp;N)…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more play(s)</source>
      <translation>
        <numerusform>ほかの自動下書き%Ln件を見る</numerusform>
      </translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>少なく表示</translation>
    </message>
    <message>
      <source>On</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>{0}: on</source>
      <translation>{0}: オン</translation>
    </message>
    <message numerus="yes">
      <source>%Ln waiting</source>
      <translation>
        <numerusform>%Ln通が待っています</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} handed over so far</source>
      <translation>これまでに渡した数: {0}</translation>
    </message>
    <message>
      <source>not measured yet</source>
      <translation>まだ測っていません</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>まだ試していません</translation>
    </message>
    <message>
      <source>letter of {0}</source>
      <translation>{0}のお便り</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>変更…</translation>
    </message>
    <message>
      <source>change {0}</source>
      <translation>{0}の変更</translation>
    </message>
    <message>
      <source>Do: {0}</source>
      <translation>よいこと: {0}</translation>
    </message>
    <message>
      <source>Do not: {0}</source>
      <translation>避けること: {0}</translation>
    </message>
    <message>
      <source>Next: {0}</source>
      <translation>次に: {0}</translation>
    </message>
    <message>
      <source>“{0}” is on</source>
      <translation>「{0}」をオンにしました</translation>
    </message>
    <message>
      <source>“{0}” is off</source>
      <translation>「{0}」をオフにしました</translation>
    </message>
    <message>
      <source>The play is changed</source>
      <translation>自動下書きを変更しました</translation>
    </message>
    <message>
      <source>The new play is on</source>
      <translation>新しい自動下書きをオンにしました</translation>
    </message>
    <message>
      <source>A gift from you</source>
      <translation>お店からの贈り物</translation>
    </message>
    <message>
      <source>A review</source>
      <translation>レビュー</translation>
    </message>
    <message>
      <source>A birthday</source>
      <translation>誕生日</translation>
    </message>
    <message>
      <source>A correction</source>
      <translation>訂正</translation>
    </message>
    <message>
      <source>Take points away</source>
      <translation>ポイントを減らす</translation>
    </message>
    <message>
      <source>kept in the ledger</source>
      <translation>履歴に残ります</translation>
    </message>
    <message>
      <source>Points for {0}</source>
      <translation>{0}様のポイント</translation>
    </message>
    <message numerus="yes">
      <source>%Ln point(s) now</source>
      <translation>
        <numerusform>今は%Lnポイント</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Added %Ln point(s) for {0}</source>
      <translation>
        <numerusform>{0}様に%Lnポイントを加えました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %Ln point(s) from {0}</source>
      <translation>
        <numerusform>{0}様から%Lnポイントを引きました</numerusform>
      </translation>
    </message>
    <message>
      <source>As a code, for the web shop</source>
      <translation>コードで（ネットショップ用）</translation>
    </message>
    <message>
      <source>A reward for {0}</source>
      <translation>{0}様への特典</translation>
    </message>
    <message>
      <source>{0}: give {1}</source>
      <translation>{0}様: {1}をお渡しください</translation>
    </message>
    <message>
      <source>Code for {0}: {1}. It is copied</source>
      <translation>{0}様のコード: {1}。コピーしてあります</translation>
    </message>
    <message>
      <source>Use my code {0} with your first order, and we both get points.</source>
      <translation>初回のご注文で私のコード {0} を使うと、二人ともポイントがもらえます。</translation>
    </message>
    <message>
      <source>{0}, the code of {1}, is copied with words to share</source>
      <translation>{1}様のコード{0}を、紹介の言葉とともにコピーしました</translation>
    </message>
    <message>
      <source>Friends bring no points yet: set them in More rules</source>
      <translation>お友だちの紹介にはまだポイントが付きません。「ほかのルール」で決めてください</translation>
    </message>
    <message>
      <source>points for a member</source>
      <translation>会員のポイント</translation>
    </message>
    <message>
      <source>On the pictu&amp;re</source>
      <translation>写真の上の言葉(&amp;R)</translation>
    </message>
    <message>
      <source>P&amp;icture</source>
      <translation>写真(&amp;I)</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</source>
      <translation>画像 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)</translation>
    </message>
    <message>
      <source>Your own picture</source>
      <translation>自分の写真</translation>
    </message>
    <message numerus="yes">
      <source>Fits. About %Ln more line(s) to spare.</source>
      <translation>
        <numerusform>収まっています。あと約%Ln行入ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line(s) too long for this card.</source>
      <translation>
        <numerusform>このはがきには%Ln行多すぎます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Sheet {0} of {1}</source>
      <translation>{1}枚中{0}枚目</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the short edge.</source>
      <translation>両面印刷、短辺とじ。</translation>
    </message>
    <message>
      <source>Printed on both sides, flip on the long edge.</source>
      <translation>両面印刷、長辺とじ。</translation>
    </message>
    <message>
      <source>The picture has few dots: it will look soft in print.</source>
      <translation>画像が粗いため、印刷するとぼやけて見えます。</translation>
    </message>
    <message>
      <source>The picture has another shape than the card: only its middle is seen.</source>
      <translation>画像とはがきの形が違うため、中央だけが見えます。</translation>
    </message>
    <message>
      <source>Card and stamp at {0} each</source>
      <translation>はがきと切手、1枚{0}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>前の方</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>次の方</translation>
    </message>
    <message>
      <source>The letter as it will be read</source>
      <translation>届くお便りの見た目</translation>
    </message>
    <message>
      <source>As they see it</source>
      <translation>お客様から見た文</translation>
    </message>
    <message>
      <source>As everybody reads it</source>
      <translation>全員に届く文</translation>
    </message>
    <message>
      <source>As {0} sees it</source>
      <translation>届く文: {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>This letter waits: there is no value for “{0}”.</source>
      <translation>このお便りは待っています。「{0}」の値がありません。</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>別のファイルを選ぶ(&amp;H)…</translation>
    </message>
    <message>
      <source>How we read your file</source>
      <translation>ファイルの読み取り方</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>We remember these choices for the next file from this shop.</source>
      <translation>選んだ内容は、このショップの次のファイルでも使います。</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>名前なし</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>集計</translation>
    </message>
    <message>
      <source>The first orders as we understand them</source>
      <translation>読み取った最初の注文</translation>
    </message>
    <message>
      <source>You will get</source>
      <translation>取り込まれるもの</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>お客様</translation>
    </message>
    <message>
      <source>in sales</source>
      <translation>売上</translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <comment>orders in rows</comment>
      <translation>{0}、{1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation>
        <numerusform>%Ln行</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}, on {1}</source>
      <translation>{0}、{1}</translation>
    </message>
    <message>
      <source>{0}, from {1} to {2}</source>
      <translation>{0}、{1}〜{2}</translation>
    </message>
    <message>
      <source>Not from {0}?</source>
      <translation>{0}のファイルではない場合</translation>
    </message>
    <message>
      <source>Recognise the file by itself</source>
      <translation>ファイルを自動で見分ける</translation>
    </message>
    <message>
      <source>What we need</source>
      <translation>必要な項目</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>ファイルの列</translation>
    </message>
    <message>
      <source>Newest order says</source>
      <translation>最新の注文では</translation>
    </message>
    <message>
      <source>Not in my file</source>
      <translation>ファイルにない</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>実物大</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>印刷の見た目</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>印刷しています</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Making it ready</source>
      <translation>準備しています</translation>
    </message>
    <message>
      <source>pages painted</source>
      <translation>描いたページ</translation>
    </message>
    <message>
      <source>written</source>
      <translation>書いた分</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>印刷</translation>
    </message>
    <message>
      <source>Cards, letters, labels and papers, ready for your printer or a print shop.</source>
      <translation>はがき、手紙、ラベル、店内の紙。プリンターにも印刷会社にも。</translation>
    </message>
    <message>
      <source>Cards and letters people keep</source>
      <translation>手元に残るはがきと手紙</translation>
    </message>
    <message>
      <source>Import your orders first: what is printed goes to the people in them.</source>
      <translation>先に注文を取り込んでください。印刷物はその中の方々に宛てて作ります。</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>印刷するもの</translation>
    </message>
    <message>
      <source>Text and picture, one a person</source>
      <translation>文と写真、一人に1枚</translation>
    </message>
    <message>
      <source>For envelopes with a window</source>
      <translation>窓付き封筒用</translation>
    </message>
    <message>
      <source>Catalogue mailing list</source>
      <translation>カタログの発送先リスト</translation>
    </message>
    <message>
      <source>For the post office</source>
      <translation>郵便局用</translation>
    </message>
    <message>
      <source>For parcels and envelopes</source>
      <translation>荷物と封筒用</translation>
    </message>
    <message>
      <source>In the parcel</source>
      <translation>荷物に入れるもの</translation>
    </message>
    <message>
      <source>Packing table and notes</source>
      <translation>梱包表とお礼カード</translation>
    </message>
    <message>
      <source>Points balance to hand over</source>
      <translation>手渡しするポイント残高</translation>
    </message>
    <message>
      <source>For the counter</source>
      <translation>店頭用</translation>
    </message>
    <message>
      <source>Phrases, phone menu, sign-up</source>
      <translation>応対の言葉、電話案内、申込用紙</translation>
    </message>
    <message>
      <source>Change price</source>
      <translation>費用を変える</translation>
    </message>
    <message>
      <source>Address &amp;list</source>
      <translation>住所リスト(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Save PDF</source>
      <translation>PDFで保存(&amp;S)</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>問題を知らせる</translation>
    </message>
    <message>
      <source>Write what you did and what happened, save the file, and send it to whoever helps you. Nothing is sent from here. Below you see all that is in it: no names, no addresses, no orders. Please write none either.</source>
      <translation>したことと起きたことを書き、ファイルに保存して、手伝ってくれる方に送ってください。ここから送られるものはありません。ファイルの中身は下にあるものですべてで、名前、住所、注文は入りません。書くときも入れないようにしてください。</translation>
    </message>
    <message>
      <source>I pressed … and expected …, but …</source>
      <translation>…を押したら…になるはずが、…</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>起きたこと</translation>
    </message>
    <message>
      <source>All that is in the file</source>
      <translation>ファイルの中身すべて</translation>
    </message>
    <message>
      <source>Sa&amp;ve file…</source>
      <translation>ファイルに保存(&amp;V)…</translation>
    </message>
    <message>
      <source>ShopRetain problem</source>
      <translation>ShopRetainの問題</translation>
    </message>
    <message>
      <source>Products that bring people back</source>
      <translation>また買ってもらえる商品</translation>
    </message>
    <message>
      <source>Products with at least 20 buyers, as of {0}. “Came back” counts those whose first order held it and who bought again within 12 months. “Paid back” counts orders on which money went back, “Complaints” how many of 100 buyers complained within 60 days.</source>
      <translation>購入者が20人以上の商品、{0}時点。「再購入」は、初回注文にその商品があり、12か月以内にまた買った方。「返金」は返金のあった注文、「苦情」は購入者100人のうち60日以内に苦情のあった人数です。</translation>
    </message>
    <message>
      <source>What goes with what</source>
      <translation>合わせて買われる商品</translation>
    </message>
    <message>
      <source>No product has 20 buyers yet</source>
      <translation>購入者が20人いる商品がまだありません</translation>
    </message>
    <message>
      <source>With fewer, chance alone would speak.</source>
      <translation>それより少ないと、偶然に左右されます。</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>購入者</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>再購入</translation>
    </message>
    <message>
      <source>Likely between</source>
      <translation>見込みの幅</translation>
    </message>
    <message>
      <source>Again after</source>
      <translation>次の購入まで</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>苦情</translation>
    </message>
    <message>
      <source>{0} of {1} later bought it</source>
      <translation>{1}人中{0}人が後で購入</translation>
    </message>
    <message>
      <source>Who bought</source>
      <translation>買った商品</translation>
    </message>
    <message>
      <source>often buys later</source>
      <translation>後でよく買う商品</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>人数・件数</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>前</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>もとになる数</translation>
    </message>
    <message>
      <source>After</source>
      <translation>後</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>前と後</translation>
    </message>
    <message>
      <source>You began a loyalty programme, or something else for your customers: the same number of months before and after that day. Before and after is no proof: seasons and new goods change figures too.</source>
      <translation>ポイントなど、お客様のために始めたことについて、その日の前後の同じ月数を比べます。前後の比較は証明ではありません。季節や新商品でも数字は変わります。</translation>
    </message>
    <message>
      <source>&amp;When did it begin?…</source>
      <translation>いつ始めましたか？(&amp;W)…</translation>
    </message>
    <message>
      <source>Say when it began.</source>
      <translation>始めた日を教えてください。</translation>
    </message>
    <message>
      <source>It began on {0}: three months before and after are needed.</source>
      <translation>開始は{0}です。前後にそれぞれ3か月必要です。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s) before and after {0}.</source>
      <translation>
        <numerusform>{0}の前後%Lnか月です。</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters that keep some people back by chance say more: see Emails, Ready.</source>
      <translation>くじで一部の方には送らずに比べると、もっと確かです。「メール › 準備済み」をご覧ください。</translation>
    </message>
    <message>
      <source>When did it begin?</source>
      <translation>いつ始めましたか？</translation>
    </message>
    <message>
      <source>when it began</source>
      <translation>開始日</translation>
    </message>
    <message>
      <source>Numbers to be proud of</source>
      <translation>自慢できる数字</translation>
    </message>
    <message>
      <source>From your own orders, rounded down, so that every one of them is true. For your website, your profile and your parcels.</source>
      <translation>ご自分の注文から、少なめに丸めた数字です。どれも本当ですから、サイト、プロフィール、荷物にお使いください。</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>文</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <translation>HTMLで保存(&amp;H)…</translation>
    </message>
    <message>
      <source>There are too few orders yet.</source>
      <translation>注文がまだ少なすぎます。</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Save &amp;picture</source>
      <translation>画像を保存(&amp;P)</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>少しお待ちください</translation>
    </message>
    <message>
      <source>Show as &amp;table</source>
      <translation>表で見る(&amp;T)</translation>
    </message>
    <message>
      <source>How it is worked out</source>
      <translation>計算のしかた</translation>
    </message>
    <message>
      <source>What to do about it</source>
      <translation>できること</translation>
    </message>
    <message>
      <source>Your orders end {0}. Import newer ones first.</source>
      <translation>注文は{0}までです。先に新しい注文を取り込んでください。</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln row(s)</source>
      <translation>
        <numerusform>%Ln行をコピーしました</numerusform>
      </translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>画像を保存</translation>
    </message>
    <message>
      <source>{0}, as of {1}</source>
      <translation>{0}、{1}時点</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>言葉</translation>
    </message>
    <message>
      <source>May be shown</source>
      <translation>掲載可</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>出どころ</translation>
    </message>
    <message>
      <source>Shown at</source>
      <translation>掲載先</translation>
    </message>
    <message>
      <source>Kind words of customers</source>
      <translation>お客様の声</translation>
    </message>
    <message>
      <source>What somebody wrote may be shown once they said yes. The letter “May we show your words?” asks them.</source>
      <translation>お客様の言葉は、許可をいただいてから載せられます。「お言葉を載せてもよいですか？」のお便りで聞けます。</translation>
    </message>
    <message>
      <source>&amp;Permission…</source>
      <translation>許可(&amp;P)…</translation>
    </message>
    <message>
      <source>Sho&amp;wn at…</source>
      <translation>掲載先(&amp;W)…</translation>
    </message>
    <message>
      <source>No kind words yet. Add what somebody wrote to you; it is shown nowhere before they said yes.</source>
      <translation>お客様の声はまだありません。いただいた言葉を追加してください。ご本人の同意があるまで、どこにも表示しません。</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>お客様の声</translation>
    </message>
    <message>
      <source>Who wrote them</source>
      <translation>書いた方</translation>
    </message>
    <message>
      <source>letter, email, review site</source>
      <translation>お便り、メール、レビューサイト</translation>
    </message>
    <message>
      <source>food writer, the local paper; empty for a customer</source>
      <translation>料理ライター、地域の新聞など。お客様なら空欄</translation>
    </message>
    <message>
      <source>May these words be shown?</source>
      <translation>この言葉を載せてもよいですか？</translation>
    </message>
    <message>
      <source>In which words, and where</source>
      <translation>どんな言葉で、どこで</translation>
    </message>
    <message>
      <source>Where are these words shown?</source>
      <translation>この言葉をどこに載せていますか？</translation>
    </message>
    <message numerus="yes">
      <source>Saved %Ln quote(s)</source>
      <translation>
        <numerusform>お客様の声%Ln件を保存しました</numerusform>
      </translation>
    </message>
    <message>
      <source>delete the words</source>
      <translation>お客様の声の削除</translation>
    </message>
    <message>
      <source>Deleted. Edit › Undo brings them back.</source>
      <translation>削除しました。「編集 › 元に戻す」で戻せます。</translation>
    </message>
    <message>
      <source>No drafts are waiting</source>
      <translation>待っている下書きはありません</translation>
    </message>
    <message>
      <source>Drafts that you make, and those of plays, wait here until you have sent them.</source>
      <translation>ご自分で作った下書きも自動下書きのものも、送るまでここにあります。</translation>
    </message>
    <message>
      <source>Write a letter</source>
      <translation>お便りを書く</translation>
    </message>
    <message>
      <source>Enter opens a draft, and once more says that you sent it. S skips it.</source>
      <translation>Enterで下書きを開き、もう一度押すと送ったことになります。Sで飛ばします。</translation>
    </message>
    <message>
      <source>All at &amp;once</source>
      <translation>まとめて(&amp;O)</translation>
    </message>
    <message>
      <source>Drafts that wait</source>
      <translation>待っている下書き</translation>
    </message>
    <message>
      <source>The draft</source>
      <translation>下書き</translation>
    </message>
    <message>
      <source>Change the &amp;words…</source>
      <translation>文を変える(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>飛ばす(&amp;S)</translation>
    </message>
    <message>
      <source>Who ordered within 60 days of a letter came back. Whether because of it, only those kept back can tell.</source>
      <translation>お便りから60日以内に注文した方を「再購入」と数えます。お便りのおかげかどうかは、比較のため送らなかった方がいて初めてわかります。</translation>
    </message>
    <message>
      <source>Co&amp;des in letters…</source>
      <translation>お便りのコード(&amp;D)…</translation>
    </message>
    <message>
      <source>What came of your letters</source>
      <translation>お便りの成果</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>作成日</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>渡した数</translation>
    </message>
    <message>
      <source>They spent</source>
      <translation>購入額</translation>
    </message>
    <message>
      <source>With their code</source>
      <translation>コード使用</translation>
    </message>
    <message>
      <source>opened: did you send it?</source>
      <translation>開きました。送りましたか？</translation>
    </message>
    <message>
      <source>by itself, {0}</source>
      <translation>自動、{0}</translation>
    </message>
    <message>
      <source>waits since {0}</source>
      <translation>{0}から待っています</translation>
    </message>
    <message>
      <source>{0}, first text</source>
      <translation>{0}、1つ目の文</translation>
    </message>
    <message>
      <source>{0}, second text</source>
      <translation>{0}、2つ目の文</translation>
    </message>
    <message>
      <source>{0} so far</source>
      <translation>{0}（途中）</translation>
    </message>
    <message numerus="yes">
      <source>%Ln draft(s) ready</source>
      <translation>
        <numerusform>下書き%Ln通の準備ができています</numerusform>
      </translation>
    </message>
    <message>
      <source>Open in my &amp;mail program</source>
      <translation>メールソフトで開く(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Copy with the address</source>
      <translation>宛先とともにコピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy, and open an email</source>
      <translation>コピーしてメールを開く(&amp;C)</translation>
    </message>
    <message>
      <source>I sent &amp;it, next</source>
      <translation>送りました、次へ(&amp;I)</translation>
    </message>
    <message>
      <source>{0} gets no letter: {1}</source>
      <translation>{0}様には送りません: {1}</translation>
    </message>
    <message>
      <source>Sent to {0}</source>
      <translation>{0}様に送りました</translation>
    </message>
    <message>
      <source>Skipped {0}</source>
      <translation>{0}様を飛ばしました</translation>
    </message>
    <message>
      <source>{0} is not written to by email again</source>
      <translation>今後{0}様にはメールを送りません</translation>
    </message>
    <message>
      <source>The letter to {0}</source>
      <translation>{0}様へのお便り</translation>
    </message>
    <message>
      <source>change the words</source>
      <translation>文の変更</translation>
    </message>
    <message>
      <source>The words are kept</source>
      <translation>文を保存しました</translation>
    </message>
    <message>
      <source>Save all as &amp;files…</source>
      <translation>すべてファイルに保存(&amp;F)…</translation>
    </message>
    <message>
      <source>Put all among the drafts of my mail&amp;box…</source>
      <translation>すべて下書きフォルダーに入れる(&amp;B)…</translation>
    </message>
    <message>
      <source>P&amp;rint letters by post</source>
      <translation>郵送の手紙を印刷(&amp;R)</translation>
    </message>
    <message>
      <source>Save letters by &amp;post with addresses…</source>
      <translation>郵送の手紙を住所とともに保存(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Copy all as text</source>
      <translation>すべてテキストでコピー(&amp;C)</translation>
    </message>
    <message>
      <source>S&amp;kip all</source>
      <translation>すべて飛ばす(&amp;K)</translation>
    </message>
    <message numerus="yes">
      <source>Copied %Ln letter(s). They still wait here</source>
      <translation>
        <numerusform>お便り%Ln通をコピーしました。まだここで待っています</numerusform>
      </translation>
    </message>
    <message>
      <source>Letters by post</source>
      <translation>郵送の手紙</translation>
    </message>
    <message numerus="yes">
      <source>Skipped %Ln draft(s)</source>
      <translation>
        <numerusform>下書き%Ln通を飛ばしました</numerusform>
      </translation>
    </message>
    <message>
      <source>It came &amp;back</source>
      <translation>戻ってきた(&amp;B)</translation>
    </message>
    <message>
      <source>Put who came back on a &amp;list</source>
      <translation>また買った方をリストに入れる(&amp;L)</translation>
    </message>
    <message>
      <source>All &amp;letters of this mailing…</source>
      <translation>この回のお便りすべて(&amp;L)…</translation>
    </message>
    <message>
      <source>Came back after “{0}”</source>
      <translation>「{0}」の後に再購入</translation>
    </message>
    <message>
      <source>On the list “{0}”</source>
      <translation>リスト「{0}」に入れました</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>読んだ行</translation>
    </message>
    <message>
      <source>New orders</source>
      <translation>新しい注文</translation>
    </message>
    <message>
      <source>Orders brought up to date</source>
      <translation>更新した注文</translation>
    </message>
    <message>
      <source>Orders known already</source>
      <translation>取り込み済みの注文</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新しいお客様</translation>
    </message>
    <message>
      <source>People in a customers file</source>
      <translation>お客様ファイルの方</translation>
    </message>
    <message>
      <source>Orders that count</source>
      <translation>集計する注文</translation>
    </message>
    <message>
      <source>Orders that name nobody</source>
      <translation>名前のない注文</translation>
    </message>
    <message>
      <source>Money in the file</source>
      <translation>ファイルの金額</translation>
    </message>
    <message>
      <source>Of it counted, less refunds</source>
      <translation>集計した金額（返金を除く）</translation>
    </message>
    <message>
      <source>First order that counts</source>
      <translation>集計した最初の注文</translation>
    </message>
    <message>
      <source>Last order that counts</source>
      <translation>集計した最後の注文</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <translation>こちらの不具合です</translation>
    </message>
    <message>
      <source>Something in ShopRetain went wrong</source>
      <translation>ShopRetainの中で問題が起きました</translation>
    </message>
    <message>
      <source>What you had saved is safe. You can go on; if it happens again, close ShopRetain and open it once more.</source>
      <translation>保存した内容は無事です。このまま続けられます。また起きたときは、ShopRetainを閉じて開き直してください。</translation>
    </message>
    <message>
      <source>Details to send when asking for help</source>
      <translation>問い合わせのときに送る情報</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>詳細(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Copy details</source>
      <translation>情報をコピー(&amp;C)</translation>
    </message>
    <message>
      <source>Restore a copy</source>
      <translation>バックアップから戻す</translation>
    </message>
    <message>
      <source>Go back to a safety copy?</source>
      <translation>バックアップの時点に戻しますか？</translation>
    </message>
    <message>
      <source>What you imported after it leaves the figures. The shop as it is now is set aside in a folder beside it, and nothing is deleted.</source>
      <translation>その後に取り込んだ分は数字から外れます。今のお店は隣のフォルダーに取っておき、何も削除しません。</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Safety copies</source>
      <translation>バックアップ</translation>
    </message>
    <message>
      <source>&amp;Keep the shop as it is</source>
      <translation>今のままにする(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Go back to this copy</source>
      <translation>この時点に戻す(&amp;G)</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>リピート率</translation>
    </message>
    <message>
      <source>Pick a question; every chart can be kept.</source>
      <translation>質問を選んでください。グラフはどれも保存できます。</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>対象のお客様</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>すべてのお客様</translation>
    </message>
    <message>
      <source>Make &amp;report</source>
      <translation>レポートを作る(&amp;R)</translation>
    </message>
    <message>
      <source>See how many customers come back</source>
      <translation>何人のお客様が戻るかがわかります</translation>
    </message>
    <message>
      <source>Import your orders, and the answer stands here with its chart and its sum.</source>
      <translation>注文を取り込むと、答えがグラフと計算のしかたとともにここに出ます。</translation>
    </message>
    <message>
      <source>Do customers come back?</source>
      <translation>お客様は戻っていますか？</translation>
    </message>
    <message>
      <source>Do newer customers stay?</source>
      <translation>新しい方は続いていますか？</translation>
    </message>
    <message>
      <source>What is a customer worth?</source>
      <translation>お客様一人の価値は？</translation>
    </message>
    <message>
      <source>Where do sales come from?</source>
      <translation>売上はどこから？</translation>
    </message>
    <message>
      <source>Who is slipping away?</source>
      <translation>離れかけの方は？</translation>
    </message>
    <message>
      <source>Who will order next?</source>
      <translation>次に注文する方は？</translation>
    </message>
    <message>
      <source>The &amp;articles say</source>
      <translation>記事の説(&amp;A)</translation>
    </message>
    <message>
      <source>Pro&amp;ducts</source>
      <translation>商品(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Goal and what if</source>
      <translation>目標と試算(&amp;G)</translation>
    </message>
    <message>
      <source>Cost of newco&amp;mers</source>
      <translation>新しいお客様の費用(&amp;M)</translation>
    </message>
    <message>
      <source>Five dia&amp;ls</source>
      <translation>5つの指標(&amp;L)</translation>
    </message>
    <message>
      <source>Serv&amp;ice</source>
      <translation>応対と配達(&amp;I)</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}、{1}</translation>
    </message>
    <message>
      <source>Your customers as of {0}</source>
      <translation>{0}時点のお客様</translation>
    </message>
    <message>
      <source>Wrote {0} and its workbook</source>
      <translation>{0}とその表ファイルを作りました</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>レポートを開く</translation>
    </message>
    <message>
      <source>Open workbook</source>
      <translation>表ファイルを開く</translation>
    </message>
    <message>
      <source>Your drafts</source>
      <translation>下書き</translation>
    </message>
    <message>
      <source>How would you like your drafts?</source>
      <translation>下書きをどのように受け取りますか？</translation>
    </message>
    <message>
      <source>You can choose another way at any time.</source>
      <translation>いつでもほかの方法に変えられます。</translation>
    </message>
    <message>
      <source>One by one in my mail program</source>
      <translation>メールソフトで1通ずつ</translation>
    </message>
    <message>
      <source>Each opens as a new message. You read it and press Send.</source>
      <translation>新しいメールとして1通ずつ開きます。読んでから送信を押してください。</translation>
    </message>
    <message>
      <source>As files in a folder</source>
      <translation>フォルダーにファイルで</translation>
    </message>
    <message>
      <source>One file a person. A double-click opens it, ready to send.</source>
      <translation>一人に1つのファイルです。ダブルクリックすると、送信できる状態で開きます。</translation>
    </message>
    <message>
      <source>Among the drafts of my mailbox</source>
      <translation>メールの下書きフォルダーに</translation>
    </message>
    <message>
      <source>They wait there, also on your phone and in webmail.</source>
      <translation>そこで待っています。スマホやウェブメールからも見られます。</translation>
    </message>
    <message>
      <source>Copied, to be pasted</source>
      <translation>コピーして貼り付ける</translation>
    </message>
    <message>
      <source>For webmail: one letter after another is put on the clipboard.</source>
      <translation>ウェブメール用です。お便りを1通ずつコピーします。</translation>
    </message>
    <message>
      <source>A saved file can be mended in Excel and dropped here again.</source>
      <translation>保存したファイルは、Excelで直してまたここにドロップできます。</translation>
    </message>
    <message>
      <source>Save as &amp;Excel…</source>
      <translation>Excelで保存(&amp;E)…</translation>
    </message>
    <message>
      <source>Excel files (*.xlsx)</source>
      <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>行を保存</translation>
    </message>
    <message>
      <source>Add a rule to this block</source>
      <translation>このまとまりに条件を加える</translation>
    </message>
    <message>
      <source>&amp;Add a rule</source>
      <translation>条件を加える(&amp;A)</translation>
    </message>
    <message>
      <source>Add a b&amp;lock</source>
      <translation>まとまりを加える(&amp;L)</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>このまとまりを外す</translation>
    </message>
    <message>
      <source>all of these:</source>
      <translation>次のすべて:</translation>
    </message>
    <message>
      <source>any of these:</source>
      <translation>次のどれか:</translation>
    </message>
    <message>
      <source>Match any rule instead of all</source>
      <translation>「すべて」から「どれか」に変える</translation>
    </message>
    <message>
      <source>Match all rules instead of any</source>
      <translation>「どれか」から「すべて」に変える</translation>
    </message>
    <message>
      <source>More rules…</source>
      <translation>ほかのルール…</translation>
    </message>
    <message>
      <source>The rules, in one sentence each</source>
      <translation>ルール（1つずつ文で）</translation>
    </message>
    <message>
      <source>Amount spent</source>
      <translation>購入額</translation>
    </message>
    <message>
      <source>Points of a reward</source>
      <translation>特典に必要なポイント</translation>
    </message>
    <message>
      <source>From when points last</source>
      <translation>期限の数え始め</translation>
    </message>
    <message>
      <source>How long points last</source>
      <translation>ポイントの期限</translation>
    </message>
    <message>
      <source>after the last order.</source>
      <translation>最後の注文から</translation>
    </message>
    <message>
      <source>after they were earned.</source>
      <translation>獲得した日から</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>期限なし</translation>
    </message>
    <message>
      <source>{0} points give {1} off.</source>
      <translation>{0}ポイントで{1}割引。</translation>
    </message>
    <message>
      <source>Points last {0} {1}</source>
      <translation>ポイントの期限: {1}{0}</translation>
    </message>
    <message numerus="yes">
      <source>Every {0} spent earns {1} point(s).</source>
      <translation>
        <numerusform>{0}の購入ごとに{1}ポイント。</numerusform>
      </translation>
    </message>
    <message>
      <source>Applies to new orders. Count old orders again?</source>
      <translation>新しい注文に使われます。過去の注文も数え直しますか？</translation>
    </message>
    <message>
      <source>Count again…</source>
      <translation>数え直す…</translation>
    </message>
    <message>
      <source>{0} from the {1}. order on</source>
      <translation>{1}回目の注文から{0}</translation>
    </message>
    <message>
      <source>Orders give money back, by their number in 12 months: {0}.</source>
      <translation>12か月の注文回数に応じて還元します: {0}。</translation>
    </message>
    <message>
      <source>first order {0}</source>
      <translation>初回注文 {0}</translation>
    </message>
    <message>
      <source>each order {0}</source>
      <translation>注文ごと {0}</translation>
    </message>
    <message>
      <source>birthday {0}</source>
      <translation>誕生日 {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>レビュー {0}</translation>
    </message>
    <message>
      <source>survey {0}</source>
      <translation>アンケート {0}</translation>
    </message>
    <message>
      <source>days that count more</source>
      <translation>ポイントの多い日</translation>
    </message>
    <message>
      <source>bonus for some products</source>
      <translation>商品のボーナス</translation>
    </message>
    <message>
      <source>from {0} on</source>
      <translation>{0}以上が対象</translation>
    </message>
    <message>
      <source>Also: {0}</source>
      <translation>ほかに: {0}</translation>
    </message>
    <message numerus="yes">
      <source>A {0} order earns %Ln point(s), worth {1}. That gives back &lt;b&gt;{2} of sales&lt;/b&gt;, or about {3} a year at most.</source>
      <translation>
        <numerusform>{0}の注文で%Lnポイント、{1}相当。還元は&lt;b&gt;売上の{2}&lt;/b&gt;、1年で最大約{3}です。</numerusform>
      </translation>
    </message>
    <message>
      <source>What points give, and how long they last, changes for everybody at once. Count old orders by the new rules too?</source>
      <translation>ポイントの価値と期限は、全員に一度に変わります。過去の注文も新しいルールで数え直しますか？</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使う</translation>
    </message>
    <message>
      <source>Sales by who bought</source>
      <translation>誰が買ったかで分けた売上</translation>
    </message>
    <message>
      <source>Not in it: {0} of orders without email, phone or customer number.</source>
      <translation>含まれないもの: メール、電話、お客様番号のない注文{0}。</translation>
    </message>
    <message>
      <source>{0} of every {1} comes from returning customers</source>
      <translation>売上{1}のうち{0}がリピーターから</translation>
    </message>
    <message>
      <source>Sales each month, by who bought</source>
      <translation>月ごとの売上（誰が買ったか）</translation>
    </message>
    <message>
      <source>{0} from returning customers</source>
      <translation>リピーターから{0}</translation>
    </message>
    <message numerus="yes">
      <source>A customer is new in the month of their first order and returning in every later one. In the last %Ln complete month(s), returning customers brought {0} and new ones {1}.</source>
      <translation>
        <numerusform>初めて注文した月は新しいお客様、その後の月はリピーターと数えます。直近の%Lnか月では、リピーターの売上が{0}、新しいお客様が{1}でした。</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers cost the most to find. Thank them within a week, so that they stand among the returning ones next year.</source>
      <translation>新しいお客様は、見つけるのに一番費用がかかります。1週間以内にお礼を伝え、来年のリピーターになっていただきましょう。</translation>
    </message>
    <message>
      <source>See the &amp;new customers</source>
      <translation>新しいお客様を見る(&amp;N)</translation>
    </message>
    <message>
      <source>First bought in the last 60 days</source>
      <translation>この60日に初めて購入</translation>
    </message>
    <message>
      <source>Your orders name no customer</source>
      <translation>注文にお客様を見分ける項目がありません</translation>
    </message>
    <message>
      <source>{0} of sales have no email, phone or customer number, so nobody can be told to return. Bring a file that has one.</source>
      <translation>売上の{0}にはメール、電話、お客様番号がなく、リピーターかどうかがわかりません。それらのあるファイルを取り込んでください。</translation>
    </message>
    <message>
      <source>Too early to tell where sales come from</source>
      <translation>売上の内訳は、まだ判断できません</translation>
    </message>
    <message>
      <source>Two complete months of orders are needed.</source>
      <translation>まるまる2か月分の注文が必要です。</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新しいお客様</translation>
    </message>
    <message>
      <source>Returning</source>
      <translation>リピーター</translation>
    </message>
    <message>
      <source>Without customer</source>
      <translation>お客様不明</translation>
    </message>
    <message>
      <source>Bought in {0}</source>
      <translation>{0}に購入</translation>
    </message>
    <message>
      <source>Service and delivery</source>
      <translation>応対と配達</translation>
    </message>
    <message>
      <source>As of {0}. “Bought again” counts purchases that are 12 months old, and who of their buyers bought again within these 12 months.</source>
      <translation>{0}時点。「また購入」は、12か月たった購入のうち、その12か月以内にまた買った方の割合です。</translation>
    </message>
    <message>
      <source>Until it leaves</source>
      <translation>発送まで</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>支払い方法</translation>
    </message>
    <message>
      <source>Ways to deliver</source>
      <translation>配達方法</translation>
    </message>
    <message>
      <source>Your files do not say when orders left</source>
      <translation>ファイルに発送日がありません</translation>
    </message>
    <message>
      <source>Shopify, WooCommerce and others have a column for it: the fulfilled or completed date. Export orders with it, and the days stand here.</source>
      <translation>ShopifyやWooCommerceなどには、発送や完了の日付の列があります。その列を入れて注文を書き出すと、日数がここに出ます。</translation>
    </message>
    <message numerus="yes">
      <source>Half of your orders leave within %Ln day(s).</source>
      <translation>
        <numerusform>注文の半分は%Ln日以内に発送しています。</numerusform>
      </translation>
    </message>
    <message>
      <source>Half of your orders leave on the same day.</source>
      <translation>注文の半分は、その日のうちに発送しています。</translation>
    </message>
    <message numerus="yes">
      <source>Left within %Ln day(s)</source>
      <translation>
        <numerusform>%Ln日以内に発送</numerusform>
      </translation>
    </message>
    <message>
      <source>Days from order to parcel</source>
      <translation>注文から発送までの日数</translation>
    </message>
    <message>
      <source>How many days are late is said by the play “An order is late” under Emails.</source>
      <translation>何日で遅れとするかは、「メール」の自動下書き「発送が遅れています」で決めます。</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0}以上</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0}〜{1}</translation>
    </message>
    <message>
      <source>Left later</source>
      <translation>それより後に発送</translation>
    </message>
    <message>
      <source>{0}: none</source>
      <translation>{0}: なし</translation>
    </message>
    <message>
      <source>{0}: none of them is 12 months old yet.</source>
      <translation>{0}: 12か月たったものがまだありません。</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} bought again, {3} ({4}).</source>
      <translation>{0}: {2}人中{1}人がまた購入、{3}（{4}）。</translation>
    </message>
    <message>
      <source>Your files do not say it</source>
      <translation>ファイルに記載がありません</translation>
    </message>
    <message>
      <source>Export orders with the column for it, and its figures stand here.</source>
      <translation>その列を入れて注文を書き出すと、数字がここに出ます。</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>また購入</translation>
    </message>
    <message>
      <source>No case was answered in the last 12 months</source>
      <translation>この12か月に回答した問い合わせがありません</translation>
    </message>
    <message>
      <source>Note under Emails, Answers, who waits; the clock runs by itself.</source>
      <translation>「メール › 回答」でお待ちの方を記録すると、待ち時間を自動で数えます。</translation>
    </message>
    <message>
      <source>In {0}, half had a first answer within {1}.</source>
      <translation>{0}は、半分の方に{1}以内に最初の回答をしました。</translation>
    </message>
    <message>
      <source>Hours until the first answer</source>
      <translation>最初の回答までの時間</translation>
    </message>
    <message numerus="yes">
      <source>%Ln case(s)</source>
      <translation>
        <numerusform>問い合わせ%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>問い合わせ</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>an hour</source>
      <translation>1時間</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Everything has a sensible choice already.</source>
      <translation>どれも、ほどよい値に決めてあります。</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>お店</translation>
    </message>
    <message>
      <source>Shop &amp;name</source>
      <translation>お店の名前(&amp;N)</translation>
    </message>
    <message>
      <source>Cu&amp;rrency</source>
      <translation>通貨(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Time zone</source>
      <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>除く</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>見た目</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>言語(&amp;G)</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>明るい</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>暗い</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>明るさ(&amp;L)</translation>
    </message>
    <message>
      <source>A checked copy of your shop is made by itself before each import. Once a month, copy one to another device.</source>
      <translation>取り込みの前に、確認済みのバックアップを自動で作ります。月に一度、1つを別の機器にコピーしてください。</translation>
    </message>
    <message>
      <source>&amp;Make a copy now</source>
      <translation>今すぐ作る(&amp;M)</translation>
    </message>
    <message>
      <source>Restore a cop&amp;y…</source>
      <translation>バックアップから戻す(&amp;Y)…</translation>
    </message>
    <message>
      <source>How figures are counted</source>
      <translation>数字の数え方</translation>
    </message>
    <message>
      <source>Late after so many &amp;usual gaps</source>
      <translation>いつもの間隔の何倍で「過ぎた」とするか(&amp;U)</translation>
    </message>
    <message>
      <source>Money in a year counts less by (0.1 is 10%)</source>
      <translation>1年先の金額を割り引く率（0.1は10%）</translation>
    </message>
    <message>
      <source>Days between two letters to one person</source>
      <translation>同じ方へのお便りの間隔（日）</translation>
    </message>
    <message>
      <source>Norm for consumer goods, of 100</source>
      <translation>日用品の目安（100人中）</translation>
    </message>
    <message>
      <source>Norm for beauty, of 100</source>
      <translation>美容の目安（100人中）</translation>
    </message>
    <message>
      <source>Norm for clothing and shoes, of 100</source>
      <translation>服と靴の目安（100人中）</translation>
    </message>
    <message>
      <source>Norm for home goods, of 100</source>
      <translation>インテリア・家庭用品の目安（100人中）</translation>
    </message>
    <message>
      <source>Half of them</source>
      <translation>半分</translation>
    </message>
    <message>
      <source>One in three</source>
      <translation>3人に1人</translation>
    </message>
    <message>
      <source>One in five</source>
      <translation>5人に1人</translation>
    </message>
    <message>
      <source>&amp;Kept back to see whether letters work</source>
      <translation>効果を見るため送らない割合(&amp;K)</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>印を付けた方</translation>
    </message>
    <message>
      <source>Top 5%</source>
      <translation>上位5%</translation>
    </message>
    <message>
      <source>Top 10%</source>
      <translation>上位10%</translation>
    </message>
    <message>
      <source>Top 20%</source>
      <translation>上位20%</translation>
    </message>
    <message>
      <source>VI&amp;Ps</source>
      <translation>VIP(&amp;P)</translation>
    </message>
    <message>
      <source>The norms are from Elbuz’s article, which does not say for what period. They are drawn only where you choose a trade on the Retention page.</source>
      <translation>目安はElbuzの記事のもので、どの期間かは書かれていません。「リピート率」のページで業種を選んだときだけ表示します。</translation>
    </message>
    <message>
      <source>change of settings</source>
      <translation>設定の変更</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copies kept; the newest is of {0}.</source>
      <translation>
        <numerusform>バックアップは%Ln個、最新は{0}です。</numerusform>
      </translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>バックアップはまだありません。</translation>
    </message>
    <message>
      <source>Made a safety copy of {0}</source>
      <translation>{0}のバックアップを作りました</translation>
    </message>
    <message>
      <source>There is no safety copy yet.</source>
      <translation>バックアップがまだありません。</translation>
    </message>
    <message>
      <source>Restored the copy. The shop before it is kept beside it.</source>
      <translation>バックアップから戻しました。前のお店は隣に取ってあります。</translation>
    </message>
    <message>
      <source>Not meant for</source>
      <translation>対象外の方</translation>
    </message>
    <message>
      <source>New for a &amp;level…</source>
      <translation>ランク用を作る(&amp;L)…</translation>
    </message>
    <message>
      <source>New for &amp;first orders</source>
      <translation>初回注文用を作る(&amp;F)</translation>
    </message>
    <message>
      <source>Codes for many</source>
      <translation>みんなで使うコード</translation>
    </message>
    <message>
      <source>Make one, and set it up in your web shop with what it gives. Orders that come back with it are counted here, and who used it though it is not for them.</source>
      <translation>コードを作り、ネットショップに内容とともに登録してください。使われた注文をここで数え、対象でない方が使った場合もわかります。</translation>
    </message>
    <message>
      <source>There is no such code yet.</source>
      <translation>このようなコードはまだありません。</translation>
    </message>
    <message>
      <source>A code for a level</source>
      <translation>ランク用のコード</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>ランク</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>作る</translation>
    </message>
    <message>
      <source>{0} is made and copied.</source>
      <translation>{0}を作ってコピーしました。</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Stays on this computer</source>
      <translation>このパソコンだけに保存</translation>
    </message>
    <message>
      <source>Import a file to begin</source>
      <translation>ファイルを取り込んで始めましょう</translation>
    </message>
    <message>
      <source>Orders end {0}. Import newer ones.</source>
      <translation>注文は{0}までです。新しい注文を取り込んでください。</translation>
    </message>
    <message>
      <source>Orders to {0}</source>
      <translation>{0}までの注文</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>追加(&amp;A)</translation>
    </message>
    <message>
      <source>Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}</source>
      <translation>別のしくみ: {0}の購入ごとに{1}ポイント、{2}ポイントで{3}割引。{4}</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>しくみ</translation>
    </message>
    <message>
      <source>Costs a year, at most</source>
      <translation>1年の費用（最大）</translation>
    </message>
    <message>
      <source>Of sales</source>
      <translation>売上に対して</translation>
    </message>
    <message>
      <source>In whole rewards</source>
      <translation>特典の分だけ</translation>
    </message>
    <message>
      <source>To earlier customers</source>
      <translation>以前からの方へ</translation>
    </message>
    <message>
      <source>Try a programme on last year's orders</source>
      <translation>昨年の注文でしくみを試す</translation>
    </message>
    <message>
      <source>Every order of the last 12 months is counted as if the programme had run. All these orders came without it: what it brings on top nobody can know, what it costs you see here.</source>
      <translation>この12か月のすべての注文を、そのしくみがあったものとして数えます。実際の注文はしくみなしで入ったものです。どれだけ増えるかは誰にもわかりませんが、費用はここでわかります。</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>今のまま</translation>
    </message>
    <message>
      <source>Half as generous</source>
      <translation>半分の還元</translation>
    </message>
    <message>
      <source>Twice as generous</source>
      <translation>2倍の還元</translation>
    </message>
    <message>
      <source>Money back, 2/3/5%</source>
      <translation>還元2/3/5%</translation>
    </message>
    <message>
      <source>{0} = {1} points, {2} points = {3}</source>
      <translation>{0} = {1}ポイント、{2}ポイント = {3}</translation>
    </message>
    <message>
      <source>Counting last year's orders…</source>
      <translation>昨年の注文を数えています…</translation>
    </message>
    <message>
      <source>There was no order in the last 12 months.</source>
      <translation>この12か月の注文がありません。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) for {0} were counted. {1} of the points go to people with three orders or more in the year.</source>
      <translation>
        <numerusform>注文%Ln件、{0}を数えました。ポイントの{1}は、1年に3回以上注文した方に付きます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Slipping away</source>
      <translation>離れかけ</translation>
    </message>
    <message numerus="yes">
      <source>%Ln customer(s) are slipping away</source>
      <translation>
        <numerusform>%Ln人のお客様が離れかけています</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is slipping away</source>
      <translation>離れかけのお客様はいません</translation>
    </message>
    <message>
      <source>Everyone, by how often and how lately they ordered</source>
      <translation>全員を、注文の回数と最後の注文の時期で分けた図</translation>
    </message>
    <message>
      <source>These customers spent {0} in the last 12 months. Write to them, the ones who bought most often first.</source>
      <translation>この方々のこの12か月の購入額は{0}です。購入の多い方から順に、お便りを書きましょう。</translation>
    </message>
    <message>
      <source>All quiet: everybody who buys again and again is within their habit.</source>
      <translation>心配はありません。くり返し買う方は皆、いつもの間隔の中です。</translation>
    </message>
    <message>
      <source>The usual gap in your shop is {0}.</source>
      <translation>お店のいつもの間隔は{0}です。</translation>
    </message>
    <message>
      <source>Your shop has too few gaps to know its own, so we take {0}.</source>
      <translation>間隔のわかる注文が少ないため、{0}としています。</translation>
    </message>
    <message>
      <source>Somebody slips away who bought at least twice and has been silent for over one and a half times their own usual gap.</source>
      <translation>2回以上買った方の注文が、その方のいつもの間隔の1.5倍を超えて途切れると、「離れかけ」になります。</translation>
    </message>
    <message>
      <source>The map shows everyone by the calendar, so its numbers differ from {0}.</source>
      <translation>図は全員を暦の月数で分けているため、{0}とは人数が異なります。</translation>
    </message>
    <message>
      <source>Months since the last order</source>
      <translation>最後の注文からの月数</translation>
    </message>
    <message>
      <source>Your best now</source>
      <translation>今の上得意様</translation>
    </message>
    <message>
      <source>Win these back first</source>
      <translation>まずこの方々を</translation>
    </message>
    <message>
      <source>under {0}</source>
      <translation>{0}未満</translation>
    </message>
    <message>
      <source>over {0}</source>
      <translation>{0}超</translation>
    </message>
    <message>
      <source>Orders: {0}. Months since the last: {1}</source>
      <translation>注文回数: {0}。最後の注文からの月数: {1}</translation>
    </message>
    <message>
      <source>You spent</source>
      <translation>支出</translation>
    </message>
    <message>
      <source>New ones bought</source>
      <translation>新しい方の購入額</translation>
    </message>
    <message>
      <source>Returning bought</source>
      <translation>リピーターの購入額</translation>
    </message>
    <message>
      <source>What new customers cost</source>
      <translation>新しいお客様の費用</translation>
    </message>
    <message>
      <source>Type what you spent on advertising, fairs and discounts for newcomers. New customers are those who ordered for the first time in that month.</source>
      <translation>新しいお客様のための広告、催し、割引の支出を入力してください。新しいお客様とは、その月に初めて注文した方です。</translation>
    </message>
    <message>
      <source>&amp;Type the amount…</source>
      <translation>金額を入力(&amp;T)…</translation>
    </message>
    <message>
      <source>{0} spent; no new customer came in these months.</source>
      <translation>{0}を使いましたが、この期間に新しいお客様はいませんでした。</translation>
    </message>
    <message>
      <source>No month has an amount yet.</source>
      <translation>金額の入った月がまだありません。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s) for {0}: {1} each.</source>
      <translation>
        <numerusform>新しいお客様%Ln人に{0}: 一人{1}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent on newcomers</source>
      <translation>新しいお客様への支出</translation>
    </message>
    <message>
      <source>Sales, and above them the spend</source>
      <translation>売上と、その上に支出</translation>
    </message>
    <message>
      <source>When that is paid back is seen after a year of orders.</source>
      <translation>元が取れる時期は、注文が1年分たまるとわかります。</translation>
    </message>
    <message>
      <source>In their first 12 months they spend {0}; at {1} of 100 that stay with you, this does not pay it back.</source>
      <translation>最初の12か月の購入額は{0}です。売上100のうち{1}が手元に残る計算では、元が取れません。</translation>
    </message>
    <message>
      <source>Their first order pays it back, at {0} of 100 that stay with you.</source>
      <translation>売上100のうち{0}が手元に残る計算で、初回注文で元が取れます。</translation>
    </message>
    <message numerus="yes">
      <source>It is paid back after %Ln month(s), at {0} of 100 that stay with you; in 12 months they spend {1}.</source>
      <translation>
        <numerusform>売上100のうち{0}が手元に残る計算で、%Lnか月後に元が取れます。12か月の購入額は{1}です。</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it empty where you do not know.</source>
      <translation>わからない場合は空欄のままにします。</translation>
    </message>
    <message>
      <source>Spent, {0}</source>
      <translation>支出、{0}</translation>
    </message>
    <message>
      <source>what was spent</source>
      <translation>支出の入力</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>次の予定</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>間隔</translation>
    </message>
    <message>
      <source>Extras</source>
      <translation>特別なおまけ</translation>
    </message>
    <message>
      <source>Standing orders</source>
      <translation>定期注文</translation>
    </message>
    <message>
      <source>Who buys the same product at regular gaps: offer to set it aside or to send it by itself, and note what you agreed. You collect the money as always.</source>
      <translation>同じ商品を決まった間隔で買う方です。取り置きや自動のお届けを提案し、決まったことを記録してください。代金の受け取りは今までどおりです。</translation>
    </message>
    <message>
      <source>&amp;Agreed…</source>
      <translation>決まったこと(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Pause or go on</source>
      <translation>休む・再開(&amp;P)</translation>
    </message>
    <message>
      <source>E&amp;nded</source>
      <translation>終了(&amp;N)</translation>
    </message>
    <message>
      <source>Nobody buys the same product at regular gaps yet.</source>
      <translation>同じ商品を決まった間隔で買う方は、まだいません。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln standing order(s) to offer</source>
      <translation>
        <numerusform>提案できる定期注文%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <source>By product: {0}.</source>
      <translation>商品別: {0}。</translation>
    </message>
    <message>
      <source>Of {0} running a year ago {1} ended since: {2}.</source>
      <translation>1年前に続いていた{0}件のうち、その後{1}件が終了: {2}。</translation>
    </message>
    <message>
      <source>Choose one that was agreed first.</source>
      <translation>先に、決まったものを選んでください。</translation>
    </message>
    <message>
      <source>What you agreed</source>
      <translation>決まったこと</translation>
    </message>
    <message>
      <source>Every how many days</source>
      <translation>何日ごと</translation>
    </message>
    <message>
      <source>Extras that only they get</source>
      <translation>この方々だけのおまけ</translation>
    </message>
    <message>
      <source>printed on the slip in the parcel; may be empty</source>
      <translation>荷物の紙に印刷します。空欄でもかまいません</translation>
    </message>
    <message>
      <source>the standing order</source>
      <translation>定期注文</translation>
    </message>
    <message>
      <source>delete the standing order</source>
      <translation>定期注文の削除</translation>
    </message>
    <message>
      <source>Newer customers</source>
      <translation>新しいお客様</translation>
    </message>
    <message>
      <source>Seasons</source>
      <translation>時期</translation>
    </message>
    <message>
      <source>By season</source>
      <translation>季節ごと</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>月ごと</translation>
    </message>
    <message>
      <source>What the squares say</source>
      <translation>マスの内容</translation>
    </message>
    <message>
      <source>Had come back by then</source>
      <translation>それまでに戻った方</translation>
    </message>
    <message>
      <source>Bought in that month</source>
      <translation>その月に買った方</translation>
    </message>
    <message>
      <source>Spent by then</source>
      <translation>それまでの購入額</translation>
    </message>
    <message>
      <source>Months can be chosen when each has 30 new customers</source>
      <translation>どの月も新しいお客様が30人以上になると、月ごとを選べます</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many had come back within so many months</source>
      <translation>その季節に初めて買った方100人のうち、何か月以内に何人が戻ったか</translation>
    </message>
    <message>
      <source>Of every 100 customers who first bought in a season, how many bought in the first, second, third month after it</source>
      <translation>その季節に初めて買った方100人のうち、1、2、3か月後に何人が買ったか</translation>
    </message>
    <message>
      <source>What a customer who first bought in a season had spent on average within so many months</source>
      <translation>その季節に初めて買った方が、何か月以内に平均いくら使ったか</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new customer(s)</source>
      <translation>
        <numerusform>新しいお客様%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>The months right after a first order decide most. Thank your {0} of the last 60 days while they still remember you.</source>
      <translation>初回注文の直後の数か月が一番大切です。この60日の新しい{0}人に、お店を覚えていただいているうちにお礼を伝えましょう。</translation>
    </message>
    <message>
      <source>Each row is a season of first orders. Blank squares are too early to tell, never zero.</source>
      <translation>1行が、初回注文の1つの季節です。空白のマスは「まだ判断できない」で、ゼロではありません。</translation>
    </message>
    <message>
      <source>Other tools call this a cohort analysis.</source>
      <translation>ほかのサービスではコホート分析と呼ばれます。</translation>
    </message>
    <message>
      <source>Too early to tell whether newer customers stay</source>
      <translation>新しい方が続いているかは、まだ判断できません</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} new customers came back within %Ln month(s): too few to be sure</source>
      <translation>
        <numerusform>新しいお客様{1}人中{0}人が%Lnか月以内に戻りました。人数が少なく、まだ確かではありません</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of every 100 new customers come back within %Ln month(s)</source>
      <translation>
        <numerusform>新しいお客様100人中{0}人が%Lnか月以内に戻ります</numerusform>
      </translation>
    </message>
    <message>
      <source>Newer customers come back sooner than before</source>
      <translation>新しい方は、以前より早く戻っています</translation>
    </message>
    <message>
      <source>Newer customers come back about as often as a year before</source>
      <translation>新しい方は、1年前と同じくらい戻っています</translation>
    </message>
    <message>
      <source>Newer customers come back less often than before</source>
      <translation>新しい方は、以前より戻らなくなっています</translation>
    </message>
    <message numerus="yes">
      <source>{0} of 100 within %Ln month(s)</source>
      <translation>
        <numerusform>100人中{0}人が%Lnか月以内</numerusform>
      </translation>
    </message>
    <message>
      <source>One month after the first orders, the first square can be filled.</source>
      <translation>初回注文から1か月たつと、最初のマスが埋まります。</translation>
    </message>
    <message numerus="yes">
      <source>{0}: {1} of {2} customers had bought again within %Ln month(s).</source>
      <translation>
        <numerusform>{0}: %Lnか月以内に{2}人中{1}人がまた買いました。</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before it was {0} of {1}.</source>
      <translation>その1年前は{1}人中{0}人でした。</translation>
    </message>
    <message>
      <source>The difference may be chance.</source>
      <translation>この差は偶然かもしれません。</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>初回購入</translation>
    </message>
    <message>
      <source>Months since the season</source>
      <translation>その季節からの月数</translation>
    </message>
    <message>
      <source>Months since the first order</source>
      <translation>初回注文からの月数</translation>
    </message>
    <message>
      <source>Less spent</source>
      <translation>購入額が少ない</translation>
    </message>
    <message>
      <source>Fewer came back</source>
      <translation>戻った方が少ない</translation>
    </message>
    <message>
      <source>More spent</source>
      <translation>購入額が多い</translation>
    </message>
    <message>
      <source>More came back</source>
      <translation>戻った方が多い</translation>
    </message>
    <message>
      <source>Blank: too early to tell</source>
      <translation>空白: まだ判断できません</translation>
    </message>
    <message numerus="yes">
      <source>{0} spent by each of {1} within %Ln month(s)</source>
      <translation>
        <numerusform>{1}人が%Lnか月以内に一人{0}購入</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} came back within %Ln month(s)</source>
      <translation>
        <numerusform>{1}人中{0}人が%Lnか月以内に戻りました</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1} bought in month {2}</source>
      <translation>{1}人中{0}人が{2}か月目に購入</translation>
    </message>
    <message>
      <source>A year before: {0} of 100</source>
      <translation>1年前: 100人中{0}人</translation>
    </message>
    <message>
      <source>Month {0}</source>
      <translation>{0}か月</translation>
    </message>
    <message>
      <source>First bought in {0}</source>
      <translation>{0}に初回購入</translation>
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
      <translation>ほかのショップやレジ</translation>
    </message>
    <message>
      <source>Where do I find the file?</source>
      <translation>ファイルはどこにありますか？</translation>
    </message>
    <message>
      <source>In Shopify, open Orders and choose Export.</source>
      <translation>Shopifyで「注文管理」を開き、「エクスポート」を選びます。</translation>
    </message>
    <message>
      <source>Pick All orders and Plain CSV file, then export.</source>
      <translation>「すべての注文」と「プレーンCSVファイル」を選んでエクスポートします。</translation>
    </message>
    <message>
      <source>Drop the file in the box above. If Shopify emails it, save it first.</source>
      <translation>上の枠にファイルをドロップします。メールで届いた場合は、先に保存してください。</translation>
    </message>
    <message>
      <source>In WooCommerce, install a free order export plugin, such as Advanced Order Export.</source>
      <translation>WooCommerceに、Advanced Order Exportなどの無料の注文書き出しプラグインを入れます。</translation>
    </message>
    <message>
      <source>Export all orders with email, date, total and status as a CSV file.</source>
      <translation>すべての注文を、メール、日付、合計、状態とともにCSVファイルで書き出します。</translation>
    </message>
    <message>
      <source>Drop the file in the box above.</source>
      <translation>上の枠にファイルをドロップします。</translation>
    </message>
    <message>
      <source>In Etsy, open Shop Manager, Settings, Options, Download data.</source>
      <translation>Etsyで「ショップマネージャー」「設定」「オプション」「データのダウンロード」を開きます。</translation>
    </message>
    <message>
      <source>Choose Orders and a year, then download the CSV file.</source>
      <translation>「注文」と年を選び、CSVファイルをダウンロードします。</translation>
    </message>
    <message>
      <source>Drop the files of all years in the box above, together or one by one.</source>
      <translation>すべての年のファイルを、まとめてでも1つずつでも、上の枠にドロップします。</translation>
    </message>
    <message>
      <source>Look for Export, Download or Report in your shop system or till.</source>
      <translation>ショップのシステムやレジで「エクスポート」「ダウンロード」「レポート」を探します。</translation>
    </message>
    <message>
      <source>A date, an amount and an email, phone or customer number for each order are enough.</source>
      <translation>注文ごとに、日付、金額と、メール、電話、お客様番号のどれかがあれば足ります。</translation>
    </message>
    <message>
      <source>Drop the CSV or Excel file in the box above.</source>
      <translation>上の枠にCSVまたはExcelのファイルをドロップします。</translation>
    </message>
    <message>
      <source>Where do I find the orders file?</source>
      <translation>注文ファイルはどこにありますか？</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>文面</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>文面(&amp;M)</translation>
    </message>
    <message>
      <source>Other te&amp;xts</source>
      <translation>ほかの文(&amp;X)</translation>
    </message>
    <message>
      <source>I&amp;nsert</source>
      <translation>差し込む(&amp;N)</translation>
    </message>
    <message>
      <source>QR leads to…</source>
      <translation>QRの行き先…</translation>
    </message>
    <message>
      <source>Co&amp;de…</source>
      <translation>コード(&amp;D)…</translation>
    </message>
    <message>
      <source>Only who may not &amp;be emailed</source>
      <translation>メールを送れない方だけ(&amp;B)</translation>
    </message>
    <message>
      <source>Only who is &amp;worth the stamp</source>
      <translation>切手代に見合う方だけ(&amp;W)</translation>
    </message>
    <message>
      <source>remove the code</source>
      <translation>コードの取り外し</translation>
    </message>
    <message>
      <source>The card has no code any more</source>
      <translation>はがきのコードを外しました</translation>
    </message>
    <message>
      <source>QR codes lead to</source>
      <translation>QRコードの行き先</translation>
    </message>
    <message>
      <source>A page of your shop that takes the code, with {code} where it goes. Shopify: https://your-shop/discount/{code}. Without one, phones show the code alone.</source>
      <translation>コードを受け取るショップのページです。コードの入る所に{code}と書きます。Shopify: https://your-shop/discount/{code}。空欄なら、スマホにはコードだけが出ます。</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>The link needs {code} in it, and at most 200 letters.</source>
      <translation>リンクには{code}を入れ、200文字以内にしてください。</translation>
    </message>
    <message>
      <source>Your budget does not pay for one. Change it under “Change price”.</source>
      <translation>予算が1通分に足りません。「費用を変える」で変更できます。</translation>
    </message>
    <message>
      <source>Nobody here may get one now.</source>
      <translation>今送れる方はいません。</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}: {2}中{1}</translation>
    </message>
    <message>
      <source>{0}, {1} abroad at {2}</source>
      <translation>{0}、うち海外{1}（{2}）</translation>
    </message>
    <message>
      <source>{0}. {1}: about {2}.</source>
      <translation>{0}。{1}: 約{2}。</translation>
    </message>
    <message>
      <source>Saved {0}: {1} on {2}</source>
      <translation>{0}を保存しました: {1}、{2}</translation>
    </message>
    <message>
      <source>printing</source>
      <translation>印刷の記録</translation>
    </message>
    <message>
      <source>See who</source>
      <translation>お客様を見る</translation>
    </message>
    <message>
      <source>See who: {0}</source>
      <translation>お客様を見る: {0}</translation>
    </message>
    <message>
      <source>Sales from returning customers</source>
      <translation>リピーターの売上</translation>
    </message>
    <message>
      <source>What a customer is worth</source>
      <translation>お客様一人の価値</translation>
    </message>
    <message>
      <source>Orders to expect</source>
      <translation>これからの注文</translation>
    </message>
    <message>
      <source>Bought again in these 12 months</source>
      <translation>この12か月にまた購入</translation>
    </message>
    <message>
      <source>The top tenth by worth</source>
      <translation>価値の高い上位10%</translation>
    </message>
    <message>
      <source>Those who order next most likely</source>
      <translation>次に注文しそうな方</translation>
    </message>
    <message>
      <source>Too few to be sure yet</source>
      <translation>数が少なく、まだ確かではありません</translation>
    </message>
    <message>
      <source>the first such figure</source>
      <translation>初めての数字です</translation>
    </message>
    <message>
      <source>of every {0}</source>
      <translation>／売上{0}あたり</translation>
    </message>
    <message>
      <source>{0} of {1} in 12 months</source>
      <translation>12か月で{1}のうち{0}</translation>
    </message>
    <message>
      <source>so far</source>
      <translation>これまで</translation>
    </message>
    <message>
      <source>being worked out</source>
      <translation>計算中</translation>
    </message>
    <message>
      <source>in 4 weeks</source>
      <translation>件（4週間で）</translation>
    </message>
    <message>
      <source>about {0}, likely {1} to {2}</source>
      <translation>約{0}、{1}〜{2}件の見込み</translation>
    </message>
    <message>
      <source>with 12 months more: {0} to {1}</source>
      <translation>今後12か月を足すと{0}〜{1}</translation>
    </message>
    <message>
      <source>See how it is worked out</source>
      <translation>計算のしかたを見る</translation>
    </message>
    <message>
      <source>Of the money that known customers spent in the last 12 complete months, the part that came in months after the month of their first order.</source>
      <translation>どなたの注文かわかる、直近のまるまる12か月の購入額のうち、初めて注文した月より後の月に入った分です。</translation>
    </message>
    <message>
      <source>To raise it: suggest a second product to new customers.</source>
      <translation>増やすには、新しいお客様に2つ目の商品をおすすめしましょう。</translation>
    </message>
    <message>
      <source>Period: {0} to {1}, {2} customers in all.</source>
      <translation>期間: {0}〜{1}、お客様{2}人。</translation>
    </message>
    <message>
      <source>What a customer paid so far, less refunds, and what they will likely pay in the next 12 months, on average.</source>
      <translation>お客様がこれまでに払った額（返金を除く）と、今後12か月に払う見込み額の平均です。</translation>
    </message>
    <message>
      <source>As of {0}, of {1} customers.</source>
      <translation>{0}時点、お客様{1}人。</translation>
    </message>
    <message>
      <source>From how often and how lately each customer bought, we work out how likely they still buy and how often. New customers are not in it.</source>
      <translation>お客様それぞれの購入の回数と時期から、まだ買ってくださりそうか、どのくらいの頻度かを計算します。新しいお客様は含みません。</translation>
    </message>
    <message>
      <source>As of {0}, from {1} customers and {2} repeat purchases.</source>
      <translation>{0}時点、お客様{1}人、再購入{2}回から。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人数</translation>
    </message>
    <message>
      <source>Over time: {0}</source>
      <translation>これまでの動き: {0}</translation>
    </message>
    <message>
      <source>Who was in the group at the end of each quarter, what they had ordered in the three months before it, and how many bought again in the three after.</source>
      <translation>四半期の終わりにグループにいた方、その前3か月の注文、その後3か月にまた買った人数です。</translation>
    </message>
    <message>
      <source>There is no whole quarter of orders yet.</source>
      <translation>まるまる1四半期分の注文がまだありません。</translation>
    </message>
    <message>
      <source>Cha&amp;rt and who is likely</source>
      <translation>グラフと注文しそうな方(&amp;R)</translation>
    </message>
    <message>
      <source>Import &amp;new orders</source>
      <translation>新しい注文を取り込む(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>カレンダー(&amp;C)</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>カレンダーを開く</translation>
    </message>
    <message>
      <source>The figures below are as of that day.</source>
      <translation>下の数字はその日の時点のものです。</translation>
    </message>
    <message>
      <source>The newest order is of {0}, a day to come</source>
      <translation>最新の注文が{0}で、まだ来ていない日です</translation>
    </message>
    <message>
      <source>Orders of days to come do not count yet. Is the clock of this computer right?</source>
      <translation>先の日付の注文はまだ数えません。このパソコンの時計は合っていますか？</translation>
    </message>
    <message numerus="yes">
      <source>%Ln order(s) are in a currency without a rate</source>
      <translation>
        <numerusform>換算レートのない通貨の注文が%Ln件あります</numerusform>
      </translation>
    </message>
    <message>
      <source>They count as orders; their money is left out. Set a rate in Settings.</source>
      <translation>注文としては数え、金額は除いています。レートは「設定」で決められます。</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>飛ばす</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>The ways to keep customers</source>
      <translation>お客様に続けていただく方法</translation>
    </message>
    <message>
      <source>Ten ways, ten strategies</source>
      <translation>10の方法と10の工夫</translation>
    </message>
    <message>
      <source>Touch points</source>
      <translation>お客様との接点</translation>
    </message>
    <message>
      <source>Not here, and what instead</source>
      <translation>ここにないものと、その代わり</translation>
    </message>
    <message>
      <source>What needs a server, a website or a person is said here, with what the program does instead.</source>
      <translation>サーバー、サイト、人手が必要なことと、その代わりにこのソフトでできることです。</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>開く: {0}</translation>
    </message>
    <message>
      <source>From being found to giving back: what the program covers, and what to look at yourself. Your website is not measured here.</source>
      <translation>見つけてもらうところから返品まで、このソフトでできることと、ご自分で見ておくことです。サイトの様子はここでは測りません。</translation>
    </message>
    <message>
      <source>Covered here</source>
      <translation>ここでできます</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>See which customers come back</source>
      <translation>どのお客様がまた買ってくれるかがわかります</translation>
    </message>
    <message>
      <source>Bring the orders file from your web shop or till. Your first numbers take about a minute.</source>
      <translation>ネットショップやレジの注文ファイルをお持ちください。最初の数字まで1分ほどです。</translation>
    </message>
    <message>
      <source>Your customers’ details never leave this computer. No account, no internet needed.</source>
      <translation>お客様の情報がこのパソコンから出ることはありません。会員登録もインターネットも不要です。</translation>
    </message>
    <message>
      <source>Just looking?</source>
      <translation>見てみるだけなら</translation>
    </message>
    <message>
      <source>A tea shop with made-up customers. Your own shop stays separate.</source>
      <translation>架空のお客様がいるお茶の店です。ご自分のお店とは別になっています。</translation>
    </message>
    <message>
      <source>Why these?</source>
      <translation>なぜこれ？</translation>
    </message>
    <message>
      <source>Each thing counts with the money it is about; at stake is what these people spent in the last 12 months. The four with the most are shown, and nobody stands in two of them. Each “Not today” halves what a thing counts.</source>
      <translation>どの用件も、関わる金額で数えます。「1年間の売上」は、その方々のこの12か月の購入額です。金額の大きい4つを表示し、同じ方が2つに入ることはありません。「今日はしない」を選ぶたびに、その用件の金額を半分に数えます。</translation>
    </message>
    <message>
      <source>{0} is hidden until {1}.</source>
      <translation>{0}は{1}まで表示しません。</translation>
    </message>
    <message>
      <source>Show &amp;them again</source>
      <translation>また表示する(&amp;T)</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>表示中</translation>
    </message>
    <message>
      <source>not among the first</source>
      <translation>上位に入らず</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>先送り</translation>
    </message>
    <message>
      <source>Which figure</source>
      <translation>見る数字</translation>
    </message>
    <message>
      <source>Spent in 24 months</source>
      <translation>24か月の購入額</translation>
    </message>
    <message>
      <source>Spent in 18 months</source>
      <translation>18か月の購入額</translation>
    </message>
    <message>
      <source>No customer has spent anything in this time</source>
      <translation>この期間に購入した方はいません</translation>
    </message>
    <message>
      <source>How many customers are worth how much</source>
      <translation>価値の金額別に見たお客様の人数</translation>
    </message>
    <message>
      <source>{0} on average</source>
      <translation>平均{0}</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s) should hear from you first: {0} or more each.</source>
      <translation>
        <numerusform>上位%Ln人のお客様に、まずご連絡を。一人{0}以上です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sho&amp;w the top %Ln customer(s)</source>
      <translation>
        <numerusform>上位%Ln人を見る(&amp;W)</numerusform>
      </translation>
    </message>
    <message>
      <source>Average {0}, the customer in the middle {1}. {2}</source>
      <translation>平均{0}、真ん中のお客様は{1}。{2}</translation>
    </message>
    <message>
      <source>The top fifth brings {0}.</source>
      <translation>上位5分の1の方が{0}を占めます。</translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln customer(s)</source>
      <translation>
        <numerusform>上位%Ln人のお客様</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers brought {1} of the money</source>
      <translation>
        <numerusform>お客様{0}人のうち上位%Ln人が、売上の{1}を占めました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your top %Ln of {0} customers are {1} of the worth</source>
      <translation>
        <numerusform>お客様{0}人のうち上位%Ln人が、価値の{1}を占めます</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in 10 customers brings {0} of the money</source>
      <translation>10人に1人のお客様が、売上の{0}を占めます</translation>
    </message>
    <message>
      <source>1 in 10 customers makes up {0} of what all are worth</source>
      <translation>10人に1人のお客様が、全員の価値の{0}を占めます</translation>
    </message>
    <message>
      <source>What each customer paid, less refunds. Everybody who ever bought is counted, also those who paid nothing in this time.</source>
      <translation>お客様が払った額（返金を除く）です。この期間に買わなかった方も含め、これまでに買った方全員を数えます。</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds. {0}</source>
      <translation>お客様がこれまでに払った額（返金を除く）です。{0}</translation>
    </message>
    <message>
      <source>What each customer paid so far, less refunds, and what they will likely pay in the next 12 months. On average:</source>
      <translation>お客様がこれまでに払った額（返金を除く）と、今後12か月に払う見込み額です。平均:</translation>
    </message>
    <message>
      <source>All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops it lies between {1} and {2}. Money that comes later counts a little less.</source>
      <translation>全員の今後12か月の見込みは{0}です。同じような店の10軒中8軒で、{1}〜{2}に収まります。先に入る金額ほど、少し割り引いて数えます。</translation>
    </message>
    <message>
      <source>Average {0}</source>
      <translation>平均{0}</translation>
    </message>
    <message>
      <source>Less than</source>
      <translation>これ未満</translation>
    </message>
    <message>
      <source>A letter of your own</source>
      <translation>自分のお便り</translation>
    </message>
    <message>
      <source>It begins with the words that stand in the editor now.</source>
      <translation>今、編集欄にある文から始まります。</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>名前は何にしますか？</translation>
    </message>
    <message>
      <source>Something useful</source>
      <translation>役立つ話</translation>
    </message>
    <message>
      <source>A thank-you</source>
      <translation>お礼</translation>
    </message>
    <message>
      <source>An offer</source>
      <translation>特典の案内</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>始める</translation>
    </message>
    <message>
      <source>delete the letter</source>
      <translation>お便りの削除</translation>
    </message>
    <message>
      <source>The letter has no code any more</source>
      <translation>お便りのコードを外しました</translation>
    </message>
    <message>
      <source>Try two texts</source>
      <translation>2つの文を試す</translation>
    </message>
    <message>
      <source>Chance gives each half of the people one of them. Change one thing only: then you know what made the difference.</source>
      <translation>くじで半分ずつの方に、どちらかの文を送ります。変えるのは1か所だけに。違いの理由がわかります。</translation>
    </message>
    <message>
      <source>Second subject</source>
      <translation>2つ目の件名</translation>
    </message>
    <message>
      <source>Second text</source>
      <translation>2つ目の文</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>両方使う</translation>
    </message>
    <message>
      <source>Both texts are the same. Change one thing.</source>
      <translation>2つの文が同じです。1か所変えてください。</translation>
    </message>
    <message>
      <source>answer about the checkout</source>
      <translation>購入時の案内についての答え</translation>
    </message>
    <message>
      <source>Your answer is kept</source>
      <translation>お答えを保存しました</translation>
    </message>
    <message>
      <source>{0}, by post</source>
      <translation>{0}、郵送</translation>
    </message>
    <message>
      <source>Nobody of these people can get this letter.</source>
      <translation>このお便りを送れる方はいません。</translation>
    </message>
    <message>
      <source>There is nobody to write to here yet.</source>
      <translation>送る相手がまだいません。</translation>
    </message>
  </context>
</TS>
