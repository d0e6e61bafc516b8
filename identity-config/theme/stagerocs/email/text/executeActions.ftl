<#ftl output_format="plainText">
${msg("hello", user.firstName!"")}

<#if (user.attributes.school_name)?has_content>${msg("inviting", user.attributes.school_name)}<#else>${msg("invitingAnySchool")}</#if>

${msg("choosePassword")}:
${link}

${msg("validFor", linkExpirationFormatter(linkExpiration))}

${msg("greeting")}
