/**
 * Small exports as they come from shops around the world, and their bytes in the code pages of their countries as another
 * implementation (Python's codecs) writes them.
 */
export interface Written {
  language: string
  encoding: string
  base64: string
}

export const texts: Readonly<Record<string, string>> = {
  ja: `チケット番号,作成日時,ステータス,件名,担当者
T-1,2026/10/05 9:00,完了,荷物がまだ届きません,山本
T-2,2026/10/06 9:30,対応中,湯呑みが割れていました。交換をお願いします,田中
T-3,2026/10/07 9:00,未対応,返金はいつになりますか,
`,
  zh: `工单编号,创建时间,状态,标题,客服
1,2026-10-05 09:00,已完成,快递还没有到,王芳
2,2026-10-06 09:30,处理中,茶杯收到时已经破损，请换货,李伟
3,2026-10-07 09:00,待处理,什么时候可以退款？,
`,
  tw: `工單編號,建立時間,狀態,標題,客服
1,2026-10-05 09:00,已完成,包裹還沒有收到,林小姐
2,2026-10-06 09:30,處理中,茶杯收到時已經破損，請換貨,陳先生
3,2026-10-07 09:00,未處理,什麼時候可以退款？,
`,
  ko: `접수번호,접수일시,상태,제목,담당자
1,2026-10-05 09:00,완료,배송이 아직 안 왔어요,김소라
2,2026-10-06 09:30,처리중,찻잔이 깨져서 왔습니다. 교환해 주세요,박민아
3,2026-10-07 09:00,접수,환불은 언제 되나요,
`,
  ru: `Номер заявки,Дата создания,Статус,Тема,Сотрудник
1,2026-10-05 09:00,Закрыта,Посылка ещё не пришла,Анна Петрова
2,2026-10-06 09:30,В работе,Чашка пришла разбитой прошу обмен,Иван Ильин
3,2026-10-07 09:00,Открыта,Когда вернут деньги?,
`,
  uk: `Номер звернення,Дата створення,Статус,Тема
1,2026-10-05 09:00,Закрито,Посилка ще не прийшла
2,2026-10-06 09:30,У роботі,Чашка розбита і я хочу її обміняти
3,2026-10-07 09:00,Відкрито,Коли повернуть гроші
`,
  el: `Αριθμός,Ημερομηνία,Κατάσταση,Θέμα
1,2026-10-05 09:00,Κλειστό,Το δέμα δεν έφτασε ακόμα
2,2026-10-06 09:30,Ανοιχτό,Η κούπα ήρθε σπασμένη και θέλω αλλαγή
`,
  tr: `Talep No,Oluşturma Tarihi,Durum,Konu
1,2026-10-05 09:00,Kapalı,Kargom hâlâ gelmedi
2,2026-10-06 09:30,Açık,Fincan kırık geldi değişim istiyorum
3,2026-10-07 09:00,İşlemde,Ücret iadesi ne zaman yapılacak
`,
  pl: `Numer zgłoszenia,Data utworzenia,Status,Temat
1,2026-10-05 09:00,Zamknięte,Paczka jeszcze nie przyszła
2,2026-10-06 09:30,W toku,Filiżanka przyszła stłuczona i proszę o wymianę
3,2026-10-07 09:00,Otwarte,Kiedy będą zwrócone pieniądze? Źle się dzieje w święta
`,
  cs: `Číslo,Vytvořeno,Stav,Předmět
1,2026-10-05 09:00,Vyřešeno,Balíček ještě nepřišel
2,2026-10-06 09:30,Otevřeno,Šálek je rozbitý a žádám o výměnu
3,2026-10-07 09:00,Čeká,Kdy vrátíte peníze
`,
  hu: `Azonosító,Létrehozás,Állapot,Tárgy
1,2026-10-05 09:00,Lezárt,Nem érkezett meg a csomagom
2,2026-10-06 09:30,Folyamatban,Törött csésze: kérek cserét időpont?
3,2026-10-07 09:00,Új,Mikor kapom vissza a pénzt? Fűszeres tea hiányzik és rossz a teafű
`,
  fr: `Numéro,Créé le,État,Objet
1,2026-10-05 09:00,Fermé,Le colis n’est pas arrivé
2,2026-10-06 09:30,Ouvert,Tasse cassée à la réception : échange s’il vous plaît
3,2026-10-07 09:00,Ouvert,Remboursement de 12 € — quand ?
`,
  fr15: `Numéro,Créé le,État,Objet
1,2026-10-05 09:00,Fermé,Remboursement de 12 € pas encore reçu
2,2026-10-06 09:30,Ouvert,Coffret « cœur de thé » abîmé
`,
  de: `Nummer,Erstellt,Status,Betreff
1,2026-10-05 09:00,Gelöst,Paket ist nicht da
2,2026-10-06 09:30,Offen,Tasse ist zerbrochen: Rücksendung möglich?
`,
  es: `Número,Fecha de creación,Estado,Asunto
1,2026-10-05 09:00,Cerrado,¿Dónde está mi pedido?
2,2026-10-06 09:30,Abierto,La taza llegó rota: devolución mañana
`,
  pt: `Número,Criado em,Situação,Assunto
1,2026-10-05 09:00,Fechado,A encomenda não chegou
2,2026-10-06 09:30,Aberto,Chávena partida: devolução e informações
`,
  is: `Númer,Stofnað,Staða,Efni
1,2026-10-05 09:00,Lokað,Pakkinn hefur ekki borist ennþá
2,2026-10-06 09:30,Opið,Bollinn kom brotinn og ég vil fá nýjan
`,
  sv: `Ärende,Skapat,Status,Ämne
1,2026-10-05 09:00,Löst,Paketet har inte kommit än
2,2026-10-06 09:30,Öppet,Koppen är trasig när den kommer fram på måndag
`,
  ro: `Număr,Creat la,Stare,Subiect
1,2026-10-05 09:00,Închis,Coletul nu a ajuns încă
2,2026-10-06 09:30,Deschis,Cana a sosit spartă şi aş vrea să o schimb mulţumesc
`,
  hr: `Broj,Stvoreno,Stanje,Predmet
1,2026-10-05 09:00,Riješeno,Pošiljka još nije stigla žao mi je
2,2026-10-06 09:30,Otvoreno,Šalica je stigla razbijena i želim zamjenu sljedeći tjedan
`,
}

