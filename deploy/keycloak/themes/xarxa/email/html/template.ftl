<#-- The frame of all mails: one column, the portal's colours in both schemes. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <style>
    :root { color-scheme: light dark; }
    body { margin: 0; background: #fcfbf7; color: #1a1e1b; font: 18px/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
    .column { max-width: 600px; margin: 0 auto; padding: 32px 16px; }
    .mark { font-weight: 700; letter-spacing: .12em; color: #0b4a33; border-bottom: 3px solid #0b4a33; padding-bottom: 12px; }
    h1 { font-size: 28px; line-height: 1.2; }
    a { color: #0b4a33; }
    .button { display: inline-block; background: #0b4a33; color: #fcfbf7; font-weight: 700; text-decoration: none; padding: 12px 20px; border-radius: 4px; }
    @media (prefers-color-scheme: dark) {
      body { background: #121614; color: #eceee8; }
      .mark { color: #93d9b5; border-color: #93d9b5; }
      a { color: #93d9b5; }
      .button { background: #93d9b5; color: #0c1a14; }
    }
  </style>
</head>
<body>
<div class="column">
<p class="mark">XARXA</p>
<#nested>
</div>
</body>
</html>
</#macro>
