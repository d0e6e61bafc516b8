<#ftl output_format="plainText">
${msg("hello", user.firstName!"")}

${msg("resetting")}
${link}

${msg("validFor", linkExpirationFormatter(linkExpiration))}
${msg("notAsked")}

${msg("greeting")}