export const written: readonly Written[] = [
  {
    language: 'ja',
    encoding: 'cp932',
    base64:
      'g2CDUINig2eU1I2GLI3skKyT+o6eLINYg2WBW4Neg1gsjI+WvCySU5OWjtIKVC0xLDIwMjYvMTAvMDUgOTowMCyKrpe5LInXlaiCqoLcgr6TzYKrgtyCuYLxLI5SlnsKVC0yLDIwMjYvMTAvMDYgOTozMCyRzomekoYsk5KT24LdgqqKhILqgsSCooLcgrWCvYFCjPCKt4LwgqiK6IKigrWC3IK3LJNjkoYKVC0zLDIwMjYvMTAvMDcgOTowMCyWopHOiZ4sldSL4ILNgqKCwoLJgsiC6ILcgreCqSwK',
  },
  {
    language: 'ja',
    encoding: 'euc-jp',
    base64:
      'pcGlsaXDpcjI1rnmLLruwK7G/Lv+LKW5pcahvKW/pbkst+/MvizDtMX2vNQKVC0xLDIwMjYvMTAvMDUgOTowMCy0sM67LLLZyqqkrKTepMDGz6StpN6ku6TzLLuzy9wKVC0yLDIwMjYvMTAvMDYgOTozMCzC0LH+w+YsxfLG3aTfpKyz5KTspMakpKTepLekv6GjuPK0uaTypKq06qSkpLek3qS5LMXEw+YKVC0zLDIwMjYvMTAvMDcgOTowMCzMpMLQsf4syta24qTPpKSkxKTLpMqk6qTepLmkqywK',
  },
  {
    language: 'zh',
    encoding: 'gb18030',
    base64:
      'uaS1pbHgusUstLS9qMqxvOQs17TMrCyx6sziLL/Nt/4KMSwyMDI2LTEwLTA1IDA5OjAwLNLRzeqzySy/7LXdu7nDu9PQtb0szfW3vAoyLDIwMjYtMTAtMDYgMDk6MzAstKbA7dbQLLLosa3K1bW9yrHS0b6txsbL8KOsx+u7u7v1LMDuzrAKMywyMDI2LTEwLTA3IDA5OjAwLLT9tKbA7SzKssO0yrG68r/J0tTNy7/uo78sCg==',
  },
  {
    language: 'tw',
    encoding: 'big5',
    base64:
      'pHWz5r1zuLksq9il367JtqEsqqy6QSy80MNELKvIqkEKMSwyMDI2LTEwLTA1IDA5OjAwLKR3p7mmqCylXbtxwdmoU6azpqyo7CyqTKRwqWoKMiwyMDI2LTEwLTA2IDA5OjMwLLNCsnqkpCyv+apNpqyo7K7JpHe4Z699t2yhQb3QtKuzZiyzr6X9pc0KMywyMDI2LTEwLTA3IDA5OjAwLKW8s0KyeiyksLvyrsmt1KVppUiwaLTaoUgsCg==',
  },
  {
    language: 'ko',
    encoding: 'cp949',
    base64:
      'waK89rn4yKMswaK89sDPvcMsu/PFwizBprjxLLTjtOfA2goxLDIwMjYtMTAtMDUgMDk6MDAsv8+34Sy56LzbwMwgvsbB9yC+yCC/1L7uv+Qssei80rbzCjIsMjAyNi0xMC0wNiAwOTozMCzDs7iuwd8swv7A3MDMILH6wa68rSC/1L3AtM+02S4gsbPIr8fYIMHWvLy/5Cy52rnOvsYKMywyMDI2LTEwLTA3IDA5OjAwLMGivPYsyK+60sC6IL7wwaYgtcezqr/kLAo=',
  },
  {
    language: 'ru',
    encoding: 'windows-1251',
    base64:
      'ze7s5fAg5+D/4uroLMTg8uAg8e7n5ODt6P8s0fLg8vPxLNLl7OAs0e7y8PPk7ejqCjEsMjAyNi0xMC0wNSAwOTowMCzH4Orw+/LgLM/u8fvr6uAg5fm4IO3lIO/w6Pjr4CzA7e3gIM/l8vDu4uAKMiwyMDI2LTEwLTA2IDA5OjMwLMIg8ODh7vLlLNfg+OrgIO/w6Pjr4CDw4Ofh6PLu6SDv8O748yDu4ezl7SzI4uDtIMjr/OjtCjMsMjAyNi0xMC0wNyAwOTowMCzO8urw+/LgLMru4+TgIOLl8O3z8iDk5e384+g/LAo=',
  },
  {
    language: 'ru',
    encoding: 'koi8-r',
    base64:
      '7s/NxdIg2sHR18vJLOTB1MEg08/axMHOydEs89TB1NXTLPTFzcEs88/U0tXEzsnLCjEsMjAyNi0xMC0wNSAwOTowMCz6wcvS2dTBLPDP09nMy8Egxd2jIM7FINDSydvMwSzhzs7BIPDF1NLP18EKMiwyMDI2LTEwLTA2IDA5OjMwLPcg0sHCz9TFLP7B28vBINDSydvMwSDSwdrCydTPyiDQ0s/b1SDPws3Fzizp18HOIOnM2MnOCjMsMjAyNi0xMC0wNyAwOTowMCzv1MvS2dTBLOvPx8TBINfF0s7V1CDExc7Yx8k/LAo=',
  },
  {
    language: 'uk',
    encoding: 'windows-1251',
    base64:
      'ze7s5fAg5+Ll8O3l7e3/LMTg8uAg8fLi7vDl7e3/LNHy4PLz8SzS5ezgCjEsMjAyNi0xMC0wNSAwOTowMCzH4Orw6PLuLM/u8ejr6uAg+eUg7eUg7/Do6fjr4AoyLDIwMjYtMTAtMDYgMDk6MzAs0yDw7uHu8rMs1+D46uAg8O7n4ejy4CCzIP8g9e738yC/vyDu4eyz7f/y6AozLDIwMjYtMTAtMDcgMDk6MDAswrPk6vDo8u4syu7r6CDv7uLl8O3z8vwg4/Du+LMK',
  },
  {
    language: 'el',
    encoding: 'windows-1253',
    base64:
      'wfHp6Oz88izH7OXx7+zn7d/hLMrh9Nzz9OHz5yzI3ezhCjEsMjAyNi0xMC0wNSAwOTowMCzK6+Xp8/T8LNTvIOTd7OEg5OXtIN329OHz5SDh6vzs4QoyLDIwMjYtMTAtMDYgMDk6MzAswe3v6ff0/CzHIOrv/fDhIN7x6OUg8/Dh8+zd7ecg6uHpIOjd6/kg4evr4ePeCg==',
  },
  {
    language: 'tr',
    encoding: 'windows-1254',
    base64:
      'VGFsZXAgTm8sT2x1/nR1cm1hIFRhcmloaSxEdXJ1bSxLb251CjEsMjAyNi0xMC0wNSAwOTowMCxLYXBhbP0sS2FyZ29tIGjibOIgZ2VsbWVkaQoyLDIwMjYtMTAtMDYgMDk6MzAsQef9ayxGaW5jYW4ga/1y/WsgZ2VsZGkgZGXwaf5pbSBpc3RpeW9ydW0KMywyMDI2LTEwLTA3IDA5OjAwLN3+bGVtZGUs3GNyZXQgaWFkZXNpIG5lIHphbWFuIHlhcP1sYWNhawo=',
  },
  {
    language: 'pl',
    encoding: 'windows-1250',
    base64:
      'TnVtZXIgemezb3N6ZW5pYSxEYXRhIHV0d29yemVuaWEsU3RhdHVzLFRlbWF0CjEsMjAyNi0xMC0wNSAwOTowMCxaYW1rbmnqdGUsUGFjemthIGplc3pjemUgbmllIHByenlzerNhCjIsMjAyNi0xMC0wNiAwOTozMCxXIHRva3UsRmlsab9hbmthIHByenlzerNhIHN0s3Vjem9uYSBpIHByb3N66iBvIHd5bWlhbuoKMywyMDI2LTEwLTA3IDA5OjAwLE90d2FydGUsS2llZHkgYupkuSB6d3LzY29uZSBwaWVuablkemU/II9sZSBzaeogZHppZWplIHcgnHdp6nRhCg==',
  },
  {
    language: 'pl',
    encoding: 'iso-8859-2',
    base64:
      'TnVtZXIgemezb3N6ZW5pYSxEYXRhIHV0d29yemVuaWEsU3RhdHVzLFRlbWF0CjEsMjAyNi0xMC0wNSAwOTowMCxaYW1rbmnqdGUsUGFjemthIGplc3pjemUgbmllIHByenlzerNhCjIsMjAyNi0xMC0wNiAwOTozMCxXIHRva3UsRmlsab9hbmthIHByenlzerNhIHN0s3Vjem9uYSBpIHByb3N66iBvIHd5bWlhbuoKMywyMDI2LTEwLTA3IDA5OjAwLE90d2FydGUsS2llZHkgYupksSB6d3LzY29uZSBwaWVuabFkemU/IKxsZSBzaeogZHppZWplIHcgtndp6nRhCg==',
  },
  {
    language: 'cs',
    encoding: 'windows-1250',
    base64:
      'yO1zbG8sVnl0dm/4ZW5vLFN0YXYsUPhlZG3sdAoxLDIwMjYtMTAtMDUgMDk6MDAsVnn4ZZplbm8sQmFs7ehlayBqZZp07CBuZXD4aZplbAoyLDIwMjYtMTAtMDYgMDk6MzAsT3Rldvhlbm8siuFsZWsgamUgcm96Yml0/SBhIJ7hZOFtIG8gdv1t7G51CjMsMjAyNi0xMC0wNyAwOTowMCzIZWvhLEtkeSB2cuF07XRlIHBlbu16ZQo=',
  },
  {
    language: 'cs',
    encoding: 'iso-8859-2',
    base64:
      'yO1zbG8sVnl0dm/4ZW5vLFN0YXYsUPhlZG3sdAoxLDIwMjYtMTAtMDUgMDk6MDAsVnn4Zbllbm8sQmFs7ehlayBqZbl07CBuZXD4abllbAoyLDIwMjYtMTAtMDYgMDk6MzAsT3Rldvhlbm8sqeFsZWsgamUgcm96Yml0/SBhIL7hZOFtIG8gdv1t7G51CjMsMjAyNi0xMC0wNyAwOTowMCzIZWvhLEtkeSB2cuF07XRlIHBlbu16ZQo=',
  },
  {
    language: 'hu',
    encoding: 'windows-1250',
    base64:
      'QXpvbm9z7XTzLEzpdHJlaG964XMswWxsYXBvdCxU4XJneQoxLDIwMjYtMTAtMDUgMDk6MDAsTGV64XJ0LE5lbSDpcmtlemV0dCBtZWcgYSBjc29tYWdvbQoyLDIwMjYtMTAtMDYgMDk6MzAsRm9seWFtYXRiYW4sVPZy9nR0IGNz6XN6ZToga+lyZWsgY3Nlcul0IGlk9XBvbnQ/CjMsMjAyNi0xMC0wNyAwOTowMCzaaixNaWtvciBrYXBvbSB2aXNzemEgYSBw6W56dD8gRvtzemVyZXMgdGVhIGhp4W55emlrIOlzIHJvc3N6IGEgdGVhZvsK',
  },
  {
    language: 'ro',
    encoding: 'windows-1250',
    base64:
      'TnVt43IsQ3JlYXQgbGEsU3RhcmUsU3ViaWVjdAoxLDIwMjYtMTAtMDUgMDk6MDAszm5jaGlzLENvbGV0dWwgbnUgYSBhanVucyDubmPjCjIsMjAyNi0xMC0wNiAwOTozMCxEZXNjaGlzLENhbmEgYSBzb3NpdCBzcGFydOMgumkgYbogdnJlYSBz4yBvIHNjaGltYiBtdWz+dW1lc2MK',
  },
  {
    language: 'hr',
    encoding: 'windows-1250',
    base64:
      'QnJvaixTdHZvcmVubyxTdGFuamUsUHJlZG1ldAoxLDIwMjYtMTAtMDUgMDk6MDAsUmlqZZplbm8sUG+aaWxqa2Egam+aIG5pamUgc3RpZ2xhIJ5hbyBtaSBqZQoyLDIwMjYtMTAtMDYgMDk6MzAsT3R2b3Jlbm8simFsaWNhIGplIHN0aWdsYSByYXpiaWplbmEgaSCeZWxpbSB6YW1qZW51IHNsamVkZeZpIHRqZWRhbgo=',
  },
  {
    language: 'fr',
    encoding: 'windows-1252',
    base64:
      'TnVt6XJvLENy6ekgbGUsyXRhdCxPYmpldAoxLDIwMjYtMTAtMDUgMDk6MDAsRmVybeksTGUgY29saXMgbpJlc3QgcGFzIGFycml26QoyLDIwMjYtMTAtMDYgMDk6MzAsT3V2ZXJ0LFRhc3NlIGNhc3PpZSDgIGxhIHLpY2VwdGlvbiA6IOljaGFuZ2Ugc5JpbCB2b3VzIHBsYe50CjMsMjAyNi0xMC0wNyAwOTowMCxPdXZlcnQsUmVtYm91cnNlbWVudCBkZSAxMiCAIJcgcXVhbmQgPwo=',
  },
  {
    language: 'fr15',
    encoding: 'iso-8859-15',
    base64:
      'TnVt6XJvLENy6ekgbGUsyXRhdCxPYmpldAoxLDIwMjYtMTAtMDUgMDk6MDAsRmVybeksUmVtYm91cnNlbWVudCBkZSAxMiCkIHBhcyBlbmNvcmUgcmXndQoyLDIwMjYtMTAtMDYgMDk6MzAsT3V2ZXJ0LENvZmZyZXQgqyBjvXVyIGRlIHRo6SC7IGFi7m3pCg==',
  },
  {
    language: 'de',
    encoding: 'windows-1252',
    base64:
      'TnVtbWVyLEVyc3RlbGx0LFN0YXR1cyxCZXRyZWZmCjEsMjAyNi0xMC0wNSAwOTowMCxHZWz2c3QsUGFrZXQgaXN0IG5pY2h0IGRhCjIsMjAyNi0xMC0wNiAwOTozMCxPZmZlbixUYXNzZSBpc3QgemVyYnJvY2hlbjogUvxja3NlbmR1bmcgbfZnbGljaD8K',
  },
  {
    language: 'es',
    encoding: 'windows-1252',
    base64:
      'TvptZXJvLEZlY2hhIGRlIGNyZWFjafNuLEVzdGFkbyxBc3VudG8KMSwyMDI2LTEwLTA1IDA5OjAwLENlcnJhZG8sv0TzbmRlIGVzdOEgbWkgcGVkaWRvPwoyLDIwMjYtMTAtMDYgMDk6MzAsQWJpZXJ0byxMYSB0YXphIGxsZWfzIHJvdGE6IGRldm9sdWNp824gbWHxYW5hCg==',
  },
  {
    language: 'pt',
    encoding: 'windows-1252',
    base64:
      'TvptZXJvLENyaWFkbyBlbSxTaXR1YefjbyxBc3N1bnRvCjEsMjAyNi0xMC0wNSAwOTowMCxGZWNoYWRvLEEgZW5jb21lbmRhIG7jbyBjaGVnb3UKMiwyMDI2LTEwLTA2IDA5OjMwLEFiZXJ0byxDaOF2ZW5hIHBhcnRpZGE6IGRldm9sdefjbyBlIGluZm9ybWHn9WVzCg==',
  },
  {
    language: 'is',
    encoding: 'windows-1252',
    base64:
      'TvptZXIsU3RvZm5h8CxTdGHwYSxFZm5pCjEsMjAyNi0xMC0wNSAwOTowMCxMb2th8CxQYWtraW5uIGhlZnVyIGVra2kgYm9yaXN0IGVubv7hCjIsMjAyNi0xMC0wNiAwOTozMCxPcGnwLEJvbGxpbm4ga29tIGJyb3Rpbm4gb2cg6WcgdmlsIGbhIG79amFuCg==',
  },
  {
    language: 'sv',
    encoding: 'windows-1252',
    base64:
      'xHJlbmRlLFNrYXBhdCxTdGF0dXMsxG1uZQoxLDIwMjYtMTAtMDUgMDk6MDAsTPZzdCxQYWtldGV0IGhhciBpbnRlIGtvbW1pdCDkbgoyLDIwMjYtMTAtMDYgMDk6MzAs1nBwZXQsS29wcGVuIORyIHRyYXNpZyBu5HIgZGVuIGtvbW1lciBmcmFtIHDlIG3lbmRhZwo=',
  },
]

/** French as DOS wrote it (code page 850), which no reader here knows. */
export const unfit =
  'TnVtgnJvLENygoIgbGUskHRhdCxPYmpldAoxLDIwMjYtMTAtMDUgMDk6MDAsRmVybYIsTGUgY29saXMgbidlc3QgcGFzIGFycml2ggoyLDIwMjYtMTAtMDYgMDk6MzAsT3V2ZXJ0LFRhc3NlIGNhc3OCZSCFIGxhIHKCY2VwdGlvbgo='
