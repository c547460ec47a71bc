FROM nginxinc/nginx-unprivileged:1.29.2
COPY site /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["curl", "-f", "http://localhost:8080/"]
CMD ["nginx", "-g", "daemon off;"]
