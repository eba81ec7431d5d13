<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("logoutConfirmTitle")}<#elseif section = "form">
  <p>${msg("logoutConfirmHeader")}</p>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <div class="actions"><button type="submit" name="confirmLogout" id="kc-logout">${msg("doLogout")}</button></div>
  </form>
</#if>
</@layout.registrationLayout>
