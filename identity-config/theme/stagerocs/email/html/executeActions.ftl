<#import "template.ftl" as layout>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("hello", user.firstName!"")}</p>
<#if (user.attributes.school_name)?has_content>
<p>${msg("inviting", user.attributes.school_name)}</p>
<#else>
<p>${msg("invitingAnySchool")}</p>
</#if>
<@layout.button address=link text=msg("choosePassword") />
<p style="color:#4a5663;font-size:14px">${msg("validFor", linkExpirationFormatter(linkExpiration))}</p>
<p style="margin:0">${msg("greeting")}</p>
</@layout.emailLayout>
