<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError("username"); section>
<#if section = "header">${msg("emailForgotTitle")}<#elseif section = "info"><p>${msg("emailInstruction")}</p><#elseif section = "form">
  <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
    <@field.of id="username" label=msg("email") type="email" autocomplete="username" value=(auth.attemptedUsername!"") errors=["username"] focused=true/>
    <div class="actions">
      <button type="submit">${msg("doSendMail")}</button>
      <a href="${url.loginUrl}">${msg("backToLogin")}</a>
    </div>
  </form>
</#if>
</@layout.registrationLayout>
