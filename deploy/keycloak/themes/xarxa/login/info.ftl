<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header"><#if messageHeader??>${msg(messageHeader)}<#elseif requiredActions??>${msg("confirmExecutionOfActions")}<#else>${msg("infoTitle")}</#if><#elseif section = "form">
  <div id="kc-info-message">
    <#if requiredActions?? && requiredActions?has_content>
    <p>${msg("actionsFollow")}</p>
    <ul class="list"><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
    <#else>
    <p>${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#if !skipLink??>
    <#if pageRedirectUri?has_content>
    <p><a class="button" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
    <#elseif actionUri?has_content>
    <p><a class="button" href="${actionUri}">${msg("proceedWithAction")}</a></p>
    <#elseif (client.baseUrl)?has_content>
    <p><a class="button" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
