<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("errorTitle")}<#elseif section = "form">
  <div class="told alert-error" id="kc-error-message" role="alert">${kcSanitize(message.summary)?no_esc}</div>
  <#if !skipLink?? && client?? && client.baseUrl?has_content>
  <p><a class="button" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
  </#if>
</#if>
</@layout.registrationLayout>
