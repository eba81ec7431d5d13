<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section = "header">${msg("loginOtpTitle")}<#elseif section = "form">
  <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset>
      <legend>${msg("loginOtpDevice")}</legend>
      <#list otpLogin.userOtpCredentials as device>
      <div class="choice">
        <input id="device-${device?index}" type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>>
        <label for="device-${device?index}">${device.userLabel!}</label>
      </div>
      </#list>
    </fieldset>
    </#if>
    <@field.of id="otp" label=msg("loginOtpOneTime") hint=msg("loginOtpHint") autocomplete="one-time-code" errors=["totp"] focused=true/>
    <div class="actions"><button type="submit" name="login" id="kc-login">${msg("doLogIn")}</button></div>
  </form>
</#if>
</@layout.registrationLayout>
