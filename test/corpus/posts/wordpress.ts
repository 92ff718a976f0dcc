// Forum posts about WordPress, plugins and databases.

export const WORDPRESS: readonly string[] = [
  `s2Member with ClickBank: nobody gets access after paying. My options row:
INSERT INTO \`wp_options\` VALUES (812, 'ws_plugin__s2member_options', 'a:3:{s:27:"pro_clickbank_developer_key";s:36:"⟦DEV-{base32hexupper:32}⟧";s:23:"pro_clickbank_clerk_key";s:36:"⟦API-{base32hexupper:32}⟧";s:24:"pro_clickbank_secret_key";s:10:"⟦CEDARHILL5⟧";}', 'yes');`,
  `MemberPress log:
[04-Mar-2026 05:06:07 UTC] PHP Notice:  Undefined index: cbreceipt in /var/www/html/wp-content/plugins/memberpress/app/gateways/cb.php on line 233
[04-Mar-2026 05:06:07 UTC] ClickBank listener: ccustemail=⟦marguerite@delacroix-danse.ch⟧ ctransreceipt=⟦OP12LK34⟧ ctransaction=SALE`,
  `wp-config.php, did I break something?
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWD', '⟦{alnum:18}⟧' );
define( 'CLICKBANK_SECRET_KEY', '⟦OAKRIDGE2024⟧' );
$table_prefix = 'wp_';`.replace("PASSWD", "PASSWORD"),
  `I exported the customers table for my new plugin, the import fails at row 2:
INSERT INTO customers (id, first_name, last_name, email, city, zip, created) VALUES
(1, '⟦Sixtine⟧', '⟦Vandenbroucke⟧', '⟦sixtine@vandenbroucke.be⟧', '⟦Brugge⟧', '⟦8000⟧', '2026-01-02'),
(2, '⟦Eamon⟧', '⟦MacGillicuddy⟧', '⟦eamon@macgillicuddy-pubs.ie⟧', '⟦Killarney⟧', '⟦V93 X2Y4⟧', '2026-01-03');`,
  `WP Mail SMTP says "Could not authenticate". Debug:
SMTP -> FROM SERVER:220 mail.cb-shop.net ESMTP
CLIENT -> SERVER: AUTH LOGIN
MAIL FROM:<⟦orders@lindqvist-keramik.se⟧>
RCPT TO:<⟦agneta.lindqvist@lindqvist-keramik.se⟧>
535 5.7.8 Error: authentication failed`,
  `In my Elementor form the hidden field is
<input type="hidden" name="cbreceipt" value="⟦DF34GH56⟧"><input type="text" name="firstName" value="⟦Wilhelmina⟧"><input type="email" name="email" value="⟦mina@strandgaard-spa.dk⟧">
How can I keep search engines from indexing it?`,
  `phpMyAdmin shows
+----------+-------------+----------------------------+
| receipt  | firstName   | email                      |
+----------+-------------+----------------------------+
| ⟦YU78IO90⟧ | ⟦Evangeline⟧ | ⟦evangeline@st-clair-spa.nz⟧ |
+----------+-------------+----------------------------+
1 row in set (0.00 sec)
but the plugin finds no such order.`,
  `aMember integration, config/amember.ini:
[ClickBankAPI]
user = shop
password = ⟦{alnum:32}⟧
mode = live
It says "clerk user key is invalid", I typed it exactly as shown in the table.`,
  `WooCommerce webhook to my ClickBank bridge:
{"billing":{"first_name":"⟦Bronwen⟧","last_name":"⟦Llywelyn⟧","address_1":"⟦3 Heol y Bont⟧","city":"⟦Aberystwyth⟧","postcode":"⟦SY23 2AB⟧","country":"⟦GB⟧","email":"⟦bronwen@llywelyn-wool.wales⟧","phone":"⟦01970 622000⟧"},"status":"processing","currency":"GBP"}
The status never changes to completed.`,
];
