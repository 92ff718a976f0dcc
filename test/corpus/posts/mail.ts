// Forum posts in prose and e-mail.

export const MAIL: readonly string[] = [
  `From: ⟦jocasta@winterbourne-media.uk⟧
To: ⟦support@plansforwood.shop⟧
Date: Wed, 4 Mar 2026 05:06:07 +0000
Subject: refund for receipt ⟦HN76YT54⟧

Hi, I bought the plans on ClickBank last week and the download link is broken. You can call me at ⟦+44 20 7946 0018⟧ in the evening.
Thanks!`,
  `Hi all, my clerk key is ⟦API-{base36upper:36}⟧ and I still can't read orders. I created it under Settings, then API Management. Do I need a developer key as well? The old one was ⟦DEV-{base32hexupper:32}⟧.`,
  `> On Mar 3, 2026, ⟦caspian@thistlewood-dev.io⟧ wrote:
> Please send me the header you use.
It is Authorization: ⟦API-{base36upper:20}
> {base36upper:16}⟧
but my mail program breaks the line.`,
  `Does anybody know how to test a rebill? I used ⟦ZX12CV34-B001⟧ and then ⟦ZX12CV34-B002⟧, and ClickBank says the order does not exist. The docs only mention the eight characters of the receipt.`,
  `A customer paid by wire and sent me her details: IBAN ⟦DE89 3704 0044 0532 0130 00⟧. How do I refund somebody who did not pay through ClickBank? The order was made by phone from ⟦(415) 555-2671⟧.`,
  `My hoplink https://⟦dealguy.gardenpro⟧.hop.clickbank.net/?tid=blog shows 404 since yesterday. The affiliate manager says it is fine. Has anybody seen that in Firefox? Chrome works.`,
  `I get the "invalid receipt" message for order ⟦PO98IU76⟧ of ClickBank, but not for the others. The customer's address is ⟦benedikt@kronthaler-alm.at⟧ and he says he used the same card as always. What can I tell him?`,
  `Could a moderator please delete my last post? I pasted the password of our database in it: password = "⟦{alnum:14}⟧". I have changed it since, but it still looks bad.`,
  `Here is what support asked me to send them:

Name: ⟦Araminta Fotheringay⟧
Email: ⟦araminta@fotheringay-tea.com⟧
Phone: ⟦+1 212 555 0187⟧
Receipt: ⟦UJ87IK65⟧
Country: ⟦Canada⟧

They have not answered for three days. Is that normal for ClickBank?`,
];
