<#import "template.ftl" as layout>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("hello", user.firstName!"")}</p>
<p>${msg("resetting")}</p>
<@layout.button address=link text=msg("choosePassword") />
<p style="color:#4a5663;font-size:14px">${msg("validFor", linkExpirationFormatter(linkExpiration))}</p>
<p style="color:#4a5663;font-size:14px">${msg("notAsked")}</p>
<p style="margin:0">${msg("greeting")}</p>
</@layout.emailLayout>
