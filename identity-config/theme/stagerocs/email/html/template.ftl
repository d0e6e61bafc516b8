<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
  </head>
  <body style="margin:0;padding:24px 12px;background:#faf8f4;color:#17212b;font-family:Inter,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
    <div style="max-width:520px;margin:0 auto">
      <p style="margin:0 0 16px;color:#0c5a5e;font-size:20px;font-weight:700">StageROCs</p>
      <div style="background:#ffffff;border:1px solid #e4e1db;border-radius:14px;padding:24px">
        <#nested>
      </div>
    </div>
  </body>
</html>
</#macro>

<#macro button address text>
<p style="margin:24px 0"><a href="${address}" style="display:inline-block;padding:12px 20px;border-radius:11px;background:#0c5a5e;color:#ffffff;font-weight:600;text-decoration:none">${text}</a></p>
</#macro>
