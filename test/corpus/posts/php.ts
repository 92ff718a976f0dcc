// Forum posts in PHP, as people write them. ⟦…⟧ marks a key or a personal datum; keys are templates.

export const PHP: readonly string[] = [
  `I keep getting 403 from the orders API, what am I missing?
<?php
$ch = curl_init('https://api.clickbank.com/rest/1.3/orders2/list?type=SALE');
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Accept: application/json', 'Authorization: ⟦DEV-{base32hexupper:32}⟧:⟦API-{base32hexupper:32}⟧'));
$result = curl_exec($ch);
var_dump(curl_getinfo($ch, CURLINFO_HTTP_CODE)); // int(403)`,
  `My IPN script stopped working last week. This is what print_r($_POST) gives me:
Array
(
    [ccustname] => ⟦Delphine Castaneda⟧
    [ccustemail] => ⟦delphine@castaneda-studio.mx⟧
    [ccuststate] => ⟦JAL⟧
    [ccustzip] => ⟦44100⟧
    [ccustcc] => ⟦MX⟧
    [cproditem] => 3
    [ctransaction] => SALE
    [ctransreceipt] => ⟦8KD3MZQ1⟧
    [ctransaffiliate] => ⟦maxleads⟧
    [cverify] => ⟦1F2E3D4C⟧
)
and the function returns 0 every time. The secret key is right.`,
  `Can someone check my ipnVerification function?
function ipnVerification() {
    $secretKey = "⟦QUARTZLAMP77⟧";
    $pop = "";
    $ipnFields = array();
    foreach ($_POST as $key => $value) {
        if ($key == "cverify") { continue; }
        $ipnFields[] = $key;
    }
    sort($ipnFields);
    return strtoupper(substr(sha1($pop), 0, 8)) == $_POST["cverify"];
}`,
  `Trying to decrypt the INS v6 body with openssl_decrypt. After decoding I get
array(4) {
  ["receipt"]=>
  string(8) "⟦TR5W2LM9⟧"
  ["transactionType"]=>
  string(4) "SALE"
  ["customer"]=>
  array(1) {
    ["billing"]=>
    array(4) {
      ["firstName"]=>
      string(6) "⟦Odalys⟧"
      ["lastName"]=>
      string(8) "⟦Frankova⟧"
      ["fullName"]=>
      string(15) "⟦Odalys Frankova⟧"
      ["email"]=>
      string(23) "⟦odalys@frankova-yoga.cz⟧"
    }
  }
}
but json_last_error() says syntax error, why?`,
  `Laravel config question: is this how you all store it?
'clickbank' => [
    'clerk_key' => '⟦API-{base36upper:36}⟧',
    'dev_key' => '⟦DEV-{base36upper:36}⟧',
    'site' => '⟦gardenpro⟧',
],
Then I call config('services.clickbank.clerk_key') in the service provider and it is null after php artisan config:cache.`,
  `My thank you page shows "invalid cbpop". The URL ClickBank sent the buyer to was
https://woodplans.shop/thanks.php?item=1&cbreceipt=⟦9QWE4RTY⟧&time=1772611111&cbpop=⟦AB12CD34⟧&cbaffi=⟦0⟧&cname=⟦Gerhard+Pohlmann⟧&cemail=⟦gerhard.pohlmann%40post-ulm.de⟧&czip=⟦89073⟧&ccountry=⟦DE⟧
and my code is
$valid = cbValid($_REQUEST);
if (!$valid) { die('invalid cbpop'); }`.replace("⟦0⟧", "0"),
  `Getting "Undefined index: receipt" with this dump of wp_options:
a:3:{s:9:"firstName";s:7:"⟦Ludmila⟧";s:8:"lastName";s:9:"⟦Horvathny⟧";s:5:"email";s:24:"⟦ludmila@horvathny-art.hu⟧";}
unserialize works on my laptop, not on the server.`,
  `How do I loop over order rows? json_decode gives one object when there is only one order:
$json = '{"orderData":{"receipt":"⟦PL0K9J8H⟧","firstName":"⟦Thibault⟧","lastName":"⟦Marchetti⟧","email":"⟦t.marchetti@atelier-sud.fr⟧","postalCode":"⟦13002⟧","state":{"@nil":"true"},"country":"⟦France⟧","totalOrderAmount":"67.00"}}';
foreach (json_decode($json)->orderData as $order) { echo $order->receipt; }`,
  `I moved the keys to constants, still the same error:
define('CLICKBANK_DEV_KEY', '⟦DEV-{hexupper:36}⟧');
define('CLICKBANK_CLERK_KEY', '⟦API-{hexupper:36}⟧');
$headers[] = 'Authorization: ' . CLICKBANK_DEV_KEY . ':' . CLICKBANK_CLERK_KEY;
Response: "Access is denied"`,
];
