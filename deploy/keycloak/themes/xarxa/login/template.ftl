<#-- The frame of all pages: the network's mark, the three languages, what happened, and one column. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <title><#nested "header"> · ${realm.displayName}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <link rel="stylesheet" href="${url.resourcesPath}/css/xarxa.css">
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
</head>
<body data-page-id="login-${pageId}">
<header class="masthead">
  <div class="wrap">
    <#if client?? && client.baseUrl?has_content><a class="brand" href="${client.baseUrl}"><#else><span class="brand"></#if>
      <svg class="mark" viewBox="-4 -4 123 32" width="123" height="32" aria-hidden="true" focusable="false"><path d="M0 0L9 12M18 0L9 12M0 24L9 12M18 24L9 12M24 24L33 0M33 0L42 24M27.2 15.5L38.8 15.5M50 24L50 0M50 0L59.5 0M59.5 0L64.5 6.5M64.5 6.5L59.5 13M59.5 13L50 13M59.5 13L66 24M73 0L82 12M91 0L82 12M73 24L82 12M91 24L82 12M97 24L106 0M106 0L115 24M100.2 15.5L111.8 15.5"/><circle cx="0" cy="0" r="1.7"/><circle cx="0" cy="24" r="1.7"/><circle cx="9" cy="12" r="3"/><circle cx="18" cy="0" r="1.7"/><circle cx="18" cy="24" r="1.7"/><circle cx="24" cy="24" r="1.7"/><circle cx="33" cy="0" r="3"/><circle cx="42" cy="24" r="1.7"/><circle cx="50" cy="0" r="1.7"/><circle cx="50" cy="24" r="1.7"/><circle cx="59.5" cy="13" r="3"/><circle cx="66" cy="24" r="1.7"/><circle cx="73" cy="0" r="1.7"/><circle cx="73" cy="24" r="1.7"/><circle cx="82" cy="12" r="3"/><circle cx="91" cy="0" r="1.7"/><circle cx="91" cy="24" r="1.7"/><circle cx="97" cy="24" r="1.7"/><circle cx="106" cy="0" r="3"/><circle cx="115" cy="24" r="1.7"/></svg>
      <span class="brand-words"><span class="unseen">${realm.displayName}: </span>${msg("motto")}</span>
    <#if client?? && client.baseUrl?has_content></a><#else></span></#if>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <ul>
        <#list ["ca", "es", "en"] as tag><#list locale.supported?filter(known -> known.languageTag == tag) as language>
        <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a></li>
        </#list></#list>
      </ul>
    </nav>
    </#if>
  </div>
</header>
<main class="wrap">
  <h1 id="kc-page-title"><#nested "header"></h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
  <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
  <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
  <div class="told alert-${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</div>
  </#if>
  <#if displayInfo><div class="info"><#nested "info"></div></#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="tryAnotherWay" value="on">
    <button type="submit" class="quiet">${msg("doTryAnotherWay")}</button>
  </form>
  </#if>
</main>
</body>
</html>
</#macro>
